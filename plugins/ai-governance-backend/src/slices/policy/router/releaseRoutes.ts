import type { ApiRouter } from '../../../http/createApiRouter';
import type { RouteFactory } from '../../../http/route';
import type { AuthorizedReleases } from '../authorize/authorizeReleases';
import { toReleaseBody } from './presentRelease';

/** Adds the routes of releases. */
export function registerReleaseRoutes(
  router: ApiRouter,
  route: RouteFactory,
  service: AuthorizedReleases,
): void {
  router.post(
    '/policy/releases',
    route('createRelease', 'medium', async ({ credentials, body }) => {
      const { idempotencyKey, ...release } = body;
      const order = { release, idempotencyKey };
      const { stored, isNew } = await service.decideRelease(credentials, order);
      return { status: isNew ? 201 : 200, body: toReleaseBody(stored) };
    }),
  );
  router.get(
    '/policy/releases',
    route('listReleases', 'low', async ({ credentials, query }) => {
      const { limit = 25, ...filter } = query;
      const page = await service.releases(credentials, { ...filter, limit });
      return { body: { ...page, items: page.items.map(toReleaseBody) } };
    }),
  );
  router.get(
    '/policy/releases/:releaseId',
    route('getRelease', 'low', async ({ credentials, path }) => ({
      body: toReleaseBody(await service.release(credentials, path.releaseId)),
    })),
  );
}
