import { chunk } from '../../../database/dialect';
import type {
  PolicyTierBatchItemRow,
  PolicyTierBatchRow,
} from '../../../database/tables';
import { knexOf, type Transaction } from '../../../database/unitOfWork';
import type { RaisedMark, StoredTierBatch, TierBatchItem } from '../model';
import type { TierBatchStore } from '../store';
import {
  toTierBatch,
  toTierBatchItem,
  toTierBatchItemRow,
  toTierBatchRow,
} from '../tierBatchRows';

/** Rows of eleven columns that one statement's parameters hold. */
const ROWS_PER_STATEMENT = 80;

/** The tables of classification in bulk. */
export class DatabaseTierBatchStore implements TierBatchStore {
  async insertTierBatch(
    transaction: Transaction,
    batch: StoredTierBatch,
    items: readonly TierBatchItem[],
  ) {
    await batchesIn(transaction).insert(toTierBatchRow(batch));
    await this.saveTierBatchItems(transaction, batch.batchId, items);
  }

  async updateTierBatch(transaction: Transaction, batch: StoredTierBatch) {
    const row = toTierBatchRow(batch);
    const updated = await batchesIn(transaction)
      .where({ batch_id: row.batch_id })
      .update({
        verdict: row.verdict,
        decided_by: row.decided_by,
        decided_at: row.decided_at,
        decision_reason: row.decision_reason,
        undone_by: row.undone_by,
        undone_at: row.undone_at,
        undo_reason: row.undo_reason,
        ledger_entry_id: row.ledger_entry_id,
      });
    if (updated !== 1) {
      throw new Error(`the batch \`${row.batch_id}\` is not stored`);
    }
  }

  async saveTierBatchItems(
    transaction: Transaction,
    batchId: string,
    items: readonly TierBatchItem[],
  ) {
    for (const piece of chunk(items, ROWS_PER_STATEMENT)) {
      await itemsIn(transaction)
        .insert(piece.map(item => toTierBatchItemRow(batchId, item)))
        .onConflict(['batch_id', 'entity_ref'])
        .merge([
          'after',
          'previous',
          'outcome',
          'because',
          'assignment_entry_id',
        ]);
    }
  }

  async saveRaisedMarks(
    transaction: Transaction,
    batchId: string,
    marks: readonly RaisedMark[],
  ) {
    await batchesIn(transaction)
      .where({ batch_id: batchId })
      .update({ raised_marks: JSON.stringify(marks) });
  }

  async tierBatch(transaction: Transaction, batchId: string) {
    const row = await batchesIn(transaction)
      .where({ batch_id: batchId })
      .first();
    return row && toTierBatch(row);
  }

  async tierBatchItems(transaction: Transaction, batchId: string) {
    const rows = await itemsIn(transaction)
      .where({ batch_id: batchId })
      .orderBy('entity_ref');
    return rows.map(toTierBatchItem);
  }

  async raisedMarks(transaction: Transaction, batchId: string) {
    const row = await batchesIn(transaction)
      .where({ batch_id: batchId })
      .first('raised_marks');
    const marks: readonly RaisedMark[] = JSON.parse(row?.raised_marks ?? '[]');
    return marks;
  }
}

const batchesIn = (transaction: Transaction) =>
  knexOf(transaction)<PolicyTierBatchRow>('policy_tier_batches');

const itemsIn = (transaction: Transaction) =>
  knexOf(transaction)<PolicyTierBatchItemRow>('policy_tier_batch_items');
