import type { ApprovalRequest } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { ApprovalView } from '../service/approvalView';
import { given } from './given';

/** A request for approval in the contract's shape. */
export const toApprovalBody = ({
  request,
  decision,
  state,
  requires,
  otherOpen,
  permits,
  ...view
}: ApprovalView): ApprovalRequest => ({
  decisionId: request.decisionId,
  repository: request.repository,
  baseSha: decision.baseSha,
  headSha: request.headSha,
  ...(request.pullRequest === undefined
    ? {}
    : { pullRequest: request.pullRequest }),
  decidedAt: request.decidedAt,
  entityRefs: decision.entityRefs,
  attribution: decision.decision.attribution,
  assistants: decision.decision.assistants,
  outcome: decision.decision.outcome,
  state,
  ...given('supersededBy', request.supersededBy),
  groups: request.groups,
  requires,
  files: request.files,
  otherOpen,
  given: view.given.map(said => ({
    approvalId: said.approvalId,
    state: said.state,
    reason: said.reason,
    by: said.by,
    at: said.at,
    isLatest: said.isLatest,
    ledger: said.ledger,
  })),
  permits,
});
