import type { PlaybookOperations } from './PlaybookOperations';
import { type Transport, unwrap } from './transport';

/** Operations on playbooks over HTTP. */
export function playbookCalls({ http, on }: Transport): PlaybookOperations {
  return {
    listPlaybooks: async (query, call) =>
      unwrap(
        http.GET('/playbooks', { ...(await on(call)), params: { query } }),
      ),
    listOpenPlaybooks: async (query, call) =>
      unwrap(
        http.GET('/open-playbooks', { ...(await on(call)), params: { query } }),
      ),
    getPlaybook: async (name, call) =>
      unwrap(
        http.GET('/playbooks/{name}', {
          ...(await on(call)),
          params: { path: { name } },
        }),
      ),
    renderPrompt: async (name, body, call) =>
      unwrap(
        http.POST('/playbooks/{name}/prompts', {
          ...(await on(call)),
          params: { path: { name } },
          body,
        }),
      ),
    deprecatePlaybook: async (name, body, call) =>
      unwrap(
        http.POST('/playbooks/{name}/deprecation', {
          ...(await on(call)),
          params: { path: { name } },
          body,
        }),
      ),
    restorePlaybook: async (name, body, call) =>
      unwrap(
        http.POST('/playbooks/{name}/restoration', {
          ...(await on(call)),
          params: { path: { name } },
          body,
        }),
      ),
    checkPlaybook: async (body, call) =>
      unwrap(http.POST('/playbook-checks', { ...(await on(call)), body })),
    listPlaybookProposals: async (query, call) =>
      unwrap(
        http.GET('/playbook-versions', {
          ...(await on(call)),
          params: { query },
        }),
      ),
    proposePlaybookVersion: async (body, call) =>
      unwrap(http.POST('/playbook-versions', { ...(await on(call)), body })),
    getPlaybookVersion: async (versionId, call) =>
      unwrap(
        http.GET('/playbook-versions/{versionId}', {
          ...(await on(call)),
          params: { path: { versionId } },
        }),
      ),
    publishPlaybookVersion: async (versionId, body, call) =>
      unwrap(
        http.POST('/playbook-versions/{versionId}/publication', {
          ...(await on(call)),
          params: { path: { versionId } },
          body,
        }),
      ),
    refusePlaybookVersion: async (versionId, body, call) =>
      unwrap(
        http.POST('/playbook-versions/{versionId}/refusal', {
          ...(await on(call)),
          params: { path: { versionId } },
          body,
        }),
      ),
    withdrawPlaybookVersion: async (versionId, body, call) =>
      unwrap(
        http.POST('/playbook-versions/{versionId}/withdrawal', {
          ...(await on(call)),
          params: { path: { versionId } },
          body,
        }),
      ),
  };
}
