import type { PolicyOperations } from './GovernanceClient';
import { type Transport, unwrap } from './transport';

/** Operations on assigned tiers and stages over HTTP. */
export function assignmentCalls({
  http,
  on,
}: Transport): Pick<
  PolicyOperations,
  'assignTier' | 'listStages' | 'assignStage'
> {
  return {
    assignTier: async (path, body, call) =>
      unwrap(
        http.PUT('/policy/entities/{kind}/{namespace}/{name}/tier', {
          ...(await on(call)),
          params: { path },
          body,
        }),
      ),
    listStages: async call =>
      (await unwrap(http.GET('/policy/stages', await on(call)))).items,
    assignStage: async (path, body, call) =>
      unwrap(
        http.PUT('/policy/groups/{namespace}/{name}/stage', {
          ...(await on(call)),
          params: { path },
          body,
        }),
      ),
  };
}
