import { plural } from '../shared/sentence';
import type { Decision, DecisionScope, Obligation, Reason } from './decision';
import { OUTCOME_WORD } from './words';

/** Titles of the parts of a decision, wherever people read one. */
export const DECISION_TITLE = {
  denied: 'Denied because',
  scopes: 'Looked at as',
  weighed: 'Also weighed',
} as const;

/** How much was looked at, who wrote it, and for which phase: one line. */
export const changeWords = (
  {
    attribution,
    assistants,
    phase,
  }: Pick<Decision, 'attribution' | 'assistants' | 'phase'>,
  { commits, files }: { readonly commits: number; readonly files: number },
): string =>
  `${plural(commits, 'commit')}, ${plural(files, 'file')}, attribution: ${attribution}${assistants.length > 0 ? ` (${assistants.join(', ')})` : ''}, phase: ${phase}`;

/** One touched entity with its tier and stage: one line. */
export function scopeWords(scope: DecisionScope): string {
  const { entityRef, tier, waivedTier, isCritical, stage, files } = scope;
  const parts = [
    tier.isClassified
      ? `tier ${tier.effective}`
      : `unclassified, treated as ${tier.effective}`,
    ...(waivedTier && waivedTier !== tier.effective
      ? [`lowered to ${waivedTier} by a waiver`]
      : []),
    ...(isCritical ? ['critical'] : []),
    `stage ${stage}`,
    plural(files, 'file'),
  ];
  return `\`${entityRef ?? 'no entity of the catalog'}\`: ${parts.join(' · ')}`;
}

/** What the outcome would be with every mode enforced; `undefined` when it is the same. */
export const wouldBeWords = ({
  outcome,
  wouldBe,
}: Pick<Decision, 'outcome' | 'wouldBe'>): string | undefined =>
  outcome === wouldBe
    ? undefined
    : `With every rule enforced this change would be ${OUTCOME_WORD[wouldBe]}; some rules only record or warn at this stage.`;

/** Loud notes on the uses of break-glass that had their part in a decision; empty when there was none. */
export function breakGlassWords({
  reasons,
  obligations,
}: {
  readonly reasons: readonly Pick<Reason, 'breakGlass'>[];
  readonly obligations: readonly Pick<Obligation, 'breakGlass'>[];
}): readonly string[] {
  const uses = new Set(
    [...reasons, ...obligations].flatMap(({ breakGlass }) => breakGlass ?? []),
  );
  return [...uses].map(
    id =>
      `the use \`${id}\` lifts what would block this change; another person reviews it afterwards`,
  );
}
