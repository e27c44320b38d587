import type { components } from '../contract/types';
import type { PolicyStrengtheningOperations } from './PolicyStrengtheningOperations';
import { type Transport, unwrap } from './transport';

/** Operations on strengthenings over HTTP. */
export const policyStrengtheningCalls = ({
  http,
  on,
}: Transport): PolicyStrengtheningOperations => ({
  listStrengthenings: async (query, call) =>
    unwrap(
      http.GET('/policy/strengthenings', {
        ...(await on(call)),
        params: { query },
      }),
    ),
  getStrengthening: async (strengtheningId, call) =>
    unwrap(
      http.GET('/policy/strengthenings/{strengtheningId}', {
        ...(await on(call)),
        params: { path: { strengtheningId } },
      }),
    ),
  getStrengtheningReach: async (strengtheningId, call) =>
    unwrap(
      http.GET('/policy/strengthenings/{strengtheningId}/reach', {
        ...(await on(call)),
        params: { path: { strengtheningId } },
      }),
    ),
  previewStrengtheningReach: async (query, call) =>
    unwrap(
      http.GET('/policy/strengthening-reach', {
        ...(await on(call)),
        params: { query },
      }),
    ),
  strengthenReview: async (body, call) =>
    unwrap(
      http.POST('/policy/strengthenings', {
        ...(await on(call)),
        body: body as components['schemas']['StrengtheningOrder'],
      }),
    ),
  extendStrengthening: async (strengtheningId, body, call) =>
    unwrap(
      http.POST('/policy/strengthenings/{strengtheningId}/extension', {
        ...(await on(call)),
        params: { path: { strengtheningId } },
        body,
      }),
    ),
  endStrengthening: async (strengtheningId, body, call) =>
    unwrap(
      http.POST('/policy/strengthenings/{strengtheningId}/end', {
        ...(await on(call)),
        params: { path: { strengtheningId } },
        body,
      }),
    ),
});
