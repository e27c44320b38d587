import type { components } from '../contract/types';
import type { PolicyUseOperations } from './GovernanceClient';
import { type Transport, unwrap } from './transport';

/** Operations on where AI is used over HTTP. */
export function policyUseCalls({ http, on }: Transport): PolicyUseOperations {
  return {
    createHistory: async (body, call) =>
      unwrap(
        http.POST('/policy/history', {
          ...(await on(call)),
          body: body as components['schemas']['HistoryBatch'],
        }),
      ),
    getUse: async (query, call) =>
      unwrap(
        http.GET('/policy/use', { ...(await on(call)), params: { query } }),
      ),
    listUseRules: async (query, call) => {
      const options = { ...(await on(call)), params: { query } };
      return (await unwrap(http.GET('/policy/use/rules', options))).items;
    },
    listUseChanges: async (query, call) =>
      unwrap(
        http.GET('/policy/use/changes', {
          ...(await on(call)),
          params: { query },
        }),
      ),
    listUseAlerts: async (query, call) => {
      const options = { ...(await on(call)), params: { query } };
      return (await unwrap(http.GET('/policy/use/alerts', options))).items;
    },
    acknowledgeUseAlert: async (alertId, body, call) =>
      unwrap(
        http.POST('/policy/use/alerts/{alertId}/acknowledgement', {
          ...(await on(call)),
          params: { path: { alertId } },
          body,
        }),
      ),
  };
}
