import type { CountedWeek, StoredCell, StoredFleet } from './model';

/** How the fleet lies in a period. */
export type FleetRow = Pick<StoredFleet, 'period' | 'quantiles'>;

/** A cell as a page needs it. */
export type ShownCell = Pick<
  StoredCell,
  'team' | 'period' | 'axis' | 'value' | 'kpis' | 'computedAt'
>;

/** A segment of a period; `value` is empty on the axis `all`. */
export interface SegmentOf {
  readonly period: string;
  readonly axis: string;
  readonly value: string;
}

/** Cells as pages show them, and what is made of them; one query each. */
export interface CellViews {
  /** The KPIs of the heat map, or all, of every team; by team. */
  ofFleet(
    segment: SegmentOf,
    kpis: 'heat' | 'all',
  ): Promise<readonly ShownCell[]>;
  /** The KPIs of the heat map of every team and segment, except repositories; by axis, value and team. */
  heatOf(period: string): Promise<readonly ShownCell[]>;
  /** All KPIs of a team; of every segment unless one is asked for. By period, axis and value. */
  ofTeam(
    team: string,
    periods: readonly string[],
    axis?: string,
    value?: string,
  ): Promise<readonly ShownCell[]>;
  /** Ids of at most 400 periods of which there are cells, newest first; of the fleet without a team. */
  periods(team?: string): Promise<readonly string[]>;
  /** Segments of an axis that the fleet has in a period, in order. */
  values(period: string, axis: string): Promise<readonly string[]>;
  /** Periods without a row are left out. */
  fleet(
    periods: readonly string[],
    axis: string,
    value: string,
  ): Promise<readonly FleetRow[]>;
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
