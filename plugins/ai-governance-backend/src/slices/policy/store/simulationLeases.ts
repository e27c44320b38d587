import { isSqlite } from '../../../database/dialect';
import type { PolicySimulationRow } from '../../../database/tables';
import { knexOf, type Transaction } from '../../../database/unitOfWork';
import { toSimulation } from '../simulationRows';
import type { SimulationLease, SimulationStore } from '../simulationStore';

const SIMULATIONS = 'policy_simulations';

const tableOf = (transaction: Transaction) =>
  knexOf(transaction)<PolicySimulationRow>(SIMULATIONS);

/** Gives the simulation that waits longest, or whose lease has run out, to whoever asks first. */
export async function takeSimulation(
  transaction: Transaction,
  { now, leaseUntil, leaseToken }: Parameters<SimulationStore['take']>[1],
) {
  const trx = knexOf(transaction);
  const due = tableOf(transaction)
    .select('simulation_id')
    .whereIn('state', ['queued', 'running'])
    .whereRaw('(lease_until is null or lease_until <= ?)', [now])
    .orderBy('requested_at')
    .limit(1);
  const picked = isSqlite(trx) ? due : due.forUpdate().skipLocked();
  const [row] = await trx<PolicySimulationRow>(SIMULATIONS)
    .withMaterialized('picked', picked)
    .whereIn('simulation_id', trx.select('simulation_id').from('picked'))
    .update({
      state: 'running',
      started_at: trx.raw('coalesce(started_at, ?)', [now]) as never,
      attempts: trx.raw('attempts + 1') as never,
      lease_token: leaseToken,
      lease_until: leaseUntil,
    })
    .returning('*');
  return row && { simulation: toSimulation(row), leaseToken };
}

/** Prolongs a lease that is still held. */
export async function holdSimulation(
  transaction: Transaction,
  { simulationId, leaseToken, leaseUntil }: SimulationLease,
) {
  const [row] = await tableOf(transaction)
    .where({
      simulation_id: simulationId,
      lease_token: leaseToken,
      state: 'running',
    })
    .update({ lease_until: leaseUntil })
    .returning('*');
  return row && toSimulation(row);
}
