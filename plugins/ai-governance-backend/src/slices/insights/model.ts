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
  /** A pseudonym. */
  readonly person?: string;
  /** JSON. */
  readonly body: string;
}

/** What periods of the whole fleet are marked under. */
export const FLEET = 'fleet';

/** A month of whom something changed: `repository:<id>`, `person:<pseudonym>`, the ref of a team or `verdict:<team>`; of `FLEET` a period. */
export interface DirtyMonth {
  readonly subject: string;
  /** Such as `2026-11`; of the fleet any period. */
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
  /** When the catalog was last followed; UTC, ISO 8601. */
  readonly directoryAt?: string;
  /** Limit of drift charts, in standard deviations. */
  readonly driftLimit?: number;
}
