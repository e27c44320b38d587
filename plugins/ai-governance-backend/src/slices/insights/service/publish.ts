import type { TeamObservations } from '@ai-enablement/governance-core';
import type { CellKpi, StoredCell } from '../model';

/** What nobody told anything of is not kept: its absence says the same. */
const isMeasured = ([, kpi]: readonly [string, CellKpi]): boolean =>
  kpi.kind !== 'notEnoughData' || kpi.sample > 0;

/** Hides what would tell of fewer than `minimum` people; a cell of which nothing was measured is left out. */
export function publish(
  cells: readonly StoredCell[],
  {
    minimum,
  }: {
    readonly observations: TeamObservations;
    readonly minimum: number;
    readonly now: string;
  },
): readonly StoredCell[] {
  const shown = (kpi: CellKpi): CellKpi =>
    kpi.kind === 'value' &&
    kpi.people !== undefined &&
    (kpi.people.count < minimum || kpi.people.largestShare > 0.5)
      ? { kind: 'withheld' }
      : kpi;
  return cells.flatMap(cell => {
    const measured = Object.entries(cell.kpis).filter(isMeasured);
    if (measured.length === 0) return [];
    const kpis = measured.map(([id, kpi]) => [id, shown(kpi)]);
    return [{ ...cell, kpis: Object.fromEntries(kpis) }];
  });
}
