import type { components } from '../contract/types';
import type { PolicyTierBatchOperations } from './GovernanceClient';
import { type Transport, unwrap } from './transport';

type Selection = components['schemas']['TierBatchSelection'];

/** Operations on classification in bulk over HTTP. */
export const policyTierBatchCalls = ({
  http,
  on,
}: Transport): PolicyTierBatchOperations => ({
  previewTierBatch: async (body, call) =>
    unwrap(
      http.POST('/policy/tier-batches/preview', {
        ...(await on(call)),
        body: body as Selection,
      }),
    ),
  proposeTierBatch: async ({ selection, reason }, call) =>
    unwrap(
      http.POST('/policy/tier-batches', {
        ...(await on(call)),
        body: { selection: selection as Selection, reason },
      }),
    ),
  listTierBatches: async (query, call) =>
    unwrap(
      http.GET('/policy/tier-batches', {
        ...(await on(call)),
        params: { query },
      }),
    ),
  getTierBatch: async (batchId, call) =>
    unwrap(
      http.GET('/policy/tier-batches/{batchId}', {
        ...(await on(call)),
        params: { path: { batchId } },
      }),
    ),
  listTierBatchItems: async (batchId, query, call) =>
    unwrap(
      http.GET('/policy/tier-batches/{batchId}/items', {
        ...(await on(call)),
        params: { path: { batchId }, query },
      }),
    ),
  confirmTierBatch: async (batchId, body, call) =>
    unwrap(
      http.POST('/policy/tier-batches/{batchId}/confirmation', {
        ...(await on(call)),
        params: { path: { batchId } },
        body,
      }),
    ),
  withdrawTierBatch: async (batchId, body, call) =>
    unwrap(
      http.POST('/policy/tier-batches/{batchId}/withdrawal', {
        ...(await on(call)),
        params: { path: { batchId } },
        body,
      }),
    ),
  undoTierBatch: async (batchId, body, call) =>
    unwrap(
      http.POST('/policy/tier-batches/{batchId}/undo', {
        ...(await on(call)),
        params: { path: { batchId } },
        body,
      }),
    ),
});
