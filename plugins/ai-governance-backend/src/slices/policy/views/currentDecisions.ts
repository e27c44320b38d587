import type { Knex } from 'knex';
import type { SimulationRange } from '../simulationModel';

/**
 * The current decision of each change (repository, merge base and head) of a range, as `made`: no preview, and no later one of the
 * same change in it.
 */
export function currentDecisions(
  knex: Knex,
  { from, to, recordedUntil }: SimulationRange,
): Knex.QueryBuilder {
  return knex('policy_decisions as made')
    .where('made.is_preview', false)
    .where('made.occurred_at', '>=', from)
    .where('made.occurred_at', '<', to)
    .where('made.recorded_at', '<=', recordedUntil)
    .whereNotExists(
      knex('policy_decisions as later')
        .select(knex.raw('1'))
        .whereRaw('later.repository = made.repository')
        .whereRaw('later.head_sha = made.head_sha')
        .whereRaw('later.base_sha = made.base_sha')
        .whereRaw(
          '(later.occurred_at, later.decision_id) > (made.occurred_at, made.decision_id)',
        )
        .where('later.is_preview', false)
        .where('later.occurred_at', '<', to)
        .where('later.recorded_at', '<=', recordedUntil),
    );
}
