import type { PolicyReplayDivergenceRow } from '../../../database/tables';
import { knexOf, type Transaction } from '../../../database/unitOfWork';
import type { ReplayDivergence } from '../model';
import type { ReplayStore } from '../store';

/** The table of replays that diverged. */
export class DatabaseReplayStore implements ReplayStore {
  async saveDivergence(transaction: Transaction, divergence: ReplayDivergence) {
    await knexOf(transaction)<PolicyReplayDivergenceRow>(
      'policy_replay_divergences',
    )
      .insert({
        decision_id: divergence.decisionId,
        stored_digest: divergence.storedDigest,
        replayed_digest: divergence.replayedDigest,
        found_at: divergence.foundAt,
        seen_at: divergence.seenAt,
        resolved_at: divergence.resolvedAt ?? null,
        ledger_entry_id: divergence.ledgerEntryId,
      })
      .onConflict('decision_id')
      .merge();
  }
}
