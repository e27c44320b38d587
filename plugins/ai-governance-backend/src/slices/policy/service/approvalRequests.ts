import { approvalAsked } from '@ai-enablement/governance-core';
import type { Transaction } from '../../../database/unitOfWork';
import type { ApprovalRequest, NewDecision } from '../model';
import type { ApprovalStore } from '../store';

/** Paths that are kept for lists. */
const PATHS_KEPT = 20;

/** The request for approval that a decision makes; `undefined` when it asks nobody, or is a preview. */
export function approvalRequestOf(
  made: Omit<NewDecision, 'ledgerEntryId'>,
): ApprovalRequest | undefined {
  const { decision, subject } = made;
  if (decision.isPreview || subject.kind !== 'change') return undefined;
  const asked = approvalAsked(decision, made);
  return (
    asked && {
      repository: made.repository,
      headSha: made.headSha,
      pullRequest: made.pullRequest,
      decisionId: made.decisionId,
      decidedAt: made.occurredAt,
      ...asked,
      files: {
        total: subject.files.length,
        paths: subject.files.slice(0, PATHS_KEPT).map(({ path }) => path),
      },
    }
  );
}

/** Keeps which head commits wait for approval, in the transaction that stores the decision. Previews wait for nobody. */
export async function keepApprovalRequest(
  approvals: ApprovalStore,
  transaction: Transaction,
  made: Omit<NewDecision, 'ledgerEntryId'>,
): Promise<void> {
  if (made.decision.isPreview) return;
  const { repository, headSha, pullRequest, decisionId } = made;
  const commit = { repository, headSha, decidedAt: made.occurredAt };
  if (pullRequest !== undefined) {
    await approvals.supersede(transaction, {
      ...commit,
      pullRequest,
      decisionId,
    });
  }
  const request = approvalRequestOf(made);
  if (request) await approvals.saveRequest(transaction, request);
  else await approvals.dropRequest(transaction, commit);
}
