import type { WaiverScope } from '@ai-enablement/governance-core';
import type {
  PolicyBreakGlassRow,
  PolicyWaiverRow,
} from '../../database/tables';
import type { NewDecision, StoredBreakGlass, StoredWaiver } from './model';
import { oneOf } from '../../database/columns';

/** A row of `policy_waivers` as a value. */
export const toWaiver = (row: PolicyWaiverRow): StoredWaiver => ({
  waiverId: row.waiver_id,
  rule: row.rule ?? undefined,
  lowersTierTo: row.lowers_tier_to ?? undefined,
  scope: toScope(row),
  reason: row.reason,
  ticket: row.ticket ?? undefined,
  owner: row.owner,
  requestedBy: row.requested_by,
  requestedAt: row.requested_at,
  activeFrom: row.active_from ?? undefined,
  expiresAt: row.expires_at,
  requestedExpiresAt: row.requested_expires_at,
  decision: toDecision(row),
  revocation: toRevocation(row),
  ledgerEntryId: row.ledger_entry_id,
});

const toScope = (row: PolicyWaiverRow): WaiverScope => ({
  ...(row.entity_ref === null ? {} : { entity: row.entity_ref }),
  ...(row.repository === null ? {} : { repository: row.repository }),
  ...(row.system_ref === null ? {} : { system: row.system_ref }),
  ...(row.group_ref === null ? {} : { group: row.group_ref }),
  ...(row.paths === null ? {} : { paths: JSON.parse(row.paths) }),
  ...(row.change_sha === null ? {} : { change: row.change_sha }),
});

function toDecision(row: PolicyWaiverRow): StoredWaiver['decision'] {
  const { verdict, decided_by: by, decided_at: at } = row;
  if (verdict === null || by === null || at === null) return undefined;
  const reason = row.decision_reason ?? '';
  return { verdict: oneOf(['approved', 'refused'], verdict), by, at, reason };
}

function toRevocation(row: PolicyWaiverRow): StoredWaiver['revocation'] {
  const { revoked_by: by, revoked_at: at } = row;
  if (by === null || at === null) return undefined;
  return { by, at, reason: row.revocation_reason ?? '' };
}

/** A waiver as its row. */
export const toWaiverRow = (waiver: StoredWaiver): PolicyWaiverRow => ({
  waiver_id: waiver.waiverId,
  rule: waiver.rule ?? null,
  lowers_tier_to: waiver.lowersTierTo ?? null,
  entity_ref: waiver.scope.entity ?? null,
  repository: waiver.scope.repository ?? null,
  system_ref: waiver.scope.system ?? null,
  group_ref: waiver.scope.group ?? null,
  paths: waiver.scope.paths ? JSON.stringify(waiver.scope.paths) : null,
  change_sha: waiver.scope.change ?? null,
  reason: waiver.reason,
  ticket: waiver.ticket ?? null,
  owner: waiver.owner,
  requested_by: waiver.requestedBy,
  requested_at: waiver.requestedAt,
  active_from: waiver.activeFrom ?? null,
  expires_at: waiver.expiresAt,
  requested_expires_at: waiver.requestedExpiresAt,
  verdict: waiver.decision?.verdict ?? null,
  decided_by: waiver.decision?.by ?? null,
  decided_at: waiver.decision?.at ?? null,
  decision_reason: waiver.decision?.reason ?? null,
  revoked_by: waiver.revocation?.by ?? null,
  revoked_at: waiver.revocation?.at ?? null,
  revocation_reason: waiver.revocation?.reason ?? null,
  ledger_entry_id: waiver.ledgerEntryId,
});

/** A row of `policy_break_glass` as a value. */
export const toBreakGlass = (row: PolicyBreakGlassRow): StoredBreakGlass => ({
  breakGlassId: row.break_glass_id,
  repository: row.repository,
  headSha: row.head_sha,
  pullRequest: row.pull_request ?? undefined,
  reason: row.reason,
  ticket: row.ticket ?? undefined,
  usedBy: row.used_by,
  usedAt: row.used_at,
  expiresAt: row.expires_at,
  review: toReview(row),
  escalation: toEscalation(row),
  ledgerEntryId: row.ledger_entry_id,
});

function toReview(row: PolicyBreakGlassRow): StoredBreakGlass['review'] {
  const { verdict, reviewed_by: by, reviewed_at: at } = row;
  if (verdict === null || by === null || at === null) return undefined;
  const found = oneOf(['justified', 'notJustified'], verdict);
  return { verdict: found, by, at, note: row.note ?? '' };
}

function toEscalation({
  escalated_at: at,
  escalated_to: to,
}: PolicyBreakGlassRow): StoredBreakGlass['escalation'] {
  return at === null || to === null ? undefined : { at, to };
}

/** A use of break-glass as its row. */
export const toBreakGlassRow = (
  use: StoredBreakGlass,
): PolicyBreakGlassRow => ({
  break_glass_id: use.breakGlassId,
  repository: use.repository,
  head_sha: use.headSha,
  pull_request: use.pullRequest ?? null,
  reason: use.reason,
  ticket: use.ticket ?? null,
  used_by: use.usedBy,
  used_at: use.usedAt,
  expires_at: use.expiresAt,
  verdict: use.review?.verdict ?? null,
  reviewed_by: use.review?.by ?? null,
  reviewed_at: use.review?.at ?? null,
  note: use.review?.note ?? null,
  escalated_at: use.escalation?.at ?? null,
  escalated_to: use.escalation?.to ?? null,
  ledger_entry_id: use.ledgerEntryId,
});

/**
 * Ids of the exceptions that changed a decision, each once: those that lifted something, waivers whose tier was read, and
 * strengthenings that asked for reviews which were not there.
 */
export function exceptionsIn({
  decision,
  facts,
}: Pick<NewDecision, 'decision' | 'facts'>): readonly string[] {
  const asked = decision.obligations.flatMap(({ strengthening, status }) =>
    strengthening !== undefined && status !== 'fulfilled' ? strengthening : [],
  );
  const lifted = [...decision.reasons, ...decision.obligations].flatMap(
    ({ waiver, breakGlass }) => waiver ?? breakGlass ?? [],
  );
  const read = new Set(decision.scopes.map(({ waivedTier }) => waivedTier));
  const lowered = facts.waivers
    .filter(({ lowersTierTo }) => lowersTierTo && read.has(lowersTierTo))
    .map(({ id }) => id);
  return [...new Set([...lifted, ...lowered, ...asked])];
}
