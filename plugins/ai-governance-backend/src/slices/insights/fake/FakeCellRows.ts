import type { StoredCell, StoredFleet } from '../model';
import type { CellStore } from '../store';
import type { CellViews, ShownCell } from '../views';

const MOST_PERIODS = 400;

type CellRow = StoredCell & { readonly heat: StoredCell['kpis'] };

const segmentOf = ({ period, axis, value }: StoredFleet | StoredCell) =>
  `${period} ${axis} ${value}`;

function by<Row>(...keys: readonly (keyof Row)[]) {
  return (a: Row, b: Row): number => {
    const key = keys.find(each => a[each] !== b[each]);
    if (key === undefined) return 0;
    return a[key] < b[key] ? -1 : 1;
  };
}

const shown = (
  { team, period, axis, value, computedAt }: CellRow,
  kpis: StoredCell['kpis'],
): ShownCell => ({ team, period, axis, value, computedAt, kpis });

/** Cells and how those of all teams lie, in memory; kept like the tables by their shared contract. */
export class FakeCellRows implements CellStore, CellViews {
  private cells: readonly CellRow[] = [];
  private readonly fleets = new Map<string, StoredFleet>();

  async swap(
    _transaction: unknown,
    team: string,
    periods: readonly string[],
    cells: readonly StoredCell[],
    heatKpis: readonly string[],
  ) {
    const others = this.cells.filter(
      cell => cell.team !== team || !periods.includes(cell.period),
    );
    const rows = cells.map(cell => {
      const heat = Object.entries(cell.kpis).filter(([kpi]) =>
        heatKpis.includes(kpi),
      );
      return { ...cell, heat: Object.fromEntries(heat) };
    });
    this.cells = [...others, ...rows];
  }

  async saveFleet(_transaction: unknown, rows: readonly StoredFleet[]) {
    for (const row of rows) this.fleets.set(segmentOf(row), row);
  }

  async ofFleet(
    { period, axis, value }: Parameters<CellViews['ofFleet']>[0],
    kpis: 'heat' | 'all',
  ) {
    return this.cells
      .filter(
        cell =>
          cell.period === period && cell.axis === axis && cell.value === value,
      )
      .toSorted(by('team'))
      .map(cell => shown(cell, kpis === 'heat' ? cell.heat : cell.kpis));
  }

  async heatOf(period: string) {
    return this.cells
      .filter(cell => cell.period === period && cell.axis !== 'repository')
      .toSorted(by('axis', 'value', 'team'))
      .map(cell => shown(cell, cell.heat));
  }

  async ofTeam(
    team: string,
    periods: readonly string[],
    axis?: string,
    value?: string,
  ) {
    return this.cells
      .filter(
        cell =>
          cell.team === team &&
          periods.includes(cell.period) &&
          (axis === undefined || cell.axis === axis) &&
          (value === undefined || cell.value === value),
      )
      .toSorted(by('period', 'axis', 'value'))
      .map(cell => shown(cell, cell.kpis));
  }

  async periods(team?: string) {
    const rows =
      team === undefined
        ? [...this.fleets.values()]
        : this.cells.filter(cell => cell.team === team);
    const known = new Map(
      rows.filter(({ axis }) => axis === 'all').map(row => [row.period, row]),
    );
    return [...known.values()]
      .sort(by<StoredFleet | StoredCell>('periodFrom', 'period'))
      .reverse()
      .slice(0, MOST_PERIODS)
      .map(({ period }) => period);
  }

  async values(period: string, axis: string) {
    return [...this.fleets.values()]
      .filter(row => row.period === period && row.axis === axis)
      .map(({ value }) => value)
      .sort();
  }

  async fleet(periods: readonly string[], axis: string, value: string) {
    return [...this.fleets.values()]
      .filter(
        row =>
          periods.includes(row.period) &&
          row.axis === axis &&
          row.value === value,
      )
      .map(({ period, quantiles }) => ({ period, quantiles }));
  }

  async tallies(team: string) {
    return this.cells
      .filter(
        cell =>
          cell.team === team &&
          cell.periodKind === 'week' &&
          cell.axis === 'all',
      )
      .toSorted(by('periodFrom'))
      .flatMap(({ period, periodFrom, tally }) =>
        tally ? [{ period, periodFrom, tally }] : [],
      );
  }

  async months() {
    return this.cells
      .filter(
        ({ periodKind, axis }) => periodKind === 'month' && axis === 'all',
      )
      .map(({ team, period }) => ({ team, month: period }));
  }
}
