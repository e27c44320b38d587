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
  };
}
