import type { Transaction } from '../../database/unitOfWork';
import type { StoredCell, StoredFleet } from './model';

/** Cells, and how those of all teams lie. */
export interface CellStore {
  /** Puts cells in the place of all cells that the team has in these periods. `heatKpis` are what the heat map shows of them. */
  swap(
    transaction: Transaction,
    team: string,
    periods: readonly string[],
    cells: readonly StoredCell[],
    heatKpis: readonly string[],
  ): Promise<void>;
  /** Puts rows in the place of those of the same period and segment; the others stay. */
  saveFleet(
    transaction: Transaction,
    rows: readonly StoredFleet[],
  ): Promise<void>;
}
