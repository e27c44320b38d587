import type { PlaybookReachOperations } from './PlaybookReachOperations';
import { type Transport, unwrap } from './transport';

/** Operations on how far playbooks reach, over HTTP. */
export function playbookReachCalls({
  http,
  on,
}: Transport): PlaybookReachOperations {
  return {
    getOwnPlaybookReach: async (name, call) =>
      unwrap(
        http.GET('/playbooks/{name}/own', {
          ...(await on(call)),
          params: { path: { name } },
        }),
      ),
    listOwnRequiredReading: async call =>
      unwrap(http.GET('/playbook-reading', { ...(await on(call)) })),
    acknowledgePlaybook: async (name, body, call) =>
      unwrap(
        http.POST('/playbooks/{name}/receipts', {
          ...(await on(call)),
          params: { path: { name } },
          body,
        }),
      ),
    ratePlaybook: async (name, body, call) =>
      unwrap(
        http.PUT('/playbooks/{name}/rating', {
          ...(await on(call)),
          params: { path: { name } },
          body,
        }),
      ),
    listPlaybookComments: async (name, query, call) =>
      unwrap(
        http.GET('/playbooks/{name}/comments', {
          ...(await on(call)),
          params: { path: { name }, query },
        }),
      ),
    commentOnPlaybook: async (name, body, call) =>
      unwrap(
        http.POST('/playbooks/{name}/comments', {
          ...(await on(call)),
          params: { path: { name } },
          body,
        }),
      ),
    listInstalledPlaybooks: async (query, call) =>
      unwrap(
        http.GET('/playbook-installs', {
          ...(await on(call)),
          params: { query },
        }),
      ),
    reportPlaybookInstalls: async ({ playbooks, ...where }, call) =>
      unwrap(
        http.POST('/playbook-installs', {
          ...(await on(call)),
          body: {
            ...where,
            playbooks: playbooks.map(({ targets, ...playbook }) => ({
              ...playbook,
              targets: [...targets],
            })),
          },
        }),
      ),
    listPlaybookReach: async call =>
      unwrap(http.GET('/playbook-reach', { ...(await on(call)) })),
    getPlaybookReach: async (name, call) =>
      unwrap(
        http.GET('/playbook-reach/{name}', {
          ...(await on(call)),
          params: { path: { name } },
        }),
      ),
  };
}
