import { chunk } from '../../../database/dialect';
import type {
  PolicySimulatedChangeRow,
  PolicySimulationRow,
} from '../../../database/tables';
import { knexOf, type Transaction } from '../../../database/unitOfWork';
import type { SimulatedChange, Simulation } from '../simulationModel';
import {
  toSimulatedChangeRow,
  toSimulation,
  toSimulationRow,
} from '../simulationRows';
import type { SimulationLease, SimulationStore } from '../simulationStore';
import { holdSimulation, takeSimulation } from './simulationLeases';

const SIMULATIONS = 'policy_simulations';
const CHANGES = 'policy_simulated_changes';
/** Rows of 20 columns that fit into one statement. */
const ROWS_PER_STATEMENT = 45;

const tableOf = (transaction: Transaction) =>
  knexOf(transaction)<PolicySimulationRow>(SIMULATIONS);
const changesOf = (transaction: Transaction) =>
  knexOf(transaction)<PolicySimulatedChangeRow>(CHANGES);

/** The tables of simulations. */
export class DatabaseSimulationStore implements SimulationStore {
  async insert(transaction: Transaction, simulation: Simulation) {
    await tableOf(transaction).insert(toSimulationRow(simulation));
  }

  async locked(transaction: Transaction, simulationId: string) {
    // A write that changes nothing locks the row on both databases.
    const [row] = await tableOf(transaction)
      .where({ simulation_id: simulationId })
      .update({ simulation_id: simulationId })
      .returning('*');
    return row && toSimulation(row);
  }

  async save(
    transaction: Transaction,
    simulation: Simulation,
    lease?: SimulationLease,
  ) {
    const row = toSimulationRow(simulation);
    await tableOf(transaction)
      .where({ simulation_id: row.simulation_id })
      .update({
        state: row.state,
        started_at: row.started_at,
        finished_at: row.finished_at,
        total: row.total,
        done: row.done,
        position: row.position,
        tally: row.tally,
        failure: row.failure,
        attempts: row.attempts,
        ledger_entry_id: row.ledger_entry_id,
        lease_token: lease?.leaseToken ?? null,
        lease_until: lease?.leaseUntil ?? null,
      });
  }

  async open(transaction: Transaction) {
    const [row] = await tableOf(transaction)
      .whereIn('state', ['queued', 'running'])
      .count({ open: '*' });
    return Number(row?.open ?? 0);
  }

  take(
    transaction: Transaction,
    taking: Parameters<SimulationStore['take']>[1],
  ) {
    return takeSimulation(transaction, taking);
  }

  hold(transaction: Transaction, lease: SimulationLease) {
    return holdSimulation(transaction, lease);
  }

  async insertChanges(
    transaction: Transaction,
    simulationId: string,
    changes: readonly SimulatedChange[],
  ) {
    const rows = changes.map(each => toSimulatedChangeRow(simulationId, each));
    for (const piece of chunk(rows, ROWS_PER_STATEMENT)) {
      await changesOf(transaction).insert([...piece]);
    }
  }

  async newlyHeld(transaction: Transaction, simulationId: string) {
    return changesOf(transaction)
      .where({ simulation_id: simulationId, kind: 'newlyHeld' })
      .orderBy('decision_id')
      .pluck('decision_id');
  }

  async markSampled(
    transaction: Transaction,
    simulationId: string,
    decisionIds: readonly string[],
  ) {
    await changesOf(transaction)
      .where({ simulation_id: simulationId })
      .whereIn('decision_id', [...decisionIds])
      .update({ is_sampled: true });
  }

  async saveLabel(
    transaction: Transaction,
    simulationId: string,
    { decisionId, label, labelledBy, labelledAt }: SimulatedChange,
  ) {
    await changesOf(transaction)
      .where({ simulation_id: simulationId, decision_id: decisionId })
      .update({
        label: label ?? null,
        labelled_by: labelledBy ?? null,
        labelled_at: labelledAt ?? null,
      });
  }

  async deleteEnded(transaction: Transaction, before: string) {
    const ended = () => tableOf(transaction).where('finished_at', '<', before);
    await changesOf(transaction)
      .whereIn('simulation_id', ended().select('simulation_id'))
      .delete();
    return ended().delete();
  }
}
