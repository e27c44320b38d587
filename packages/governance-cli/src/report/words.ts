import type {
  DecisionView,
  ObligationView,
} from '@ai-enablement/backstage-plugin-ai-governance-common';

type Outcome = DecisionView['outcome'];

/** The word with which people and machines read an outcome. */
export const OUTCOME_WORD = {
  pass: 'passed',
  hold: 'held',
  deny: 'denied',
} as const satisfies Record<Outcome, string>;

export type OutcomeWord = (typeof OUTCOME_WORD)[Outcome];

/** State of an obligation in words; colour never says it alone. */
export const STATUS_WORD = {
  fulfilled: 'met',
  unfulfilled: 'not met',
  unknown: 'not reported',
  waived: 'waived',
} as const satisfies Record<ObligationView['status'], string>;

/** First characters of a commit id, as git shows it. */
export const shortSha = (sha: string): string => sha.slice(0, 8);
