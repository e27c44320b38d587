import type { Knex } from 'knex';
import type {
  PolicyDecisionRow,
  PolicyReplayDivergenceRow,
} from '../../../database/tables';
import { toDivergence, toReplayable } from '../rows';
import type { ReplayViews } from '../views';

/** What replays read of the tables. */
export class DatabaseReplayViews implements ReplayViews {
  constructor(private readonly knex: Knex) {}

  async replayable(decisionId: string) {
    const row = await this.decisions()
      .where({ decision_id: decisionId })
      .first();
    return row && toReplayable(row);
  }

  newest(engineVersion: string, limit: number) {
    return this.decisions()
      .where({ engine_version: engineVersion })
      .orderBy('occurred_at', 'desc')
      .orderBy('decision_id', 'desc')
      .limit(limit)
      .pluck('decision_id');
  }

  async nextAfter(engineVersion: string, text: string) {
    const first = () =>
      this.decisions()
        .select('decision_id')
        .where({ engine_version: engineVersion })
        .orderBy('decision_id')
        .first();
    const row =
      (await first().where('decision_id', '>', text)) ?? (await first());
    return row?.decision_id;
  }

  async openDivergences() {
    const rows = await this.knex<PolicyReplayDivergenceRow>(
      'policy_replay_divergences',
    )
      .whereNull('resolved_at')
      .orderBy('found_at')
      .orderBy('decision_id');
    return rows.map(toDivergence);
  }

  private decisions() {
    return this.knex<PolicyDecisionRow>('policy_decisions');
  }
}
