import type {
  PolicyTierBatchItemRow,
  PolicyTierBatchRow,
} from '../../database/tables';
import type { StoredTierBatch, TierBatchItem } from './model';
import { oneOf } from '../../database/columns';

/** Every outcome that a column can hold. */
export const OUTCOMES = [
  'planned',
  'unchanged',
  'refused',
  'applied',
  'skipped',
  'undone',
  'changedSince',
] as const;

/** A row of `policy_tier_batches` as a value. */
export const toTierBatch = (row: PolicyTierBatchRow): StoredTierBatch => ({
  batchId: row.batch_id,
  rule: row.rule === null ? undefined : JSON.parse(row.rule),
  reason: row.reason,
  proposedBy: row.proposed_by,
  proposedAt: row.proposed_at,
  decision: toDecision(row),
  undo: toUndo(row),
  ledgerEntryId: row.ledger_entry_id,
});

function toDecision(row: PolicyTierBatchRow): StoredTierBatch['decision'] {
  const { verdict, decided_by: by, decided_at: at } = row;
  if (verdict === null || by === null || at === null) return undefined;
  const said = oneOf(['confirmed', 'withdrawn'], verdict);
  return { verdict: said, by, at, reason: row.decision_reason ?? '' };
}

function toUndo(row: PolicyTierBatchRow): StoredTierBatch['undo'] {
  const { undone_by: by, undone_at: at } = row;
  if (by === null || at === null) return undefined;
  return { by, at, reason: row.undo_reason ?? '' };
}

/** A batch as its row, without the marks that it raised. */
export const toTierBatchRow = (
  batch: StoredTierBatch,
): Omit<PolicyTierBatchRow, 'raised_marks'> => ({
  batch_id: batch.batchId,
  rule: batch.rule ? JSON.stringify(batch.rule) : null,
  reason: batch.reason,
  proposed_by: batch.proposedBy,
  proposed_at: batch.proposedAt,
  verdict: batch.decision?.verdict ?? null,
  decided_by: batch.decision?.by ?? null,
  decided_at: batch.decision?.at ?? null,
  decision_reason: batch.decision?.reason ?? null,
  undone_by: batch.undo?.by ?? null,
  undone_at: batch.undo?.at ?? null,
  undo_reason: batch.undo?.reason ?? null,
  ledger_entry_id: batch.ledgerEntryId,
});

const parsed = (text: string | null) =>
  text === null ? undefined : JSON.parse(text);
const written = (value: unknown): string | null =>
  value === undefined ? null : JSON.stringify(value);

/** A row of `policy_tier_batch_items` as a value. */
export const toTierBatchItem = (
  row: PolicyTierBatchItemRow,
): TierBatchItem => ({
  entityRef: row.entity_ref,
  tier: row.tier ?? undefined,
  isCritical: row.is_critical === null ? undefined : Boolean(row.is_critical),
  before: parsed(row.before),
  after: parsed(row.after),
  seen: row.seen ?? undefined,
  previous: parsed(row.previous),
  outcome: oneOf(OUTCOMES, row.outcome),
  because: row.because ?? undefined,
  assignmentEntryId: row.assignment_entry_id ?? undefined,
});

/** One entity of a batch as its row. */
export const toTierBatchItemRow = (
  batchId: string,
  item: TierBatchItem,
): PolicyTierBatchItemRow => ({
  batch_id: batchId,
  entity_ref: item.entityRef,
  tier: item.tier ?? null,
  is_critical: item.isCritical ?? null,
  before: written(item.before),
  after: written(item.after),
  seen: item.seen ?? null,
  previous: written(item.previous),
  outcome: item.outcome,
  because: item.because ?? null,
  assignment_entry_id: item.assignmentEntryId ?? null,
});
