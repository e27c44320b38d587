import { APPROVAL_STATES } from '@ai-enablement/governance-core';
import type {
  PolicyApprovalRequestRow,
  PolicyApprovalRow,
} from '../../database/tables';
import type { ApprovalRequest, StoredApproval } from './model';
import { oneOf } from '../../database/columns';

/** A row of `policy_approval_requests`, with its groups, as a value. */
export const toApprovalRequest = (
  row: PolicyApprovalRequestRow,
  groups: readonly string[],
): ApprovalRequest => ({
  repository: row.repository,
  headSha: row.head_sha,
  pullRequest: row.pull_request ?? undefined,
  decisionId: row.decision_id,
  decidedAt: row.decided_at,
  state: oneOf(APPROVAL_STATES, row.state),
  supersededBy: row.superseded_by ?? undefined,
  groups,
  excluded: JSON.parse(row.excluded),
  files: JSON.parse(row.files),
});

/** A request as its row. */
export const toApprovalRequestRow = (
  request: ApprovalRequest,
): PolicyApprovalRequestRow => ({
  repository: request.repository,
  head_sha: request.headSha,
  pull_request: request.pullRequest ?? null,
  decision_id: request.decisionId,
  decided_at: request.decidedAt,
  state: request.state,
  superseded_by: request.supersededBy ?? null,
  excluded: JSON.stringify(request.excluded),
  files: JSON.stringify(request.files),
});

/** A row of `policy_approvals` as a value. */
export const toApproval = (row: PolicyApprovalRow): StoredApproval => ({
  approvalId: row.approval_id,
  repository: row.repository,
  headSha: row.head_sha,
  decisionId: row.decision_id,
  state: oneOf(['approved', 'refused'], row.state),
  reason: row.reason,
  by: row.given_by,
  personId: row.person_id,
  at: row.given_at,
  ledgerEntryId: row.ledger_entry_id,
});

/** What somebody said as its row. */
export const toApprovalRow = (approval: StoredApproval): PolicyApprovalRow => ({
  approval_id: approval.approvalId,
  repository: approval.repository,
  head_sha: approval.headSha,
  decision_id: approval.decisionId,
  state: approval.state,
  reason: approval.reason,
  given_by: approval.by,
  person_id: approval.personId,
  given_at: approval.at,
  ledger_entry_id: approval.ledgerEntryId,
});
