import { chunk, PARAMETERS_PER_STATEMENT } from '../../../database/dialect';
import type {
  InsightsCellRow,
  InsightsFleetRow,
} from '../../../database/tables';
import { knexOf, type Transaction } from '../../../database/unitOfWork';
import type { StoredCell, StoredFleet } from '../model';
import type { CellStore } from '../store';

const COLUMNS = 10;
const FLEET_COLUMNS = 6;

function toRow(cell: StoredCell, heatKpis: readonly string[]): InsightsCellRow {
  const heat = Object.fromEntries(
    heatKpis.flatMap(kpi => {
      const found = cell.kpis[kpi];
      return found ? [[kpi, found]] : [];
    }),
  );
  return {
    team: cell.team,
    period: cell.period,
    axis: cell.axis,
    value: cell.value,
    period_kind: cell.periodKind,
    period_from: cell.periodFrom,
    computed_at: cell.computedAt,
    kpis: JSON.stringify(cell.kpis),
    heat: JSON.stringify(heat),
    tally: cell.tally ? JSON.stringify(cell.tally) : null,
  };
}

/** Tables of cells and of how those of all teams lie. */
export class DatabaseCellStore implements CellStore {
  async swap(
    transaction: Transaction,
    team: string,
    periods: readonly string[],
    cells: readonly StoredCell[],
    heatKpis: readonly string[],
  ) {
    const trx = knexOf(transaction);
    await trx<InsightsCellRow>('insights_cells')
      .where({ team })
      .whereIn('period', [...periods])
      .delete();
    const rows = cells.map(cell => toRow(cell, heatKpis));
    for (const piece of chunk(
      rows,
      Math.floor(PARAMETERS_PER_STATEMENT / COLUMNS),
    ))
      await trx<InsightsCellRow>('insights_cells').insert([...piece]);
  }

  async saveFleet(transaction: Transaction, rows: readonly StoredFleet[]) {
    const trx = knexOf(transaction);
    for (const piece of chunk(
      rows,
      Math.floor(PARAMETERS_PER_STATEMENT / FLEET_COLUMNS),
    ))
      await trx<InsightsFleetRow>('insights_fleet')
        .insert(
          piece.map(row => ({
            period: row.period,
            axis: row.axis,
            value: row.value,
            period_kind: row.periodKind,
            period_from: row.periodFrom,
            quantiles: JSON.stringify(row.quantiles),
          })),
        )
        .onConflict(['period', 'axis', 'value'])
        .merge();
  }
}
