import {
  canonicalJson,
  type LedgerEntryDraft,
} from '@ai-enablement/governance-core';
import { sha256 } from '../../../shared/digest';
import type {
  StoredTierBatch,
  TierBatchItem,
  TierBatchOutcome,
} from '../model';
import type { Pseudonymise } from './identity';

/*
 * What the ledger says of batches: ids, who, how many, and a digest over every entity with its tier; each assignment has an entry of
 * its own that names the batch.
 */

type Batch = Omit<StoredTierBatch, 'ledgerEntryId'>;

/** How something came of a batch. */
export type BatchStep = 'Proposed' | 'Confirmed' | 'Withdrawn' | 'Undone';

/** Something happened to a batch; `items` are all of it, as they are then. */
export const tierBatchEntry = (
  step: BatchStep,
  { batchId, proposedBy }: Batch,
  said: {
    readonly actor: string;
    readonly reason: string;
    readonly items: readonly TierBatchItem[];
    readonly hash: Pseudonymise;
  },
): LedgerEntryDraft => ({
  type: `policy.tierBatch${step}`,
  actor: said.actor,
  subjectIds: [`tier-batch:${batchId}`],
  payload: {
    batchId,
    proposedBy,
    entities: countOutcomes(said.items),
    itemsDigest: sha256(
      canonicalJson(
        said.items.map(({ entityRef, tier, isCritical, outcome }) => ({
          entityRef,
          tier: tier ?? null,
          isCritical: isCritical ?? null,
          outcome,
        })),
      ),
    ),
    reasonDigest: said.hash(said.reason),
  },
});

/** Numbers of entities by outcome; outcomes without any are absent. */
export function countOutcomes(
  items: readonly TierBatchItem[],
): Partial<Record<TierBatchOutcome, number>> {
  const counts: Partial<Record<TierBatchOutcome, number>> = {};
  for (const { outcome } of items) {
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
}
