import { knexOf, type Transaction } from '../../../database/unitOfWork';
import type { InsightsBatchRow } from '../../../database/tables';
import type { BatchStore } from '../store';

const rows = (transaction: Transaction) =>
  knexOf(transaction)<InsightsBatchRow>('insights_batches');

/** How far uploads came. */
export class DatabaseBatchStore implements BatchStore {
  async begin(
    transaction: Transaction,
    { batch, source, kind, sentBy }: Parameters<BatchStore['begin']>[1],
    at: string,
  ) {
    await rows(transaction)
      .insert({
        batch_id: batch,
        source,
        kind,
        sent_by: sentBy,
        next_line: 1,
        lines: 0,
        stored: 0,
        repeated: 0,
        refused: 0,
        started_at: at,
        updated_at: at,
      })
      .onConflict('batch_id')
      .ignore();
  }

  async advance(
    transaction: Transaction,
    {
      batch,
      nextLine,
      lines,
      stored,
      repeated,
      refused,
    }: Parameters<BatchStore['advance']>[1],
    at: string,
  ) {
    const knex = knexOf(transaction);
    await rows(transaction)
      .where({ batch_id: batch })
      .update({
        next_line: knex.raw(
          'case when next_line < ? then ? else next_line end',
          [nextLine, nextLine],
        ),
        lines: knex.raw('lines + ?', [lines]),
        stored: knex.raw('stored + ?', [stored]),
        repeated: knex.raw('repeated + ?', [repeated]),
        refused: knex.raw('refused + ?', [refused]),
        updated_at: at,
      });
  }

  async forgetBatches(transaction: Transaction, before: string) {
    await rows(transaction).where('updated_at', '<', before).delete();
  }
}
