import type {
  TierBatch,
  TierBatchItem as ItemBody,
  TierBatchPreview as PreviewBody,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { TierBatchItem } from '../model';
import type {
  TierBatchPreview,
  TierBatchView,
} from '../service/tierBatchUseCases';
import { given } from './given';

/** A batch in the contract's shape. */
export const toTierBatchBody = (batch: TierBatchView): TierBatch => ({
  batchId: batch.batchId,
  state: batch.state,
  ...(batch.rule ? { rule: batch.rule as TierBatch['rule'] } : {}),
  counts: batch.counts as TierBatch['counts'],
  reason: batch.reason,
  proposedBy: batch.proposedBy,
  proposedAt: batch.proposedAt,
  ...(batch.decision ? { decision: wordOf(batch.decision) } : {}),
  ...(batch.undo ? { undo: batch.undo } : {}),
  permits: batch.permits,
  ledger: batch.ledger,
});

const wordOf = ({
  by,
  at,
  reason,
}: NonNullable<TierBatchView['decision']>) => ({
  by,
  at,
  reason,
});

/** One entity of a batch in the contract's shape. */
export const toTierBatchItemBody = (item: TierBatchItem): ItemBody => ({
  entityRef: item.entityRef,
  ...given('tier', item.tier),
  ...(item.isCritical === undefined ? {} : { isCritical: item.isCritical }),
  ...(item.before ? { before: item.before } : {}),
  ...(item.after ? { after: item.after } : {}),
  outcome: item.outcome,
  ...given('because', item.because),
  ...given('entryId', item.assignmentEntryId),
});

/** A preview in the contract's shape. */
export const toTierBatchPreviewBody = ({
  counts,
  items,
}: TierBatchPreview): PreviewBody => ({
  counts: counts as PreviewBody['counts'],
  items: items.map(toTierBatchItemBody),
});
