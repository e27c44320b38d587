import type { PolicyStrengtheningRow } from '../../../database/tables';
import { knexOf, type Transaction } from '../../../database/unitOfWork';
import type { StoredStrengthening } from '../model';
import type { StrengtheningStore } from '../store';
import { toStrengtheningRow } from '../strengtheningRows';
import { selectStrengthening } from './strengtheningQueries';

/** The table of strengthenings. */
export class DatabaseStrengtheningStore implements StrengtheningStore {
  async insertStrengthening(
    transaction: Transaction,
    strengthening: StoredStrengthening,
  ) {
    await table(transaction).insert(toStrengtheningRow(strengthening));
  }

  async updateStrengthening(
    transaction: Transaction,
    strengthening: StoredStrengthening,
  ) {
    const row = toStrengtheningRow(strengthening);
    const updated = await table(transaction)
      .where({ strengthening_id: row.strengthening_id })
      .update({
        expires_at: row.expires_at,
        extended_by: row.extended_by,
        extended_at: row.extended_at,
        extension_reason: row.extension_reason,
        ended_by: row.ended_by,
        ended_at: row.ended_at,
        end_reason: row.end_reason,
        ledger_entry_id: row.ledger_entry_id,
      });
    if (updated !== 1) {
      throw new Error(
        `the strengthening \`${row.strengthening_id}\` is not stored`,
      );
    }
  }

  strengthening(transaction: Transaction, strengtheningId: string) {
    return selectStrengthening(knexOf(transaction), strengtheningId);
  }
}

const table = (transaction: Transaction) =>
  knexOf(transaction)<PolicyStrengtheningRow>('policy_strengthenings');
