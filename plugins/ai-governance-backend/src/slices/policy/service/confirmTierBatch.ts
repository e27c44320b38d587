import type {
  SnapshotContent,
  StoredTierBatch,
  TierAssignment,
  TierBatchItem,
} from '../model';
import type { TierBatchStore } from '../store';
import { cameTo, decideNow } from './batchOutcomes';
import { createPseudonymise } from './identity';
import { type AssignmentDeps, inSnapshot } from './inSnapshot';
import { tierAssigned } from './ledgerDrafts';
import { refuse } from './permits';
import { requireTierBatch, type TierBatchWord } from './proposeTierBatch';
import { raisedBetween } from './raisedMarks';
import { assembleSnapshot } from './snapshot';
import { tierBatchEntry } from './tierBatchLedger';
import { whyNotConfirmBatch } from './tierBatchPermits';

/** What applying and undoing work with. */
export interface TierBatchApplyDeps extends AssignmentDeps {
  readonly tierBatches: TierBatchStore;
}

/**
 * Applies a batch as a second person, all of it at once: what changed since the proposal is skipped and listed, never overwritten.
 * Fails with `policy.tierBatchNotFound`, `policy.tierBatchState` or `policy.secondPersonRequired`.
 */
export function confirmTierBatch(
  deps: TierBatchApplyDeps,
  { caller, batchId, reason }: TierBatchWord,
): Promise<StoredTierBatch> {
  const { tierBatches, audit } = deps;
  return inSnapshot(deps, caller, async (transaction, content, policy) => {
    const batch = requireTierBatch(
      await tierBatches.tierBatch(transaction, batchId),
      batchId,
    );
    const what = `the batch \`${batchId}\` cannot be confirmed`;
    refuse(whyNotConfirmBatch(batch, caller), what);
    const proposed = await tierBatches.tierBatchItems(transaction, batchId);
    const items = decideNow(proposed, assembleSnapshot(content), policy);
    const by = caller.subject;
    const hash = createPseudonymise(content.state.salt);
    const orders = items
      .filter(({ outcome }) => outcome === 'applied')
      .map(item => ordered(item, content));
    const entryIds = await audit.stageAll(
      transaction,
      orders.map(({ entityRef, tier, isCritical }) =>
        tierAssigned({
          entityRef,
          tier,
          isCritical,
          reasonDigest: hash(batch.reason),
          actor: by,
          batchId,
        }),
      ),
    );
    const assignments = orders.map((order, index): TierAssignment => ({
      ...order,
      reason: batch.reason,
      assignedBy: by,
      assignedAt: policy.now,
      ledgerEntryId: entryIds[index] ?? '',
    }));
    await deps.store.assignTiers(transaction, assignments);
    const ledgerEntryId = await audit.stage(
      transaction,
      tierBatchEntry('Confirmed', batch, { actor: by, reason, items, hash }),
    );
    const decision = {
      verdict: 'confirmed' as const,
      by,
      at: policy.now,
      reason,
    };
    const stored = { ...batch, decision, ledgerEntryId };
    await tierBatches.updateTierBatch(transaction, stored);
    return {
      next: withTiers(content, assignments),
      result: async (snapshot, kept) => {
        const marks = raisedBetween(content.highWater, kept.highWater);
        await tierBatches.saveRaisedMarks(transaction, batchId, marks);
        await tierBatches.saveTierBatchItems(
          transaction,
          batchId,
          cameTo(items, { snapshot, content, policy, assignments }),
        );
        return stored;
      },
    };
  });
}

/** The content with these assignments in the place of what was assigned before. */
export function withTiers(
  content: SnapshotContent,
  assignments: readonly TierAssignment[],
): SnapshotContent {
  const named = new Set(assignments.map(({ entityRef }) => entityRef));
  const others = content.tiers.filter(({ entityRef }) => !named.has(entityRef));
  return { ...content, tiers: [...others, ...assignments] };
}

/** What is assigned: what the batch does not name stays assigned as it was. */
function ordered(
  { entityRef, tier, isCritical }: TierBatchItem,
  { tiers }: SnapshotContent,
) {
  const before = tiers.find(each => each.entityRef === entityRef);
  return {
    entityRef,
    tier: tier ?? before?.tier,
    isCritical: isCritical ?? before?.isCritical,
  };
}
