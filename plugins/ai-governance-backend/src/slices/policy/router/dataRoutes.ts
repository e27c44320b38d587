import type { ApiRouter } from '../../../http/createApiRouter';
import type { RouteFactory } from '../../../http/route';
import type { AuthorizedData } from '../authorize/authorizeData';

/** Adds the routes of data that must not be shared. */
export function registerDataRoutes(
  router: ApiRouter,
  route: RouteFactory,
  service: AuthorizedData,
): void {
  router.get(
    '/policy/data-handling',
    route('getDataHandling', 'low', async ({ credentials }) => ({
      body: await service.dataHandling(credentials),
    })),
  );
  router.post(
    '/policy/text-checks',
    route('checkText', 'low', async ({ credentials, body }) => ({
      body: await service.checkText(credentials, body.text),
    })),
  );
}
