import type { Transaction } from '../../database/unitOfWork';
import type {
  DirtyMark,
  DirtyMonth,
  DroppedField,
  KnownIdentity,
  Membership,
  Ownership,
  RecordVersion,
  SourceState,
  StoredCell,
  StoredRecord,
  StoredSignal,
  ToldMark,
  UploadBatch,
} from './model';

/** What came in with some records. */
export interface IngestCount {
  readonly source: string;
  readonly records: number;
  readonly signals: number;
  readonly refused: number;
  readonly lastRefusal?: string;
  readonly newestSignalAt?: string;
  readonly at: string;
  readonly dropped: readonly Omit<DroppedField, 'source' | 'firstSeenAt'>[];
}

/** Where records and their signals are kept. */
export interface IngestStore {
  /** Makes everybody who stores for this source wait; the first statement of its transaction. */
  lockSource(transaction: Transaction, source: string): Promise<void>;
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
  /** Counts pseudonyms that signals name. */
  meet(
    transaction: Transaction,
    source: string,
    identities: ReadonlyMap<string, number>,
    at: string,
  ): Promise<void>;
  count(transaction: Transaction, count: IngestCount): Promise<void>;
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
  mark(
    transaction: Transaction,
    months: readonly DirtyMonth[],
    mark: string,
    since: string,
  ): Promise<void>;
  /** Those that nobody marked again; they are gone then. False when one of `marks` is gone already: somebody else did it. */
  settle(
    transaction: Transaction,
    marks: readonly DirtyMark[],
  ): Promise<boolean>;
}

/** Cells and what is judged from them. */
export interface CellStore {
  /** Puts cells in the place of all cells that the team has in these periods. */
  swap(
    transaction: Transaction,
    team: string,
    periods: readonly string[],
    cells: readonly StoredCell[],
    heatKpis: readonly string[],
  ): Promise<void>;
  /** Drift charts as they were last judged; none before the first time. */
  driftOf(transaction: Transaction, team: string): Promise<readonly unknown[]>;
  judge(
    transaction: Transaction,
    judgement: {
      readonly team: string;
      readonly computedAt: string;
      readonly verdict: unknown;
      readonly drift: unknown;
      readonly signals: readonly string[];
    },
  ): Promise<void>;
  saveFleet(
    transaction: Transaction,
    rows: readonly {
      readonly period: string;
      readonly periodKind: string;
      readonly periodFrom: string;
      readonly axis: string;
      readonly value: string;
      readonly quantiles: unknown;
    }[],
  ): Promise<void>;
}

/** Turns of sources. */
export interface SourceStore {
  /** Knows these sources from now on; new ones are due at once. */
  introduce(
    transaction: Transaction,
    sources: readonly string[],
    now: string,
  ): Promise<void>;
  /** Takes the turn of a source that is due and that nobody has. */
  take(
    transaction: Transaction,
    taking: {
      readonly source: string;
      readonly now: string;
      readonly leaseUntil: string;
      readonly token: string;
    },
  ): Promise<boolean>;
  end(
    transaction: Transaction,
    turn: {
      readonly source: string;
      readonly token: string;
      readonly at: string;
      readonly dueAt: string;
      /** Why it failed; absent when it did not. */
      readonly error?: string;
    },
  ): Promise<void>;
  /** Due at once. False when there is no such source. */
  hurry(
    transaction: Transaction,
    source: string,
    now: string,
  ): Promise<boolean>;
  tell(
    transaction: Transaction,
    change: { readonly repository: string; readonly number: number },
    mark: string,
    since: string,
  ): Promise<void>;
  /** Forgets what hosts told when nobody told it again. */
  told(transaction: Transaction, marks: readonly ToldMark[]): Promise<void>;
}

/** Who belongs where, by day. */
export interface PeopleStore {
  saveMemberships(
    transaction: Transaction,
    changed: readonly Membership[],
  ): Promise<void>;
  saveOwnerships(
    transaction: Transaction,
    changed: readonly Ownership[],
  ): Promise<void>;
  /** Notes for whom pseudonyms stand by the catalog; absent when nobody. */
  resolve(
    transaction: Transaction,
    resolved: readonly Pick<KnownIdentity, 'identity' | 'personId'>[],
  ): Promise<void>;
  map(
    transaction: Transaction,
    identity: Pick<
      KnownIdentity,
      'identity' | 'mappedAs' | 'personId' | 'userRef'
    >,
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
  /** Adds what became of some lines; `nextLine` never goes back. */
  advance(
    transaction: Transaction,
    progress: Pick<
      UploadBatch,
      'batch' | 'nextLine' | 'lines' | 'stored' | 'repeated' | 'refused'
    >,
    at: string,
  ): Promise<void>;
  /** Forgets batches that nothing was added to since. */
  forgetBatches(transaction: Transaction, before: string): Promise<void>;
}

/** What the slice remembers about itself. */
export interface StateStore {
  save(
    transaction: Transaction,
    state: {
      readonly closedUntil?: string;
      readonly sealedBefore?: string;
      readonly directoryAt?: string;
      readonly driftLimit?: number;
    },
  ): Promise<void>;
}

export type { SourceState };
