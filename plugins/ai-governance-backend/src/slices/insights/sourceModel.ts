/** How a source fares. Instants are UTC, ISO 8601; counts are of all time. */
export interface SourceState {
  readonly source: string;
  /** From when on it may take its next turn. */
  readonly dueAt: string;
  /** Somebody has its turn, at the longest until then. */
  readonly leaseUntil?: string;
  readonly lastTurnAt?: string;
  /** Turns in a row that failed. */
  readonly failures: number;
  /** Why the last turn failed, at most 500 characters; absent when it did not. */
  readonly error?: string;
  /** When records came in last. */
  readonly newestAt?: string;
  /** The newest instant that a signal tells of. */
  readonly newestSignalAt?: string;
  readonly records: number;
  readonly signals: number;
  readonly refused: number;
  /** Why the last refused record was, at most 500 characters. */
  readonly lastRefusal?: string;
}

/** A field that is left out of records, and how often it was. */
export interface DroppedField {
  readonly source: string;
  readonly kind: string;
  /** At most 200 characters. */
  readonly path: string;
  readonly count: number;
  readonly firstSeenAt: string;
}

/** A change that its host told of; `mark` tells whether it was told again. */
export interface ToldMark {
  readonly repository: string;
  readonly number: number;
  readonly mark: string;
}
