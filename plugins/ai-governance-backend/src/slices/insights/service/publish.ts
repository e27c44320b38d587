import {
  inWindow,
  KPIS,
  publicationsOf,
  windowJudging,
  type Period,
  type Publication,
  type TeamObservations,
} from '@ai-enablement/governance-core';
import type { CellKpi, StoredCell } from '../model';

/** What is published of a team, by the id of the KPI. */
export type Publications = ReadonlyMap<string, Publication>;

/** The months whose observations decide what of these periods is published. */
export function windowJudgingAll(periods: readonly Period[]) {
  const windows = periods.map(windowJudging);
  return {
    from: Math.min(...windows.map(({ from }) => from)),
    to: Math.max(...windows.map(({ to }) => to)),
  };
}

/** Judges what of some periods of a team is published; `observations` hold at least `windowJudgingAll(periods)`. */
export function judgePublications(
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
): Publications {
  const window = windowJudgingAll(periods);
  const of = publicationsOf(inWindow(observations, { window, now }), minimum);
  return new Map(KPIS.map(kpi => [kpi.definition.id, of(kpi)]));
}

/** What nobody told anything of is not kept: its absence says the same. */
const isMeasured = ([, kpi]: readonly [string, CellKpi]): boolean =>
  kpi.kind !== 'notEnoughData' || kpi.sample > 0;

/** Hides what is not published; a cell of which nothing was measured is left out. */
export function publish(
  cells: readonly StoredCell[],
  publications: Publications,
): readonly StoredCell[] {
  return cells.flatMap(cell => {
    const measured = Object.entries(cell.kpis).filter(isMeasured);
    if (measured.length === 0) return [];
    const segment = { axis: cell.axis, value: cell.value };
    const kpis = measured.map(([id, kpi]): [string, CellKpi] => {
      const isShown = publications.get(id)?.isPublished(cell.period, segment);
      return [id, isShown ? kpi : { kind: 'withheld' }];
    });
    return [{ ...cell, kpis: Object.fromEntries(kpis) }];
  });
}
