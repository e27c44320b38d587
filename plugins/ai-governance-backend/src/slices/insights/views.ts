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
  /** Of people in these months, except what counts for a repository. */
  ofPeople(
    identities: readonly string[],
    months: Months,
  ): Promise<readonly HeldSignal[]>;
  /** Months in which repositories have signals. */
  monthsOf(
    repositories: readonly string[],
  ): Promise<
    readonly { readonly repository: string; readonly month: string }[]
  >;
  /** Months in which signals that name pseudonyms count, of a review the month of the change; without a repository for the person's team. */
  monthsNaming(identities: readonly string[]): Promise<readonly Naming[]>;
}

/** Where a pseudonym is named. */
export interface Naming {
  readonly identity: string;
  readonly month: string;
  readonly repository?: string;
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
  /** Whether signals of a source are held that are of an earlier month. */
  isOlder(source: string, month: string): Promise<boolean>;
  state(): Promise<InsightsState>;
}

/** Who belonged where. */
export interface PeopleViews {
  /** Those that hold now, or of one team or some people whenever it was. */
  memberships(of: {
    readonly team?: string;
    readonly people?: readonly string[];
  }): Promise<readonly Membership[]>;
  /** Those that hold now, or of some repositories or of all that a team ever owned, whenever it was. */
  ownerships(of: {
    readonly team?: string;
    readonly repositories?: readonly string[];
  }): Promise<readonly Ownership[]>;
  /** Pseudonyms of which it is known for whom they stand, or that somebody said something of. */
  known(): Promise<readonly KnownIdentity[]>;
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
