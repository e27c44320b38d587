import type { Attribution } from '../../attribution';
import type { KpiDefinition, KpiResult } from '../kpi';

/** Share of changes that carry evidence of AI, as a lower bound. */
export const ATTRIBUTED_AI_SHARE = {
  id: 'attributedAiShare',
  title: 'Attributed AI share',
  definition:
    'Changes attributed `ai` or `mixed` over all changes with a decision that is not a preview.',
  unit: 'ratio',
  windowDays: 90,
  minSample: 1,
  direction: 'none',
  source:
    'Decisions on changes: trailers, notes, records and authors of commits.',
  caveat:
    'A lower bound: a change without any word about AI is _unknown_, not _human_, and is shown beside it.',
} as const satisfies KpiDefinition;

/** Computes `ATTRIBUTED_AI_SHARE` from the number of changes by attribution. */
export function attributedAiShare(
  changes: Readonly<Record<Attribution, number>>,
): KpiResult {
  const { windowDays, minSample } = ATTRIBUTED_AI_SHARE;
  const { ai, mixed, human, unknown } = changes;
  const sample = ai + mixed + human + unknown;
  return sample < minSample
    ? {
        kind: 'notEnoughData',
        reason: `no change was decided on in the last ${windowDays} days`,
        sample,
        windowDays,
      }
    : { kind: 'value', value: (ai + mixed) / sample, sample, windowDays };
}
