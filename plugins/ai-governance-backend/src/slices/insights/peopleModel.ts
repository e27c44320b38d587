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
  /** Ref of a group, lower case. */
  readonly team: string;
}

/** Whose a repository was, and of which tier; neither while the catalog names none. */
export interface Ownership extends DayInterval {
  readonly repository: string;
  readonly team?: string;
  readonly tier?: string;
}

/** A pseudonym that signals name, with what somebody said of it. */
export interface KnownIdentity {
  readonly identity: string;
  /** The source that named it first. */
  readonly source: string;
  /** How many signals named it, of all sources. */
  readonly signals: number;
  /** UTC, ISO 8601, like the next. */
  readonly firstSeenAt: string;
  readonly lastSeenAt: string;
  /** Absent until somebody says it. */
  readonly mappedAs?: 'user' | 'bot' | 'nobody';
  /** By what somebody said, else by the catalog; absent when neither knows anybody. */
  readonly personId?: string;
  /** Only where somebody said it. */
  readonly userRef?: string;
}
