import {
  readInstantCursor,
  writeInstantCursor,
} from '../../../shared/instantCursor';
import { type PageRequest, toPage } from '../../../shared/page';
import type { RaisedMark, StoredTierBatch, TierBatchItem } from '../model';
import { countOutcomes } from '../service/tierBatchLedger';
import type { TierBatchStore } from '../store';
import type { TierBatchItemsQuery, TierBatchViews } from '../views';
import { UniqueViolation } from './uniqueViolation';

/** Classification in bulk in memory; kept like the tables by their shared contract. */
export class FakeTierBatchRows {
  private readonly batches = new Map<string, StoredTierBatch>();
  private readonly items = new Map<string, Map<string, TierBatchItem>>();
  private readonly marks = new Map<string, readonly RaisedMark[]>();

  readonly store: TierBatchStore = {
    insertTierBatch: async (transaction, batch, items) => {
      const { batchId } = batch;
      if (this.batches.has(batchId)) throw new UniqueViolation();
      this.batches.set(batchId, batch);
      await this.store.saveTierBatchItems(transaction, batchId, items);
    },
    updateTierBatch: async (_transaction, { batchId, ...batch }) => {
      const kept = this.batches.get(batchId);
      if (!kept) throw new Error('the batch is not stored');
      const { decision, undo, ledgerEntryId } = batch;
      this.batches.set(batchId, { ...kept, decision, undo, ledgerEntryId });
    },
    saveTierBatchItems: async (_transaction, batchId, items) => {
      const kept = this.items.get(batchId) ?? new Map();
      items.forEach(item => {
        const { before, seen, tier, isCritical } =
          kept.get(item.entityRef) ?? item;
        kept.set(item.entityRef, { ...item, before, seen, tier, isCritical });
      });
      this.items.set(batchId, kept);
    },
    saveRaisedMarks: async (_transaction, batchId, marks) => {
      this.marks.set(batchId, marks);
    },
    tierBatch: async (_transaction, batchId) => this.batches.get(batchId),
    tierBatchItems: async (_transaction, batchId) => this.sorted(batchId),
    raisedMarks: async (_transaction, batchId) => this.marks.get(batchId) ?? [],
  };

  readonly views: TierBatchViews = {
    tierBatch: async batchId => this.batches.get(batchId),
    tierBatches: async request => this.page(request),
    proposedTierBatches: async limit =>
      this.newestFirst()
        .filter(({ decision }) => !decision)
        .slice(0, limit),
    tierBatchCounts: async ids =>
      new Map(
        ids.flatMap(id => {
          const items = this.sorted(id);
          return items.length === 0
            ? []
            : [[id, countOutcomes(items)] as const];
        }),
      ),
    tierBatchRefs: async ids =>
      new Map(
        ids.flatMap(id => {
          const known = this.sorted(id).filter(({ before }) => before);
          const refs = known.map(({ entityRef }) => entityRef);
          return refs.length === 0 ? [] : [[id, refs] as const];
        }),
      ),
    tierBatchItems: async (batchId, query) => this.itemPage(batchId, query),
  };

  private page({ limit, cursor }: PageRequest) {
    const end = cursor && keyText(readInstantCursor(cursor));
    const rows = this.newestFirst().filter(batch => !end || keyOf(batch) < end);
    return toPage(
      rows.slice(0, limit + 1),
      { limit },
      {
        item: batch => batch,
        cursor: ({ proposedAt, batchId }) =>
          writeInstantCursor({ at: proposedAt, id: batchId }),
      },
    );
  }

  private newestFirst(): readonly StoredTierBatch[] {
    return [...this.batches.values()].sort((a, b) =>
      keyOf(a) < keyOf(b) ? 1 : -1,
    );
  }

  private itemPage(
    batchId: string,
    { outcome, cursor = '', limit }: TierBatchItemsQuery,
  ) {
    const rows = this.sorted(batchId).filter(
      item => item.entityRef > cursor && (!outcome || item.outcome === outcome),
    );
    return toPage(
      rows.slice(0, limit + 1),
      { limit },
      { item: item => item, cursor: ({ entityRef }) => entityRef },
    );
  }

  private sorted(batchId: string): readonly TierBatchItem[] {
    return [...(this.items.get(batchId)?.values() ?? [])].sort((a, b) =>
      a.entityRef < b.entityRef ? -1 : 1,
    );
  }
}

const keyText = ({ at, id }: { readonly at: string; readonly id: string }) =>
  `${at}~${id}`;
const keyOf = ({ proposedAt, batchId }: StoredTierBatch) =>
  keyText({ at: proposedAt, id: batchId });
