import type { PolicyOperations } from './GovernanceClient';
import { type Transport, unwrap } from './transport';

/** Operations on the policy and on what it says about entities, over HTTP. */
export function policyCalls({
  http,
  on,
}: Transport): Pick<
  PolicyOperations,
  | 'getActivePolicy'
  | 'getDataHandling'
  | 'checkText'
  | 'getStatuses'
  | 'getSnapshot'
  | 'getEntityPolicy'
> {
  return {
    getActivePolicy: async call =>
      unwrap(http.GET('/policy/active', await on(call))),
    getDataHandling: async call =>
      unwrap(http.GET('/policy/data-handling', await on(call))),
    checkText: async (text, call) => {
      const settings = await on(call);
      return unwrap(
        http.POST('/policy/text-checks', { ...settings, body: { text } }),
      );
    },
    getStatuses: async (entityRefs, call) => {
      const settings = await on(call);
      const { items } = await unwrap(
        http.POST('/policy/statuses', {
          ...settings,
          body: { entityRefs: [...entityRefs] },
        }),
      );
      return items;
    },
    getSnapshot: async (etag, call) =>
      unwrap(
        http.GET('/policy/snapshot', {
          ...(await on(call)),
          params: { query: { etag } },
        }),
      ),
    getEntityPolicy: async (path, call) =>
      unwrap(
        http.GET('/policy/entities/{kind}/{namespace}/{name}', {
          ...(await on(call)),
          params: { path },
        }),
      ),
  };
}
