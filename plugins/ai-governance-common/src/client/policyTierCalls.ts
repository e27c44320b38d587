import type { PolicyTierOperations } from './GovernanceClient';
import { type Transport, unwrap } from './transport';

/** Operations on tiers that people ask for over HTTP. */
export const policyTierCalls = (
  transport: Transport,
): PolicyTierOperations => ({
  ...tierRequestCalls(transport),
  ...classificationCalls(transport),
});

function classificationCalls({ http, on }: Transport) {
  return {
    listUnclassified: async (query, call) =>
      unwrap(
        http.GET('/policy/unclassified', {
          ...(await on(call)),
          params: { query },
        }),
      ),
  } satisfies Partial<PolicyTierOperations>;
}

function tierRequestCalls({ http, on }: Transport) {
  return {
    listTierRequests: async (query, call) =>
      unwrap(
        http.GET('/policy/tier-requests', {
          ...(await on(call)),
          params: { query },
        }),
      ),
    getTierRequest: async (requestId, call) =>
      unwrap(
        http.GET('/policy/tier-requests/{requestId}', {
          ...(await on(call)),
          params: { path: { requestId } },
        }),
      ),
    requestTier: async (body, call) =>
      unwrap(http.POST('/policy/tier-requests', { ...(await on(call)), body })),
    acceptTierRequest: async (requestId, body, call) =>
      unwrap(
        http.POST('/policy/tier-requests/{requestId}/acceptance', {
          ...(await on(call)),
          params: { path: { requestId } },
          body,
        }),
      ),
    refuseTierRequest: async (requestId, body, call) =>
      unwrap(
        http.POST('/policy/tier-requests/{requestId}/refusal', {
          ...(await on(call)),
          params: { path: { requestId } },
          body,
        }),
      ),
    withdrawTierRequest: async (requestId, body, call) =>
      unwrap(
        http.POST('/policy/tier-requests/{requestId}/withdrawal', {
          ...(await on(call)),
          params: { path: { requestId } },
          body,
        }),
      ),
  } satisfies Partial<PolicyTierOperations>;
}
