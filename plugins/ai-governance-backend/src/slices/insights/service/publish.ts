import {
  inWindow,
  publicationsOf,
  shownKpis,
  windowJudging,
  type Cell,
  type Kpi,
  type KpiResult,
  type Period,
  type Publication,
  type TeamObservations,
  type Window,
} from '@ai-enablement/governance-core';
import type { CellKpi } from '../model';

/** What is published of a team, by KPI. */
export type Publications = (kpi: Pick<Kpi, 'population'>) => Publication;

/** The months whose observations decide what of these periods is published. */
export function windowJudgingAll(periods: readonly Period[]): Window {
  const windows = periods.map(windowJudging);
  return {
    from: Math.min(...windows.map(({ from }) => from)),
    to: Math.max(...windows.map(({ to }) => to)),
  };
}

/** Judges what of some periods of a team is published; `observations` hold at least `windowJudgingAll(periods)`. */
export const judgePublications = (
  observations: TeamObservations,
  {
    periods,
    minimum,
    now,
  }: {
    readonly periods: readonly Period[];
    readonly minimum: number;
    readonly now: number;
  },
): Publications =>
  publicationsOf(
    inWindow(observations, { window: windowJudgingAll(periods), now }),
    minimum,
  );

/** What nobody told anything of is not kept: its absence says the same. */
const isMeasured = ([, kpi]: readonly [string, KpiResult]): boolean =>
  kpi.kind !== 'notEnoughData' || kpi.sample > 0;

/** KPIs of a cell as they are kept: what may not be shown is not there to be shown by mistake. */
export function publishKpis(
  cell: Cell,
  publishing: {
    readonly periodId: string;
    readonly publications: Publications;
    readonly minimum: number;
  },
): Readonly<Record<string, CellKpi>> {
  const shown = new Set(shownKpis(cell, publishing));
  return Object.fromEntries(
    Object.entries(cell.kpis)
      .filter(isMeasured)
      .map(([id, kpi]) => [id, shown.has(id) ? kpi : { kind: 'withheld' }]),
  );
}
