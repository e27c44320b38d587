import type { HeldSignal } from '@ai-enablement/governance-core';
import type {
  DirtyMark,
  DroppedField,
  InsightsState,
  KnownIdentity,
  Membership,
  Ownership,
  SourceState,
  ToldMark,
  UploadBatch,
} from './model';

export type * from './cellViews';
export type * from './judgementViews';

/** Months, both inclusive, such as `2026-11`. */
export interface Months {
  readonly from: string;
  readonly to: string;
}

/** What signals tell. */
export interface SignalViews {
  /** Of these repositories in these months, except what belongs to single changes; releases, findings and incidents of all time. */
  ofRepositories(
    repositories: readonly string[],
    months: Months,
  ): Promise<readonly HeldSignal[]>;
  /** Reviews, checks, attributions and what the gate did, of single changes, whenever that was. */
  ofChanges(
    repository: string,
    numbers: readonly number[],
  ): Promise<readonly HeldSignal[]>;
  ofPeople(
    identities: readonly string[],
    months: Months,
  ): Promise<readonly HeldSignal[]>;
  /** Months in which a repository or a person has signals. */
  monthsOf(subject: {
    readonly repository?: string;
    readonly people?: readonly string[];
  }): Promise<readonly string[]>;
}

/** What waits. */
export interface WorkViews {
  /** Oldest first, of those that wait since before `since`. */
  dirty(
    limit: number,
    since: string,
    kind: 'subjects' | 'teams' | 'verdicts' | 'fleet',
  ): Promise<readonly DirtyMark[]>;
  /** Everything that waits of one team, whenever it was marked. */
  dirtyOf(team: string): Promise<readonly DirtyMark[]>;
  waiting(): Promise<{ readonly count: number; readonly oldest?: string }>;
  told(limit: number, since: string): Promise<readonly ToldMark[]>;
  cursor(source: string, name: string): Promise<string | undefined>;
  sources(): Promise<readonly SourceState[]>;
  dropped(): Promise<readonly DroppedField[]>;
  state(): Promise<InsightsState>;
}

/** Who belonged where. */
export interface PeopleViews {
  /** Those that hold now, or of one team whenever it was. */
  memberships(of: {
    readonly team?: string;
    readonly person?: string;
  }): Promise<readonly Membership[]>;
  ownerships(of: {
    readonly team?: string;
    readonly repository?: string;
  }): Promise<readonly Ownership[]>;
  /** Pseudonyms that somebody said something of. */
  mapped(): Promise<readonly KnownIdentity[]>;
  identities(ids: readonly string[]): Promise<readonly KnownIdentity[]>;
  /** Pseudonyms that nobody said anything of, most signals first; with their person where the catalog knows one. */
  strangers(): Promise<readonly KnownIdentity[]>;
  /** How many of them stand for nobody whom the catalog knows. */
  unmapped(): Promise<number>;
}

/** How far uploads came, asked for by those who send them. */
export interface BatchViews {
  batch(batch: string): Promise<UploadBatch | undefined>;
}
