import type { Knex } from 'knex';
import type { InsightsBatchRow } from '../../../database/tables';
import type { BatchViews } from '../views';

/** How far uploads came. */
export class DatabaseBatchViews implements BatchViews {
  constructor(private readonly knex: Knex) {}

  async batch(batch: string) {
    const row = await this.knex<InsightsBatchRow>('insights_batches')
      .where({ batch_id: batch })
      .first();
    return (
      row && {
        batch: row.batch_id,
        source: row.source,
        kind: row.kind,
        sentBy: row.sent_by,
        nextLine: Number(row.next_line),
        lines: Number(row.lines),
        stored: Number(row.stored),
        repeated: Number(row.repeated),
        refused: Number(row.refused),
        startedAt: row.started_at,
        updatedAt: row.updated_at,
      }
    );
  }
}
