import type { PolicyTierRequestRow } from '../../../database/tables';
import { knexOf, type Transaction } from '../../../database/unitOfWork';
import type { StoredTierRequest } from '../model';
import type { TierRequestStore } from '../store';
import { toTierRequest, toTierRequestRow } from '../tierRows';

/** The table of tiers that people ask for. */
export class DatabaseTierRequestStore implements TierRequestStore {
  async insertTierRequest(
    transaction: Transaction,
    request: StoredTierRequest,
  ) {
    await rowsIn(transaction).insert(toTierRequestRow(request));
  }

  async closeTierRequest(transaction: Transaction, request: StoredTierRequest) {
    const row = toTierRequestRow(request);
    const updated = await rowsIn(transaction)
      .where({ request_id: row.request_id })
      .update({
        verdict: row.verdict,
        decided_by: row.decided_by,
        decided_at: row.decided_at,
        decision_reason: row.decision_reason,
        ledger_entry_id: row.ledger_entry_id,
      });
    if (updated !== 1) {
      throw new Error(`the request \`${row.request_id}\` is not stored`);
    }
  }

  async tierRequest(transaction: Transaction, requestId: string) {
    const row = await rowsIn(transaction)
      .where({ request_id: requestId })
      .first();
    return row && toTierRequest(row);
  }

  async openTierRequest(transaction: Transaction, entityRef: string) {
    const row = await rowsIn(transaction)
      .where({ entity_ref: entityRef })
      .whereNull('verdict')
      .first();
    return row && toTierRequest(row);
  }
}

const rowsIn = (transaction: Transaction) =>
  knexOf(transaction)<PolicyTierRequestRow>('policy_tier_requests');
