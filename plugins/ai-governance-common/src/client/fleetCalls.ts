import type { FleetOperations } from './GovernanceClient';
import { type Transport, unwrap } from './transport';

/** Operations on the whole fleet over HTTP. */
export function fleetCalls({ http, on }: Transport): FleetOperations {
  return {
    getFleet: async (query, call) =>
      unwrap(
        http.GET('/policy/fleet', { ...(await on(call)), params: { query } }),
      ),
    listPolicyChanges: async (query, call) =>
      unwrap(
        http.GET('/policy/changes', { ...(await on(call)), params: { query } }),
      ),
    confirmTier: async (path, body, call) =>
      unwrap(
        http.POST(
          '/policy/entities/{kind}/{namespace}/{name}/tier/confirmation',
          { ...(await on(call)), params: { path }, body },
        ),
      ),
  };
}
