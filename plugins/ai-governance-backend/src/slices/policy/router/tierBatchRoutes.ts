import type { ApiRouter } from '../../../http/createApiRouter';
import type { RouteFactory } from '../../../http/route';
import type { AuthorizedTierBatches } from '../authorize/authorizeTierBatches';
import {
  toTierBatchBody,
  toTierBatchItemBody,
  toTierBatchPreviewBody,
} from './presentTierBatch';

/** Adds the routes of classification in bulk. */
export function registerTierBatchRoutes(
  router: ApiRouter,
  route: RouteFactory,
  service: AuthorizedTierBatches,
): void {
  router.post(
    '/policy/tier-batches/preview',
    route('previewTierBatch', 'low', async ({ credentials, body }) => {
      const preview = await service.previewTierBatch(credentials, body);
      return { body: toTierBatchPreviewBody(preview) };
    }),
  );
  router.get(
    '/policy/tier-batches',
    route('listTierBatches', 'low', async ({ credentials, query }) => {
      const { limit = 25, cursor } = query;
      const page = await service.tierBatches(credentials, { limit, cursor });
      return { body: { ...page, items: page.items.map(toTierBatchBody) } };
    }),
  );
  router.post(
    '/policy/tier-batches',
    route('proposeTierBatch', 'medium', async ({ credentials, body }) => ({
      status: 201,
      body: toTierBatchBody(await service.proposeTierBatch(credentials, body)),
    })),
  );
  router.get(
    '/policy/tier-batches/:batchId',
    route('getTierBatch', 'low', async ({ credentials, path }) => ({
      body: toTierBatchBody(await service.tierBatch(credentials, path.batchId)),
    })),
  );
  router.get(
    '/policy/tier-batches/:batchId/items',
    route('listTierBatchItems', 'low', async ({ credentials, path, query }) => {
      const { limit = 25, ...wanted } = query;
      const page = await service.tierBatchItems(credentials, path.batchId, {
        ...wanted,
        limit,
      });
      return { body: { ...page, items: page.items.map(toTierBatchItemBody) } };
    }),
  );
  router.post(
    '/policy/tier-batches/:batchId/confirmation',
    route('confirmTierBatch', 'high', async ({ credentials, body, path }) => {
      const word = { ...body, ...path };
      return {
        body: toTierBatchBody(
          await service.confirmTierBatch(credentials, word),
        ),
      };
    }),
  );
  router.post(
    '/policy/tier-batches/:batchId/withdrawal',
    route('withdrawTierBatch', 'high', async ({ credentials, body, path }) => {
      const word = { ...body, ...path };
      return {
        body: toTierBatchBody(
          await service.withdrawTierBatch(credentials, word),
        ),
      };
    }),
  );
  router.post(
    '/policy/tier-batches/:batchId/undo',
    route('undoTierBatch', 'high', async ({ credentials, body, path }) => {
      const word = { ...body, ...path };
      return {
        body: toTierBatchBody(await service.undoTierBatch(credentials, word)),
      };
    }),
  );
}
