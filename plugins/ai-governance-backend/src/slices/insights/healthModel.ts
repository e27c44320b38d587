/** How one source fares. */
export interface HealthOfSource {
  readonly id: string;
  readonly title: string;
  readonly state: 'fresh' | 'late' | 'failing' | 'waiting' | 'notConfigured';
  /** False when it is only uploaded to. */
  readonly collects: boolean;
  readonly everyMinutes: number;
  readonly purpose?: string;
  readonly keepRawDays?: number;
  readonly mayNamePeople: boolean;
  readonly newestAt?: string;
  readonly newestSignalAt?: string;
  readonly lastTurnAt?: string;
  readonly nextTurnAt?: string;
  readonly isRunning: boolean;
  readonly records: number;
  readonly signals: number;
  readonly refused: number;
  readonly lastRefusal?: string;
  /** Turns in a row that failed. */
  readonly failures: number;
  readonly error?: string;
  readonly dropped: readonly {
    readonly kind: string;
    readonly path: string;
    readonly count: number;
    readonly firstSeenAt: string;
  }[];
}

/** How all sources fare, and what waits. */
export interface HealthOfData {
  readonly sources: readonly HealthOfSource[];
  readonly waitingCells: number;
  readonly oldestWaitingAt?: string;
  readonly unmappedIdentities: number;
  readonly teams: number;
}

/** A pseudonym whom no catalog user could be found for. */
export interface Stranger {
  readonly identity: string;
  readonly source: string;
  readonly signals: number;
  readonly firstSeenAt: string;
  readonly lastSeenAt: string;
}

/** Pseudonyms whom no catalog user could be found for. */
export interface Strangers {
  readonly unmapped: number;
  readonly items: readonly Stranger[];
}

/** For whom a pseudonym stands. */
export interface Mapping {
  readonly as: 'user' | 'bot' | 'nobody';
  readonly userRef?: string;
}

/** A pseudonym with for whom it stands. */
export interface Mapped extends Mapping {
  readonly identity: string;
}
