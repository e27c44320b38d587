import type { Outcome } from '@ai-enablement/governance-core';
import type { UseOrigin } from './useModel';

/** In which order a simulation reads what it asks about. */
export const ORIGINS = [
  'decided',
  'history',
] as const satisfies readonly UseOrigin[];

/** Which changes a simulation is about; instants are UTC, ISO 8601, ends exclusive. */
export interface SimulationRange {
  readonly from: string;
  readonly to: string;
  /** What was stored later does not belong to it, so that it stays the same while it is read. */
  readonly recordedUntil: string;
  /** Only these; absent for all. */
  readonly origin?: UseOrigin;
}

/** A change as a simulation needs it. */
export interface SimulatedQuestion {
  /** Id of the decision, or of the change of the past. */
  readonly decisionId: string;
  readonly origin: UseOrigin;
  readonly caller: string;
  readonly repository: string;
  readonly headSha: string;
  readonly pullRequest?: number;
  readonly occurredAt: string;
  /** What was decided. A change of the past was merged, and nobody held it: it passed. */
  readonly outcome: Outcome;
  readonly engineVersion: string;
  /** JSON. */
  readonly subject: string;
  /** JSON. */
  readonly facts: string;
  /** JSON; absent where the change passed. */
  readonly decision?: string;
  /** JSON: what lists show of the decision. */
  readonly digest: string;
}

/** A piece of a range. It may hold few changes or none although more follow: what does not count is left out of it. */
export interface QuestionPage {
  readonly questions: readonly SimulatedQuestion[];
  /** Where the next one begins; absent on the last one. */
  readonly next?: string;
}

/**
 * The changes of a range, newest first: of those that were decided on the latest decision that rests on more than the caller's word;
 * then changes of the past, as far as nobody decided on them. Each is there once.
 */
export interface SimulationQuestions {
  count(range: SimulationRange): Promise<number>;
  /** Looks at no more than `limit` rows. */
  page(
    range: SimulationRange,
    page: { readonly after?: string; readonly limit: number },
  ): Promise<QuestionPage>;
}
