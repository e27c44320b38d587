import type { PolicyTierRequestRow } from '../../database/tables';
import type { StoredTierRequest } from './model';
import { oneOf } from '../../database/columns';

const VERDICTS = ['accepted', 'refused', 'withdrawn'] as const;

/** A row of `policy_tier_requests` as a value. */
export const toTierRequest = (
  row: PolicyTierRequestRow,
): StoredTierRequest => ({
  requestId: row.request_id,
  entityRef: row.entity_ref,
  tier: row.tier ?? undefined,
  isCritical: row.is_critical === null ? undefined : Boolean(row.is_critical),
  from: { tier: row.from_tier, isCritical: Boolean(row.from_critical) },
  reason: row.reason,
  ticket: row.ticket ?? undefined,
  requestedBy: row.requested_by,
  requestedAt: row.requested_at,
  decision: toDecision(row),
  ledgerEntryId: row.ledger_entry_id,
});

function toDecision(row: PolicyTierRequestRow): StoredTierRequest['decision'] {
  const { verdict, decided_by: by, decided_at: at } = row;
  if (verdict === null || by === null || at === null) return undefined;
  const reason = row.decision_reason ?? '';
  return { verdict: oneOf(VERDICTS, verdict), by, at, reason };
}

/** A request for another tier as its row. */
export const toTierRequestRow = (
  request: StoredTierRequest,
): PolicyTierRequestRow => ({
  request_id: request.requestId,
  entity_ref: request.entityRef,
  tier: request.tier ?? null,
  is_critical: request.isCritical ?? null,
  from_tier: request.from.tier,
  from_critical: request.from.isCritical,
  reason: request.reason,
  ticket: request.ticket ?? null,
  requested_by: request.requestedBy,
  requested_at: request.requestedAt,
  verdict: request.decision?.verdict ?? null,
  decided_by: request.decision?.by ?? null,
  decided_at: request.decision?.at ?? null,
  decision_reason: request.decision?.reason ?? null,
  ledger_entry_id: request.ledgerEntryId,
});
