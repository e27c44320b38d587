import type {
  SnapshotContent,
  StoredTierBatch,
  TierAssignment,
  TierBatchItem,
} from '../model';
import { type TierBatchApplyDeps, withTiers } from './confirmTierBatch';
import { createPseudonymise } from './identity';
import { inSnapshot } from './inSnapshot';
import { tierAssigned } from './ledgerDrafts';
import { refuse } from './permits';
import { requireTierBatch, type TierBatchWord } from './proposeTierBatch';
import { tierBatchEntry } from './tierBatchLedger';
import { whyNotUndoBatch } from './tierBatchPermits';

/**
 * Puts back what was assigned before a batch, wherever its own assignment still stands; others are listed as changed since. Marks
 * that the batch raised, and nothing else moved, come down again: who undoes is entitled to say so. Fails with
 * `policy.tierBatchNotFound`, `policy.tierBatchState` or `policy.secondPersonRequired`.
 */
export function undoTierBatch(
  deps: TierBatchApplyDeps,
  { caller, batchId, reason }: TierBatchWord,
): Promise<StoredTierBatch> {
  const { tierBatches, audit } = deps;
  return inSnapshot(deps, caller, async (transaction, content, { now }) => {
    const batch = requireTierBatch(
      await tierBatches.tierBatch(transaction, batchId),
      batchId,
    );
    const what = `the batch \`${batchId}\` cannot be undone`;
    refuse(whyNotUndoBatch(batch, caller), what);
    const applied = await tierBatches.tierBatchItems(transaction, batchId);
    const items = decideUndo(applied, content);
    const by = caller.subject;
    const hash = createPseudonymise(content.state.salt);
    const orders = items
      .filter(({ outcome }) => outcome === 'undone')
      .map(({ entityRef, previous }) => ({ entityRef, ...previous }));
    const entryIds = await audit.stageAll(
      transaction,
      orders.map(order =>
        tierAssigned({
          ...order,
          reasonDigest: hash(reason),
          actor: by,
          batchId,
        }),
      ),
    );
    const assignments = orders.map((order, index): TierAssignment => ({
      ...order,
      reason,
      assignedBy: by,
      assignedAt: now,
      ledgerEntryId: entryIds[index] ?? '',
    }));
    await deps.store.assignTiers(transaction, assignments);
    await tierBatches.saveTierBatchItems(transaction, batchId, items);
    const ledgerEntryId = await audit.stage(
      transaction,
      tierBatchEntry('Undone', batch, { actor: by, reason, items, hash }),
    );
    const undo = { by, at: now, reason };
    const stored = { ...batch, undo, ledgerEntryId };
    await tierBatches.updateTierBatch(transaction, stored);
    return {
      next: withTiers(content, assignments),
      restoring: await tierBatches.raisedMarks(transaction, batchId),
      result: () => stored,
    };
  });
}

/** What was applied, held against what is assigned now. */
function decideUndo(
  items: readonly TierBatchItem[],
  { tiers, entities }: SnapshotContent,
): readonly TierBatchItem[] {
  const inForce = new Map(
    tiers.map(({ entityRef, ledgerEntryId }) => [entityRef, ledgerEntryId]),
  );
  const known = new Set(entities.map(({ ref }) => ref));
  return items.map(item => {
    if (item.outcome !== 'applied') return item;
    if (!known.has(item.entityRef)) {
      const because = 'it has gone from the catalog since';
      return { ...item, outcome: 'changedSince', because };
    }
    return inForce.get(item.entityRef) === item.assignmentEntryId
      ? { ...item, outcome: 'undone' }
      : {
          ...item,
          outcome: 'changedSince',
          because: 'somebody assigned it anew since; that stands',
        };
  });
}
