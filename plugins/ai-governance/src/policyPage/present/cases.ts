import type {
  CaseResult,
  PolicyVersionDetail,
} from '@ai-enablement/backstage-plugin-ai-governance-common';

/** Which cases are shown; everything absent means all. */
export interface CaseFilters {
  readonly onlyFailed: boolean;
  /** Id of the sentence that the case proves. */
  readonly sentence?: string;
}

/** The cases of a version. */
export interface CasesView {
  readonly total: number;
  readonly failed: number;
  /** Those that match, failed ones first. */
  readonly shown: readonly CaseResult[];
  /** Ids of the sentences that any case proves, in order. */
  readonly sentences: readonly string[];
}

/** Cases that match, failed ones first; otherwise in the order of the policy. */
export function presentCases(
  { items, passed, failed }: PolicyVersionDetail['cases'],
  { onlyFailed, sentence }: CaseFilters,
): CasesView {
  const matching = items.filter(
    item =>
      (!onlyFailed || !item.hasPassed) &&
      (sentence === undefined || item.sentences.includes(sentence)),
  );
  return {
    total: passed + failed,
    failed,
    shown: [
      ...matching.filter(({ hasPassed }) => !hasPassed),
      ...matching.filter(({ hasPassed }) => hasPassed),
    ],
    sentences: [...new Set(items.flatMap(item => item.sentences))].sort(
      (a, b) => a.localeCompare(b, 'en-US', { numeric: true }),
    ),
  };
}
