import type { components } from '../contract/types';
import type { PolicyExceptionOperations } from './GovernanceClient';
import { type Transport, unwrap } from './transport';

/** Operations on waivers and break-glass over HTTP. */
export const policyExceptionCalls = (
  transport: Transport,
): PolicyExceptionOperations => ({
  ...waiverCalls(transport),
  ...breakGlassCalls(transport),
});

function waiverCalls({ http, on }: Transport) {
  return {
    listWaivers: async (query, call) =>
      unwrap(
        http.GET('/policy/waivers', { ...(await on(call)), params: { query } }),
      ),
    getWaiver: async (waiverId, call) =>
      unwrap(
        http.GET('/policy/waivers/{waiverId}', {
          ...(await on(call)),
          params: { path: { waiverId } },
        }),
      ),
    getWaiverReach: async (waiverId, call) =>
      unwrap(
        http.GET('/policy/waivers/{waiverId}/reach', {
          ...(await on(call)),
          params: { path: { waiverId } },
        }),
      ),
    previewWaiverReach: async (query, call) =>
      unwrap(
        http.GET('/policy/waiver-reach', {
          ...(await on(call)),
          params: { query },
        }),
      ),
    requestWaiver: async (body, call) =>
      unwrap(
        http.POST('/policy/waivers', {
          ...(await on(call)),
          body: body as components['schemas']['WaiverRequest'],
        }),
      ),
    approveWaiver: async (waiverId, body, call) =>
      unwrap(
        http.POST('/policy/waivers/{waiverId}/approval', {
          ...(await on(call)),
          params: { path: { waiverId } },
          body,
        }),
      ),
    refuseWaiver: async (waiverId, body, call) =>
      unwrap(
        http.POST('/policy/waivers/{waiverId}/refusal', {
          ...(await on(call)),
          params: { path: { waiverId } },
          body,
        }),
      ),
    revokeWaiver: async (waiverId, body, call) =>
      unwrap(
        http.POST('/policy/waivers/{waiverId}/revocation', {
          ...(await on(call)),
          params: { path: { waiverId } },
          body,
        }),
      ),
  } satisfies Partial<PolicyExceptionOperations>;
}

function breakGlassCalls({ http, on }: Transport) {
  return {
    listBreakGlass: async (query, call) =>
      unwrap(
        http.GET('/policy/break-glass', {
          ...(await on(call)),
          params: { query },
        }),
      ),
    getBreakGlass: async (breakGlassId, call) =>
      unwrap(
        http.GET('/policy/break-glass/{breakGlassId}', {
          ...(await on(call)),
          params: { path: { breakGlassId } },
        }),
      ),
    useBreakGlass: async (body, call) =>
      unwrap(http.POST('/policy/break-glass', { ...(await on(call)), body })),
    reviewBreakGlass: async (breakGlassId, body, call) =>
      unwrap(
        http.POST('/policy/break-glass/{breakGlassId}/review', {
          ...(await on(call)),
          params: { path: { breakGlassId } },
          body,
        }),
      ),
  } satisfies Partial<PolicyExceptionOperations>;
}
