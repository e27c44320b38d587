import type { UnitOfWork } from '../../../database/unitOfWork';
import type { Ambient } from '../../../shared/clock';
import { CodedError } from '../../../shared/codedError';
import type { AuditFacade } from '../../audit/facade';
import type { StoredTierBatch, TierBatchItem, TierRule } from '../model';
import type { SnapshotStore, TierBatchStore } from '../store';
import { createPseudonymise } from './identity';
import { refuse } from './permits';
import { tierBatchEntry } from './tierBatchLedger';
import { whyNotWithdrawBatch } from './tierBatchPermits';
import type { Caller } from './trust';

/** What proposing and withdrawing work with. */
export interface TierBatchWriteDeps {
  readonly tierBatches: TierBatchStore;
  readonly snapshots: Pick<SnapshotStore, 'lock'>;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditFacade;
  readonly ambient: Ambient;
}

/** A batch that was looked at, about to be proposed. */
export interface TierBatchProposal {
  readonly caller: Caller;
  readonly rule?: TierRule;
  readonly reason: string;
  readonly items: readonly TierBatchItem[];
}

/** Something that a person says about a batch. */
export interface TierBatchWord {
  readonly caller: Caller;
  readonly batchId: string;
  readonly reason: string;
}

/** Stores a batch with every entity as it was looked at; nothing is assigned yet. */
export function proposeTierBatch(
  { tierBatches, snapshots, unitOfWork, audit, ambient }: TierBatchWriteDeps,
  { caller, rule, reason, items }: TierBatchProposal,
): Promise<StoredTierBatch> {
  return unitOfWork.run(async transaction => {
    const { salt } = await snapshots.lock(transaction);
    const batch = {
      batchId: ambient.newId(),
      rule,
      reason,
      proposedBy: caller.subject,
      proposedAt: ambient.now(),
    };
    const hash = createPseudonymise(salt);
    const said = { actor: caller.subject, reason, items, hash };
    const ledgerEntryId = await audit.stage(
      transaction,
      tierBatchEntry('Proposed', batch, said),
    );
    const stored = { ...batch, ledgerEntryId };
    await tierBatches.insertTierBatch(transaction, stored, items);
    return stored;
  });
}

/** Takes a proposal away. Fails with `policy.tierBatchNotFound`, `policy.tierBatchState` or `policy.secondPersonRequired`. */
export function withdrawTierBatch(
  { tierBatches, snapshots, unitOfWork, audit, ambient }: TierBatchWriteDeps,
  { caller, batchId, reason }: TierBatchWord,
): Promise<StoredTierBatch> {
  return unitOfWork.run(async transaction => {
    const { salt } = await snapshots.lock(transaction);
    const batch = requireTierBatch(
      await tierBatches.tierBatch(transaction, batchId),
      batchId,
    );
    const what = `the batch \`${batchId}\` cannot be withdrawn`;
    refuse(whyNotWithdrawBatch(batch, caller), what);
    const by = caller.subject;
    const decision = {
      verdict: 'withdrawn' as const,
      by,
      at: ambient.now(),
      reason,
    };
    const items = await tierBatches.tierBatchItems(transaction, batchId);
    const hash = createPseudonymise(salt);
    const ledgerEntryId = await audit.stage(
      transaction,
      tierBatchEntry('Withdrawn', batch, { actor: by, reason, items, hash }),
    );
    const stored = { ...batch, decision, ledgerEntryId };
    await tierBatches.updateTierBatch(transaction, stored);
    return stored;
  });
}

/** The failure of looking up a batch that is not there for the caller. */
export const tierBatchNotFound = (batchId: string): CodedError =>
  new CodedError(
    'policy.tierBatchNotFound',
    `there is no batch \`${batchId}\`; \`GET /policy/tier-batches\` lists those that you may read`,
  );

/** The batch when there is one. Fails with `policy.tierBatchNotFound`. */
export function requireTierBatch(
  batch: StoredTierBatch | undefined,
  batchId: string,
): StoredTierBatch {
  if (batch) return batch;
  throw tierBatchNotFound(batchId);
}
