import type { Knex } from 'knex';
import type {
  PolicyTierBatchItemRow,
  PolicyTierBatchRow,
} from '../../../database/tables';
import { groupBy } from '../../../shared/groupBy';
import {
  readInstantCursor,
  writeInstantCursor,
} from '../../../shared/instantCursor';
import { type PageRequest, toPage } from '../../../shared/page';
import type { TierBatchCounts } from '../model';
import { toTierBatch, toTierBatchItem } from '../tierBatchRows';
import type { TierBatchItemsQuery, TierBatchViews } from '../views';

/** Classification in bulk as its tables show it. */
export class DatabaseTierBatchViews implements TierBatchViews {
  constructor(private readonly knex: Knex) {}

  async tierBatch(batchId: string) {
    const row = await this.batches().where({ batch_id: batchId }).first();
    return row && toTierBatch(row);
  }

  async tierBatches(request: PageRequest) {
    const select = this.batches()
      .orderBy('proposed_at', 'desc')
      .orderBy('batch_id', 'desc')
      .limit(request.limit + 1);
    if (request.cursor !== undefined) {
      const { at, id } = readInstantCursor(request.cursor);
      select.whereRaw(
        '(proposed_at < ? or (proposed_at = ? and batch_id < ?))',
        [at, at, id],
      );
    }
    const rows = await select;
    return toPage(rows.map(toTierBatch), request, {
      item: batch => batch,
      cursor: ({ proposedAt, batchId }) =>
        writeInstantCursor({ at: proposedAt, id: batchId }),
    });
  }

  async proposedTierBatches(limit: number) {
    const rows = await this.batches()
      .whereNull('verdict')
      .orderBy('proposed_at', 'desc')
      .orderBy('batch_id', 'desc')
      .limit(limit);
    return rows.map(toTierBatch);
  }

  async tierBatchCounts(batchIds: readonly string[]) {
    const rows: readonly {
      batch_id: string;
      outcome: string;
      entities: number | string;
    }[] = await this.knex('policy_tier_batch_items')
      .whereIn('batch_id', [...batchIds])
      .groupBy('batch_id', 'outcome')
      .select('batch_id', 'outcome')
      .count({ entities: '*' });
    return new Map(
      [...groupBy(rows, row => row.batch_id)].map(([batchId, those]) => [
        batchId,
        Object.fromEntries(
          those.map(({ outcome, entities }) => [outcome, Number(entities)]),
        ) as TierBatchCounts,
      ]),
    );
  }

  async tierBatchRefs(batchIds: readonly string[]) {
    const rows: readonly { batch_id: string; entity_ref: string }[] =
      await this.items()
        .whereIn('batch_id', [...batchIds])
        .whereNotNull('before')
        .orderBy('entity_ref')
        .select('batch_id', 'entity_ref');
    return new Map(
      [...groupBy(rows, row => row.batch_id)].map(([batchId, those]) => [
        batchId,
        those.map(row => row.entity_ref),
      ]),
    );
  }

  async tierBatchItems(batchId: string, query: TierBatchItemsQuery) {
    const { outcome, cursor, limit } = query;
    const select = this.items()
      .where({ batch_id: batchId })
      .orderBy('entity_ref')
      .limit(limit + 1);
    if (outcome !== undefined) select.where({ outcome });
    if (cursor !== undefined) select.where('entity_ref', '>', cursor);
    const rows = await select;
    return toPage(rows.map(toTierBatchItem), query, {
      item: item => item,
      cursor: ({ entityRef }) => entityRef,
    });
  }

  private batches() {
    return this.knex<PolicyTierBatchRow>('policy_tier_batches');
  }

  private items() {
    return this.knex<PolicyTierBatchItemRow>('policy_tier_batch_items');
  }
}
