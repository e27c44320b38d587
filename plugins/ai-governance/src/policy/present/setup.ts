import type { EntityPolicy } from '@ai-enablement/backstage-plugin-ai-governance-common';

/** Something that somebody has to set up before the answer can be better. */
export type SetupGap =
  | { readonly kind: 'problem'; readonly text: string }
  | { readonly kind: 'noRepository' }
  | { readonly kind: 'noTier' };

/** What is missing or wrong on the entity itself, most confusing first; empty when all is well. */
export function setupGaps({
  status,
  repository,
  tier,
}: Pick<EntityPolicy, 'status' | 'repository' | 'tier'>): readonly SetupGap[] {
  const problems = (status.problems ?? []).map(
    text => ({ kind: 'problem', text }) as const,
  );
  return [
    ...problems,
    ...(repository === undefined ? [{ kind: 'noRepository' } as const] : []),
    ...(tier.sources.length === 0 ? [{ kind: 'noTier' } as const] : []),
  ];
}
