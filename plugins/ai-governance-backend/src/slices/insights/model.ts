import type {
  KpiResult,
  SegmentAxis,
  PeriodKind,
  WeekTally,
} from '@ai-enablement/governance-core';

/** A record as it is stored. Instants are UTC, ISO 8601. */
export interface StoredRecord {
  /** SHA-256 over source, kind and natural key. */
  readonly recordId: string;
  readonly source: string;
  readonly kind: string;
  readonly naturalKey: string;
  readonly revision: number;
  /** SHA-256 over the canonical payload. */
  readonly digest: string;
  /** Canonical JSON. */
  readonly payload: string;
  readonly receivedAt: string;
}

/** What tells whether a record is newer than the one that is held. */
export type RecordVersion = Pick<
  StoredRecord,
  'recordId' | 'revision' | 'digest'
>;

/** A signal as it is stored, with what it is looked up by. */
export interface StoredSignal {
  readonly recordId: string;
  readonly signalId: string;
  readonly source: string;
  readonly kind: string;
  readonly at: string;
  readonly revision: number;
  readonly digest: string;
  readonly repository?: string;
  readonly number?: number;
  /** A pseudonym. */
  readonly person?: string;
  /** JSON. */
  readonly body: string;
}

/** What periods of the whole fleet are marked under. */
export const FLEET = 'fleet';

/** Prefix of a subject: everything that a repository's signals tell. */
export const REPOSITORY = 'repository:';

/** Prefix of a subject: what a person did, by a pseudonym. */
export const PERSON = 'person:';

/** Prefix of a subject: everything that names a pseudonym, in repositories as well. */
export const IDENTITY = 'identity:';

const ONWARDS = '+';

/** A month and all later ones of which there are signals, such as `2026-11+`. */
export const onwards = (month: string): string => `${month}${ONWARDS}`;

/** The first of the months that `onwards` stands for; none of a single month. */
export const fromMonth = (month: string): string | undefined =>
  month.endsWith(ONWARDS) ? month.slice(0, -ONWARDS.length) : undefined;

/** Every month of which there are signals. */
export const EVERY_MONTH = onwards('1970-01');

/**
 * A month of whom something changed: `repository:<id>`, `person:<pseudonym>`, `identity:<pseudonym>`, the ref of a team or
 * `verdict:<team>`; of `FLEET` a period.
 */
export interface DirtyMonth {
  readonly subject: string;
  /** Such as `2026-11`; of repositories, people and pseudonyms also `2026-11+`; of the fleet any period. */
  readonly month: string;
}

/** A dirty month with what tells whether it was marked again. */
export interface DirtyMark extends DirtyMonth {
  readonly mark: string;
}

/** From a day to another one, the end exclusive; `to` is absent while it holds. */
export interface DayInterval {
  /** `YYYY-MM-DD`, UTC. */
  readonly from: string;
  readonly to?: string;
  /** Before the first snapshot nobody knows; then the first one is taken to have held always. */
  readonly isAssumed: boolean;
}

/** That a person was a member of a group. */
export interface Membership extends DayInterval {
  readonly personId: string;
  readonly team: string;
}

/** Whose a repository was, and of which tier. */
export interface Ownership extends DayInterval {
  readonly repository: string;
  readonly team?: string;
  readonly tier?: string;
}

/** A KPI as a cell holds it: a result, or that it may not be shown. */
export type CellKpi = KpiResult | { readonly kind: 'withheld' };

/** What drift charts count of a week, and whether so many people stand behind it that it may be shown. */
export interface CountedWeek extends WeekTally {
  readonly isShown: boolean;
}

/** KPIs of one team, one closed period and one segment. */
export interface StoredCell {
  readonly team: string;
  readonly period: string;
  readonly periodKind: PeriodKind;
  readonly periodFrom: string;
  readonly axis: SegmentAxis;
  readonly value: string;
  readonly computedAt: string;
  readonly kpis: Readonly<Record<string, CellKpi>>;
  /** Of weeks: what drift charts count, and whether it may be shown. */
  readonly tally?: CountedWeek;
}

/** How a source fares. */
export interface SourceState {
  readonly source: string;
  readonly dueAt: string;
  readonly leaseUntil?: string;
  readonly lastTurnAt?: string;
  /** Turns in a row that failed. */
  readonly failures: number;
  readonly error?: string;
  readonly newestAt?: string;
  readonly newestSignalAt?: string;
  readonly records: number;
  readonly signals: number;
  readonly refused: number;
  readonly lastRefusal?: string;
}

/** A field that is left out of records. */
export interface DroppedField {
  readonly source: string;
  readonly kind: string;
  readonly path: string;
  readonly count: number;
  readonly firstSeenAt: string;
}

/** A pseudonym that signals name, with what somebody said of it. */
export interface KnownIdentity {
  readonly identity: string;
  readonly source: string;
  readonly signals: number;
  readonly firstSeenAt: string;
  readonly lastSeenAt: string;
  readonly mappedAs?: 'user' | 'bot' | 'nobody';
  readonly personId?: string;
  readonly userRef?: string;
}

/** A change that its host told of. */
export interface ToldMark {
  readonly repository: string;
  readonly number: number;
  readonly mark: string;
}

/** A batch of uploaded records, and how far it came. */
export interface UploadBatch {
  readonly batch: string;
  readonly source: string;
  readonly kind: string;
  /** Who sends it. */
  readonly sentBy: string;
  readonly nextLine: number;
  readonly lines: number;
  readonly stored: number;
  readonly repeated: number;
  readonly refused: number;
  readonly startedAt: string;
  readonly updatedAt: string;
}

/** What became of the lines of a body. */
export interface UploadReceipt {
  readonly batch: string;
  /** Lines that were looked at; empty ones and those passed over are not among them. */
  readonly lines: number;
  readonly stored: number;
  readonly repeated: number;
  /** The first hundred, by their number in the batch. */
  readonly refused: readonly {
    readonly line: number;
    readonly message: string;
  }[];
  readonly refusedInAll: number;
  /** Where the batch goes on. */
  readonly nextLine: number;
}
