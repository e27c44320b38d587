import type { PolicyVersionOperations } from './GovernanceClient';
import { type Transport, unwrap } from './transport';

/** Operations on the life of the policy over HTTP. */
export function policyVersionCalls({
  http,
  on,
}: Transport): PolicyVersionOperations {
  return {
    listPolicyVersions: async (query, call) =>
      unwrap(
        http.GET('/policy/versions', {
          ...(await on(call)),
          params: { query },
        }),
      ),
    getPolicyVersion: async (versionId, call) =>
      unwrap(
        http.GET('/policy/versions/{versionId}', {
          ...(await on(call)),
          params: { path: { versionId } },
        }),
      ),
    proposePolicyVersion: async (body, call) =>
      unwrap(http.POST('/policy/versions', { ...(await on(call)), body })),
    publishPolicyVersion: async (versionId, body, call) =>
      unwrap(
        http.POST('/policy/versions/{versionId}/publication', {
          ...(await on(call)),
          params: { path: { versionId } },
          body,
        }),
      ),
    withdrawPolicyVersion: async (versionId, body, call) =>
      unwrap(
        http.POST('/policy/versions/{versionId}/withdrawal', {
          ...(await on(call)),
          params: { path: { versionId } },
          body,
        }),
      ),
    rollBackPolicy: async (body, call) =>
      unwrap(http.POST('/policy/rollback', { ...(await on(call)), body })),
    listControls: async call =>
      (await unwrap(http.GET('/policy/controls', await on(call)))).items,
    replayDecision: async (decisionId, call) =>
      unwrap(
        http.POST('/policy/decisions/{decisionId}/replay', {
          ...(await on(call)),
          params: { path: { decisionId } },
        }),
      ),
    getPolicyBundle: async (repository, call) =>
      unwrap(
        http.GET('/policy/bundle', {
          ...(await on(call)),
          params: { query: { repository } },
        }),
      ),
    listSigningKeys: async call =>
      unwrap(http.GET('/policy/keys', await on(call))),
    getAssistantFiles: async (repository, call) =>
      unwrap(
        http.GET('/policy/assistant-files', {
          ...(await on(call)),
          params: { query: { repository } },
        }),
      ),
  };
}
