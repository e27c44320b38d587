import type { CellKpi } from '../model';
import type { ShownKpi, ShownKpis } from '../shownModel';
import type { ShownCell } from '../views';

const valueOf = (kpi: CellKpi | undefined): number | undefined =>
  kpi?.kind === 'value' ? kpi.value : undefined;

/** Value over that before it, minus 1; absent without both, or when there was nothing before. */
function changeOf(
  kpi: CellKpi,
  before: CellKpi | undefined,
): number | undefined {
  const [now, then] = [valueOf(kpi), valueOf(before)];
  return now === undefined || then === undefined || then === 0
    ? undefined
    : now / then - 1;
}

/** A KPI of a cell as pages show it; how many people stand behind it is nobody's business. */
export function shownCell(
  kpi: CellKpi | undefined,
  before?: CellKpi,
): ShownKpi {
  if (kpi === undefined) return { state: 'notMeasured' };
  if (kpi.kind === 'withheld') return { state: 'withheld' };
  if (kpi.kind === 'notEnoughData')
    return kpi.sample === 0
      ? { state: 'notMeasured', reason: kpi.reason }
      : { state: 'notEnoughData', sample: kpi.sample, reason: kpi.reason };
  const { value, sample, interval, isAtLeast, isMature } = kpi;
  const change = changeOf(kpi, before);
  return {
    state: 'value',
    value,
    sample,
    ...(interval?.low === undefined ? {} : { low: interval.low }),
    ...(interval?.high === undefined ? {} : { high: interval.high }),
    ...(isAtLeast && { isAtLeast }),
    ...(isMature === false && { isImmature: true }),
    ...(change === undefined ? {} : { change }),
  };
}

/** All KPIs of a cell as pages show them, with the difference to the cell before; none without a cell. */
export function shownCells(
  cell: ShownCell | undefined,
  before?: ShownCell,
): ShownKpis {
  return Object.fromEntries(
    Object.entries(cell?.kpis ?? {}).map(([kpi, found]) => [
      kpi,
      shownCell(found, before?.kpis[kpi]),
    ]),
  );
}
