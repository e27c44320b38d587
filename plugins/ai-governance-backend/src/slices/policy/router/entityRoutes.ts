import type { ApiRouter } from '../../../http/createApiRouter';
import type { RouteFactory } from '../../../http/route';
import type { AuthorizedEntities } from '../authorize/authorizeEntities';
import { refOf } from './refOf';
import { toEntityPolicy } from './present';

/** Adds the routes of entities. */
export function registerEntityRoutes(
  router: ApiRouter,
  route: RouteFactory,
  service: AuthorizedEntities,
): void {
  router.post(
    '/policy/statuses',
    route('getStatuses', 'low', async ({ credentials, body }) => ({
      body: { items: await service.statuses(credentials, body.entityRefs) },
    })),
  );
  router.get(
    '/policy/snapshot',
    route('getSnapshot', 'low', async ({ credentials, query }) => ({
      body: await service.snapshot(credentials, query.etag),
    })),
  );
  router.get(
    '/policy/entities/:kind/:namespace/:name',
    route('getEntityPolicy', 'low', async ({ credentials, path }) => ({
      body: toEntityPolicy(await service.entity(credentials, refOf(path))),
    })),
  );
}
