import type { ApiRouter } from '../../../http/createApiRouter';
import type { RouteFactory } from '../../../http/route';
import type { AuthorizedTierRequests } from '../authorize/authorizeTierRequests';
import { toTierRequestBody } from './presentTierRequest';

/** Adds the routes of tiers that people ask for. */
export function registerTierRequestRoutes(
  router: ApiRouter,
  route: RouteFactory,
  service: AuthorizedTierRequests,
): void {
  router.get(
    '/policy/tier-requests',
    route('listTierRequests', 'low', async ({ credentials, query }) => {
      const { limit = 25, ...wanted } = query;
      const page = await service.tierRequests(credentials, {
        ...wanted,
        limit,
      });
      return { body: { ...page, items: page.items.map(toTierRequestBody) } };
    }),
  );
  router.post(
    '/policy/tier-requests',
    route('requestTier', 'medium', async ({ credentials, body }) => ({
      status: 201,
      body: toTierRequestBody(await service.requestTier(credentials, body)),
    })),
  );
  router.get(
    '/policy/tier-requests/:requestId',
    route('getTierRequest', 'low', async ({ credentials, path }) => ({
      body: toTierRequestBody(
        await service.tierRequest(credentials, path.requestId),
      ),
    })),
  );
  router.post(
    '/policy/tier-requests/:requestId/acceptance',
    route('acceptTierRequest', 'high', async ({ credentials, body, path }) => {
      const word = { ...body, ...path };
      return {
        body: toTierRequestBody(
          await service.acceptTierRequest(credentials, word),
        ),
      };
    }),
  );
  router.post(
    '/policy/tier-requests/:requestId/refusal',
    route('refuseTierRequest', 'high', async ({ credentials, body, path }) => {
      const word = { ...body, ...path };
      return {
        body: toTierRequestBody(
          await service.refuseTierRequest(credentials, word),
        ),
      };
    }),
  );
  router.post(
    '/policy/tier-requests/:requestId/withdrawal',
    route(
      'withdrawTierRequest',
      'high',
      async ({ credentials, body, path }) => {
        const word = { ...body, ...path };
        return {
          body: toTierRequestBody(
            await service.withdrawTierRequest(credentials, word),
          ),
        };
      },
    ),
  );
}
