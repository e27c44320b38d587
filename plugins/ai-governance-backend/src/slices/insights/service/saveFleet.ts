import {
  ascending,
  HEAT_MAP_KPIS,
  periodOf,
  quantile,
} from '@ai-enablement/governance-core';
import type { FleetQuantiles } from '../shownModel';
import type { ShownCell } from '../views';
import type { InsightsDeps } from './deps';

const AT_ONCE = 50;
/** Fewer teams than this are no distribution. */
const LEAST_TEAMS = 5;
/** Later than any mark. */
const ALWAYS = '9999';

/** Quantiles of what is shown of a KPI; `undefined` below five teams. */
export function quantilesOf(
  cells: readonly Pick<ShownCell, 'kpis'>[],
  kpi: string,
): FleetQuantiles | undefined {
  const values = ascending(
    cells.flatMap(({ kpis }) => {
      const found = kpis[kpi];
      return found?.kind === 'value' ? [found.value] : [];
    }),
  );
  if (values.length < LEAST_TEAMS) return undefined;
  const at = (p: number) => quantile(values, p)!;
  return {
    teams: values.length,
    low: at(0.1),
    lowerQuartile: at(0.25),
    median: at(0.5),
    upperQuartile: at(0.75),
    high: at(0.9),
  };
}

/** Says again how the fleet lies in the periods of which some team's cells changed. */
export async function saveFleet(
  deps: Pick<
    InsightsDeps,
    'work' | 'cellViews' | 'cells' | 'dirty' | 'unitOfWork'
  >,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    const marks = await deps.work.dirty(AT_ONCE, ALWAYS, 'fleet');
    if (marks.length === 0) return;
    for (const mark of marks) {
      if (signal.aborted) return;
      const period = periodOf(mark.month)!;
      const cells = await deps.cellViews.heatOf(period.id);
      const rows = [...bySegment(cells)].map(([, ofSegment]) => ({
        period: period.id,
        periodKind: period.kind,
        periodFrom: new Date(period.window.from).toISOString(),
        axis: ofSegment[0]!.axis,
        value: ofSegment[0]!.value,
        quantiles: Object.fromEntries(
          HEAT_MAP_KPIS.flatMap(kpi => {
            const found = quantilesOf(ofSegment, kpi);
            return found ? [[kpi, found]] : [];
          }),
        ),
      }));
      await deps.unitOfWork.run(async transaction => {
        if (await deps.dirty.settle(transaction, [mark]))
          await deps.cells.saveFleet(transaction, rows);
      });
    }
  }
}

/** Cells by segment; repositories are no segments of the fleet. */
function bySegment(
  cells: readonly ShownCell[],
): ReadonlyMap<string, readonly ShownCell[]> {
  const found = new Map<string, ShownCell[]>();
  for (const cell of cells) {
    const key = `${cell.axis}:${cell.value}`;
    const known = found.get(key);
    if (known) known.push(cell);
    else found.set(key, [cell]);
  }
  return found;
}
