import type { HeatRow } from './heatMap';

/** Orders of the heat map besides those by one KPI, which are named by its id. */
export const ORDERS = ['worst', 'change', 'name'] as const;

/** One of `ORDERS`, or the id of a KPI. */
export type HeatOrder = string;

type Measure = (row: HeatRow) => readonly number[];

const count = (
  row: HeatRow,
  has: (cell: HeatRow['cells'][number]) => boolean,
) => row.cells.filter(has).length;

const worsening = (row: HeatRow): number =>
  Math.max(
    0,
    ...row.cells.map(({ change, kind }) =>
      kind === 'worse' ? Math.abs(change ?? 0) : 0,
    ),
  );

/** Signals first, then KPIs in the worst quarter of teams, then the largest change for the worse. */
const worst: Measure = row => [
  count(row, cell => cell.isSignal),
  count(row, cell => cell.quarter === 'worst'),
  worsening(row),
];

const biggestChange: Measure = row => [
  Math.max(0, ...row.cells.map(({ change }) => Math.abs(change ?? 0))),
];

/** Worst value of one KPI first; of one without a direction the largest. Rows without a value come last. */
function byKpi(id: string): Measure {
  return row => {
    const cell = row.cells.find(({ kpi }) => kpi.id === id);
    if (cell?.value === undefined) return [-Infinity];
    return [cell.kpi.direction === 'higher' ? -cell.value : cell.value];
  };
}

function measureOf(order: HeatOrder): Measure {
  if (order === 'worst') return worst;
  if (order === 'change') return biggestChange;
  return order === 'name' ? () => [] : byKpi(order);
}

function compare(left: readonly number[], right: readonly number[]): number {
  for (const [index, value] of left.entries()) {
    const other = right[index] ?? 0;
    if (value !== other) return value > other ? -1 : 1;
  }
  return 0;
}

/** Rows in an order; those that are alike by their names. */
export function inOrder(
  rows: readonly HeatRow[],
  order: HeatOrder,
): readonly HeatRow[] {
  const measure = measureOf(order);
  const measured = rows.map(row => ({ row, by: measure(row) }));
  return measured
    .sort(
      (a, b) => compare(a.by, b.by) || a.row.title.localeCompare(b.row.title),
    )
    .map(({ row }) => row);
}
