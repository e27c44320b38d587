import type { components } from '../contract/types';
import type { PolicyReleaseOperations } from './GovernanceClient';
import { type Transport, unwrap } from './transport';

/** Operations on releases over HTTP. */
export function policyReleaseCalls({
  http,
  on,
}: Transport): PolicyReleaseOperations {
  return {
    createRelease: async (body, call) =>
      unwrap(
        http.POST('/policy/releases', {
          ...(await on(call)),
          body: body as components['schemas']['ReleaseRequest'],
        }),
      ),
    listReleases: async (query, call) =>
      unwrap(
        http.GET('/policy/releases', {
          ...(await on(call)),
          params: { query },
        }),
      ),
    getRelease: async (releaseId, call) =>
      unwrap(
        http.GET('/policy/releases/{releaseId}', {
          ...(await on(call)),
          params: { path: { releaseId } },
        }),
      ),
  };
}
