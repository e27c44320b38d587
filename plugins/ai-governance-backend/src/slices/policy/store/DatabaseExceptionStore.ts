import type {
  PolicyBreakGlassRow,
  PolicyWaiverRow,
} from '../../../database/tables';
import { knexOf, type Transaction } from '../../../database/unitOfWork';
import { toBreakGlass, toBreakGlassRow, toWaiverRow } from '../exceptionRows';
import type { StoredBreakGlass, StoredWaiver } from '../model';
import type { ExceptionStore } from '../store';
import { selectBreakGlass, selectWaiver } from './exceptionQueries';

/** The tables of waivers and break-glass. */
export class DatabaseExceptionStore implements ExceptionStore {
  async insertWaiver(transaction: Transaction, waiver: StoredWaiver) {
    await knexOf(transaction)<PolicyWaiverRow>('policy_waivers').insert(
      toWaiverRow(waiver),
    );
  }

  async updateWaiver(transaction: Transaction, waiver: StoredWaiver) {
    const row = toWaiverRow(waiver);
    const updated = await knexOf(transaction)<PolicyWaiverRow>('policy_waivers')
      .where({ waiver_id: row.waiver_id })
      .update({
        active_from: row.active_from,
        expires_at: row.expires_at,
        verdict: row.verdict,
        decided_by: row.decided_by,
        decided_at: row.decided_at,
        decision_reason: row.decision_reason,
        revoked_by: row.revoked_by,
        revoked_at: row.revoked_at,
        revocation_reason: row.revocation_reason,
        ledger_entry_id: row.ledger_entry_id,
      });
    if (updated !== 1) {
      throw new Error(`the waiver \`${row.waiver_id}\` is not stored`);
    }
  }

  waiver(transaction: Transaction, waiverId: string) {
    return selectWaiver(knexOf(transaction), waiverId);
  }

  async insertBreakGlass(transaction: Transaction, use: StoredBreakGlass) {
    await knexOf(transaction)<PolicyBreakGlassRow>('policy_break_glass').insert(
      toBreakGlassRow(use),
    );
  }

  async updateBreakGlass(transaction: Transaction, use: StoredBreakGlass) {
    const row = toBreakGlassRow(use);
    const updated = await knexOf(transaction)<PolicyBreakGlassRow>(
      'policy_break_glass',
    )
      .where({ break_glass_id: row.break_glass_id })
      .update({
        verdict: row.verdict,
        reviewed_by: row.reviewed_by,
        reviewed_at: row.reviewed_at,
        note: row.note,
        escalated_at: row.escalated_at,
        escalated_to: row.escalated_to,
        ledger_entry_id: row.ledger_entry_id,
      });
    if (updated !== 1) {
      throw new Error(`the use \`${row.break_glass_id}\` is not stored`);
    }
  }

  breakGlass(transaction: Transaction, breakGlassId: string) {
    return selectBreakGlass(knexOf(transaction), breakGlassId);
  }

  async breakGlassOf(
    transaction: Transaction,
    { repository, headSha }: Pick<StoredBreakGlass, 'repository' | 'headSha'>,
  ) {
    const rows = await knexOf(transaction)<PolicyBreakGlassRow>(
      'policy_break_glass',
    )
      .where({ repository, head_sha: headSha })
      .orderBy('used_at', 'desc')
      .orderBy('break_glass_id', 'desc');
    return rows.map(toBreakGlass);
  }
}
