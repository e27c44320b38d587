import type { components } from '../contract/types';
import type { PolicyOperations } from './GovernanceClient';
import { type Transport, unwrap } from './transport';

/** Operations on decisions and scans over HTTP. */
export function decisionCalls({
  http,
  on,
}: Transport): Pick<
  PolicyOperations,
  'createDecision' | 'listDecisions' | 'getDecision' | 'createScan'
> {
  return {
    createDecision: async (body, call) =>
      unwrap(
        http.POST('/policy/decisions', {
          ...(await on(call)),
          body: body as components['schemas']['DecisionRequest'],
        }),
      ),
    listDecisions: async (query, call) =>
      unwrap(
        http.GET('/policy/decisions', {
          ...(await on(call)),
          params: { query },
        }),
      ),
    getDecision: async (decisionId, call) =>
      unwrap(
        http.GET('/policy/decisions/{decisionId}', {
          ...(await on(call)),
          params: { path: { decisionId } },
        }),
      ),
    createScan: async (body, call) =>
      unwrap(http.POST('/policy/scans', { ...(await on(call)), body })),
  };
}
