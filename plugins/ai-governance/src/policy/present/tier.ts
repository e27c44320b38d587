import type { EntityPolicy } from '@ai-enablement/backstage-plugin-ai-governance-common';

/** One place that says something about the tier. */
export interface TierSourceView {
  readonly kind: EntityPolicy['tier']['sources'][number]['kind'];
  readonly value: string;
  /** Entity ref it is inherited from. */
  readonly from?: string;
  /** `decides`: the effective tier; `weaker`: a stricter one wins; `unknown`: not a tier of the policy. */
  readonly part: 'decides' | 'weaker' | 'unknown';
}

/** Where the tier comes from, with everything that is odd about it. */
export interface TierView {
  readonly title: string;
  readonly isClassified: boolean;
  readonly because: string;
  readonly sources: readonly TierSourceView[];
  /** True when two valid sources name different tiers. */
  readonly hasContradiction: boolean;
  /** Who assigned tier or criticality, when and why. */
  readonly assignment?: EntityPolicy['assignment'];
}

/** All sources of the tier and what each of them counts for. */
export function presentTier({
  tier,
  tierTitle,
  assignment,
}: Pick<EntityPolicy, 'tier' | 'tierTitle' | 'assignment'>): TierView {
  const validValues = new Set(
    tier.sources.filter(source => source.isValid).map(source => source.value),
  );
  return {
    title: tierTitle,
    isClassified: tier.isClassified,
    because: tier.because,
    sources: tier.sources.map(source => ({
      kind: source.kind,
      value: source.value,
      from: source.from,
      part: partOf(source, tier.effective),
    })),
    hasContradiction: validValues.size > 1,
    assignment: assignment?.assignedAt ? assignment : undefined,
  };
}

function partOf(
  source: EntityPolicy['tier']['sources'][number],
  effective: string,
): TierSourceView['part'] {
  if (!source.isValid) return 'unknown';
  return source.value === effective ? 'decides' : 'weaker';
}
