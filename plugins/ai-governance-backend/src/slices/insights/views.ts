import type { HeldSignal } from '@ai-enablement/governance-core';
import type {
  CountedWeek,
  DirtyMark,
  DroppedField,
  KnownIdentity,
  Membership,
  Ownership,
  SourceState,
  StoredCell,
  ToldMark,
  UploadBatch,
} from './model';

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
  /** Whether signals of a source are held that are of an earlier month. */
  isOlder(source: string, month: string): Promise<boolean>;
  state(): Promise<{
    readonly closedUntil?: string;
    readonly sealedBefore?: string;
    readonly directoryAt?: string;
    readonly driftLimit?: number;
  }>;
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
}

/** A quantile of the fleet. */
export interface FleetRow {
  readonly period: string;
  readonly quantiles: Readonly<Record<string, unknown>>;
}

/** A cell as a page needs it. */
export type ShownCell = Pick<
  StoredCell,
  'team' | 'period' | 'axis' | 'value' | 'kpis' | 'computedAt'
>;

/** A segment of a period. */
export interface SegmentOf {
  readonly period: string;
  readonly axis: string;
  readonly value: string;
}

/** What pages show; one query each. */
export interface CellViews {
  /** The KPIs of the heat map, or all, of every team. */
  ofFleet(
    segment: SegmentOf,
    kpis: 'heat' | 'all',
  ): Promise<readonly ShownCell[]>;
  /** The KPIs of the heat map of every team and segment, except repositories. */
  heatOf(period: string): Promise<readonly ShownCell[]>;
  ofTeam(
    team: string,
    periods: readonly string[],
    axis?: string,
    value?: string,
  ): Promise<readonly ShownCell[]>;
  periods(team?: string): Promise<readonly string[]>;
  values(period: string, axis: string): Promise<readonly string[]>;
  fleet(
    periods: readonly string[],
    axis: string,
    value: string,
  ): Promise<readonly FleetRow[]>;
  judgement(team: string): Promise<
    | {
        readonly computedAt: string;
        readonly verdict: unknown;
        readonly drift: unknown;
      }
    | undefined
  >;
  /** Drift charts of every team. */
  drifts(): Promise<readonly unknown[]>;
  /** KPIs that raise a signal, by team. */
  signals(): Promise<ReadonlyMap<string, readonly string[]>>;
  /** Drift charts of teams that raise one. */
  raised(): Promise<
    readonly { readonly team: string; readonly drift: readonly unknown[] }[]
  >;
  teams(): Promise<number>;
  /** Weeks of a team, oldest first, as drift charts count them, with their cell. */
  tallies(team: string): Promise<
    readonly {
      readonly period: string;
      readonly periodFrom: string;
      readonly tally: CountedWeek;
    }[]
  >;
  /** Months of teams that have cells. */
  months(): Promise<
    readonly { readonly team: string; readonly month: string }[]
  >;
}

/** How far uploads came, asked for by those who send them. */
export interface BatchViews {
  batch(batch: string): Promise<UploadBatch | undefined>;
}
