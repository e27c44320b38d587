import type { PolicyApprovalOperations } from './GovernanceClient';
import { type Transport, unwrap } from './transport';

/** Operations on the manual approval of changes over HTTP. */
export const policyApprovalCalls = ({
  http,
  on,
}: Transport): PolicyApprovalOperations => ({
  listApprovals: async (query, call) =>
    unwrap(
      http.GET('/policy/approvals', { ...(await on(call)), params: { query } }),
    ),
  giveApproval: async (decisionId, body, call) =>
    unwrap(
      http.POST('/policy/decisions/{decisionId}/approvals', {
        ...(await on(call)),
        params: { path: { decisionId } },
        body,
      }),
    ),
});
