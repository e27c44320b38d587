import type { HostOperations } from './GovernanceClient';
import { type Transport, unwrap } from './transport';

/** Operations on code hosts over HTTP. */
export function hostCalls({ http, on }: Transport): HostOperations {
  return {
    getHostsHealth: async call =>
      (await unwrap(http.GET('/hosts/health', await on(call)))).items,
    getHostProtection: async (entityRef, call) =>
      unwrap(
        http.GET('/hosts/protection', {
          ...(await on(call)),
          params: { query: { entityRef } },
        }),
      ),
  };
}
