export * from './cellModel';
export * from './judgementModel';
export * from './peopleModel';
export * from './sourceModel';
export * from './uploadModel';

/** A record as it is stored. Instants are UTC, ISO 8601. A record of the same id takes its place. */
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
  /** The pseudonym that it names, of an author or reviewer as well. */
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

/** How far the slice came: what it remembers about itself. All absent before the first time. */
export interface InsightsState {
  /** Until when periods were closed; UTC, ISO 8601. */
  readonly closedUntil?: string;
  /** Months before this one are not computed again, such as `2026-10`. */
  readonly sealedBefore?: string;
  /** Limit of drift charts, in standard deviations. */
  readonly driftLimit?: number;
}
