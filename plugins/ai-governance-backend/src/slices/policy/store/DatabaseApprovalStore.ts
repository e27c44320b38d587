import type {
  PolicyApprovalGroupRow,
  PolicyApprovalRequestRow,
  PolicyApprovalRow,
  PolicyDecisionRow,
} from '../../../database/tables';
import { knexOf, type Transaction } from '../../../database/unitOfWork';
import { toApprovalRequestRow, toApprovalRow } from '../approvalRows';
import type { ApprovalRequest, HeadCommit, StoredApproval } from '../model';
import { toStoredDecision } from '../rows';
import type { ApprovalStore } from '../store';
import {
  selectApprovals,
  selectPeopleById,
  selectRequest,
} from './approvalQueries';

/** The tables of manual approval. */
export class DatabaseApprovalStore implements ApprovalStore {
  async saveRequest(transaction: Transaction, request: ApprovalRequest) {
    const trx = knexOf(transaction);
    const row = toApprovalRequestRow(request);
    await trx<PolicyApprovalRequestRow>('policy_approval_requests')
      .insert(row)
      .onConflict(['repository', 'head_sha'])
      .merge()
      .where('policy_approval_requests.decided_at', '<=', row.decided_at);
    const { repository, head_sha } = row;
    const kept = await trx<PolicyApprovalRequestRow>('policy_approval_requests')
      .where({ repository, head_sha })
      .first();
    if (kept?.decision_id !== row.decision_id) return;
    await trx('policy_approval_groups')
      .where({ repository, head_sha })
      .delete();
    if (request.groups.length === 0) return;
    await trx<PolicyApprovalGroupRow>('policy_approval_groups')
      .insert(
        request.groups.map(group_ref => ({ repository, head_sha, group_ref })),
      )
      .onConflict()
      .ignore();
  }

  async dropRequest(
    transaction: Transaction,
    {
      repository,
      headSha,
      decidedAt,
    }: HeadCommit & Pick<ApprovalRequest, 'decidedAt'>,
  ) {
    const trx = knexOf(transaction);
    const dropped = await trx('policy_approval_requests')
      .where({ repository, head_sha: headSha })
      .where('decided_at', '<=', decidedAt)
      .delete();
    if (dropped === 0) return;
    await trx('policy_approval_groups')
      .where({ repository, head_sha: headSha })
      .delete();
  }

  async supersede(
    transaction: Transaction,
    {
      repository,
      pullRequest,
      headSha,
      decisionId,
      decidedAt,
    }: Parameters<ApprovalStore['supersede']>[1],
  ) {
    await knexOf(transaction)<PolicyApprovalRequestRow>(
      'policy_approval_requests',
    )
      .where({ repository, pull_request: pullRequest })
      .whereNot({ head_sha: headSha })
      .where('decided_at', '<=', decidedAt)
      .update({ superseded_by: decisionId });
  }

  async decided(transaction: Transaction, commit: HeadCommit) {
    const trx = knexOf(transaction);
    const request = await selectRequest(trx, commit);
    if (!request) return undefined;
    const row = await trx<PolicyDecisionRow>('policy_decisions')
      .where({ decision_id: request.decisionId })
      .first();
    return (
      row && {
        request,
        decision: toStoredDecision(row),
        subject: JSON.parse(row.subject),
        facts: JSON.parse(row.facts),
        ...(row.marks === null ? {} : { marks: JSON.parse(row.marks) }),
      }
    );
  }

  async insertApproval(transaction: Transaction, approval: StoredApproval) {
    await knexOf(transaction)<PolicyApprovalRow>('policy_approvals').insert(
      toApprovalRow(approval),
    );
  }

  approvalsOf(transaction: Transaction, commit: HeadCommit) {
    return selectApprovals(knexOf(transaction), [commit]);
  }

  peopleById(transaction: Transaction, personIds: readonly string[]) {
    return selectPeopleById(knexOf(transaction), personIds);
  }
}
