import type { KpiResult } from '../kpi';
import { KPIS } from '../kpis';
import type { ObservedChange, TeamPeriod } from '../observations';
import { weekOf } from './periods';
import { segmentsOf, type Segment } from './segments';

/** All KPIs of one team, one period and one segment. */
export interface Cell extends Segment {
  /** By the id of the KPI; of a segment only those that are about changes. */
  readonly kpis: Readonly<Record<string, KpiResult>>;
}

const ALL: Segment = { axis: 'all', value: '' };
const SEGMENT_KPIS = KPIS.filter(({ isAboutChanges }) => isAboutChanges);

const keyOf = ({ axis, value }: Segment) => `${axis}:${value}`;

function partsOf(changes: readonly ObservedChange[]) {
  const parts = new Map<
    string,
    { segment: Segment; changes: ObservedChange[] }
  >();
  for (const change of changes)
    for (const segment of segmentsOf(change)) {
      if (segment.axis === 'all') continue;
      const part = parts.get(keyOf(segment));
      if (part) part.changes.push(change);
      else parts.set(keyOf(segment), { segment, changes: [change] });
    }
  return [...parts.values()];
}

function compute(
  segment: Segment,
  period: TeamPeriod,
  kpis: typeof KPIS,
): Cell {
  return {
    ...segment,
    kpis: Object.fromEntries(
      kpis.map(kpi => [kpi.definition.id, kpi.compute(period)]),
    ),
  };
}

const isWeek = ({ window: { from, to } }: TeamPeriod) => {
  const week = weekOf(from).window;
  return week.from === from && week.to === to;
};

/**
 * Every cell of one team in one period: `all` first, then the segments that have a change, in the order of their names. A week has `all` alone:
 * too few people share a part of it. The same period gives the same bytes, in whatever order its changes come. Each is computed when it is asked
 * for, so that others may go on in between.
 */
export function* cellsInTurn(period: TeamPeriod): Generator<Cell> {
  const changes = [...period.changes].sort((a, b) => (a.id < b.id ? -1 : 1));
  yield compute(ALL, { ...period, changes }, KPIS);
  if (isWeek(period)) return;
  const parts = partsOf(changes).sort((a, b) =>
    keyOf(a.segment) < keyOf(b.segment) ? -1 : 1,
  );
  for (const part of parts)
    yield compute(
      part.segment,
      { ...period, changes: part.changes },
      SEGMENT_KPIS,
    );
}

/** All of `cellsInTurn`. */
export const computeCells = (period: TeamPeriod): Cell[] => [
  ...cellsInTurn(period),
];
