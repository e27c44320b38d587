import type { Knex } from 'knex';
import type { SampleLabels } from '../simulationModel';

const NO_LABELS: SampleLabels = {
  sample: 0,
  rightlyHeld: 0,
  falseAlarm: 0,
  cannotTell: 0,
};

/** What people said of the samples of simulations; those without a sample are left out. */
export async function sampleLabels(
  knex: Knex,
  simulationIds: readonly string[],
): Promise<ReadonlyMap<string, SampleLabels>> {
  const rows: {
    simulation_id: string;
    label: string | null;
    changes: number | string;
  }[] = await knex('policy_simulated_changes')
    .whereIn('simulation_id', [...simulationIds])
    .where({ is_sampled: true })
    .groupBy('simulation_id', 'label')
    .select('simulation_id', 'label')
    .count({ changes: '*' });
  const found = new Map<string, SampleLabels>();
  for (const { simulation_id, label, changes } of rows) {
    const known = found.get(simulation_id) ?? NO_LABELS;
    const count = Number(changes);
    found.set(simulation_id, {
      ...known,
      sample: known.sample + count,
      ...(label === null ? {} : { [label]: count }),
    });
  }
  return found;
}
