import type { Transaction } from '../../database/unitOfWork';
import type {
  DirtyMark,
  DirtyMonth,
  DroppedField,
  InsightsState,
  RecordVersion,
  StoredRecord,
  StoredSignal,
  UploadBatch,
} from './model';

export type * from './cellStore';
export type * from './judgementStore';
export type * from './peopleStore';
export type * from './sourceStore';

/** What came in with some records; numbers are of these records alone. */
export interface IngestCount {
  readonly source: string;
  readonly records: number;
  readonly signals: number;
  readonly refused: number;
  /** Kept to 500 characters; what was refused before stays without it. */
  readonly lastRefusal?: string;
  /** UTC, ISO 8601, like the next. */
  readonly newestSignalAt?: string;
  readonly at: string;
  readonly dropped: readonly Omit<DroppedField, 'source' | 'firstSeenAt'>[];
}

/** Where records and their signals are kept. */
export interface IngestStore {
  /** Makes everybody who stores for this source wait; the first statement of its transaction. */
  lockSource(transaction: Transaction, source: string): Promise<void>;
  /** Those of these records that are held, by their id. */
  held(
    transaction: Transaction,
    recordIds: readonly string[],
  ): Promise<ReadonlyMap<string, RecordVersion>>;
  /** Puts records in the place of those with their ids, signals included; answers whose months that changes. `held` are those of them that are held. */
  replace(
    transaction: Transaction,
    news: {
      readonly records: readonly StoredRecord[];
      readonly signals: readonly StoredSignal[];
      readonly held: ReadonlySet<string>;
    },
  ): Promise<readonly DirtyMonth[]>;
  /** Adds to how often signals name each pseudonym, and notes when they last did. */
  meet(
    transaction: Transaction,
    source: string,
    identities: ReadonlyMap<string, number>,
    at: string,
  ): Promise<void>;
  /** Adds to what is told of a source, and to its left-out fields. */
  count(transaction: Transaction, count: IngestCount): Promise<void>;
  /** Notes where a source goes on. */
  saveCursor(
    transaction: Transaction,
    source: string,
    cursor: { readonly name: string; readonly value: string },
  ): Promise<void>;
  /** Removes signals of earlier months, or records that came earlier and tell nothing any more, at most so many; answers how many. */
  forget(
    transaction: Transaction,
    forgetting: {
      readonly what: 'signals' | 'records';
      readonly source: string;
      readonly beforeMonth: string;
      readonly most: number;
    },
  ): Promise<number>;
}

/** Months that have to be computed again. */
export interface DirtyStore {
  /** Marks months. One that is marked already waits since it was first, with the new mark. */
  mark(
    transaction: Transaction,
    months: readonly DirtyMonth[],
    mark: string,
    since: string,
  ): Promise<void>;
  /**
   * Takes marks away; a month that was marked again meanwhile stays marked. False when one of them is gone already, since somebody else
   * did it: then all stay.
   */
  settle(
    transaction: Transaction,
    marks: readonly DirtyMark[],
  ): Promise<boolean>;
}

/** How far uploads came. */
export interface BatchStore {
  /** Knows a batch from now on; one with its name stays as it is. */
  begin(
    transaction: Transaction,
    batch: Pick<UploadBatch, 'batch' | 'source' | 'kind' | 'sentBy'>,
    at: string,
  ): Promise<void>;
  /** Adds what became of some lines to what became of those before; `nextLine` never goes back. */
  advance(
    transaction: Transaction,
    progress: Pick<
      UploadBatch,
      'batch' | 'nextLine' | 'lines' | 'stored' | 'repeated' | 'refused'
    >,
    at: string,
  ): Promise<void>;
  /** Forgets batches that nothing was added to since `before`. */
  forgetBatches(transaction: Transaction, before: string): Promise<void>;
}

/** What the slice remembers about itself. */
export interface StateStore {
  /** What is absent stays as it was. */
  save(transaction: Transaction, state: InsightsState): Promise<void>;
}
