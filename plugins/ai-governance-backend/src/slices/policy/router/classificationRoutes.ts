import type { ApiRouter } from '../../../http/createApiRouter';
import type { RouteFactory } from '../../../http/route';
import type { AuthorizedClassification } from '../authorize/authorizeClassification';

/** Adds the route of what nobody has classified. */
export function registerClassificationRoutes(
  router: ApiRouter,
  route: RouteFactory,
  service: AuthorizedClassification,
): void {
  router.get(
    '/policy/unclassified',
    route('listUnclassified', 'low', async ({ credentials, query }) => {
      const { limit = 25, ...wanted } = query;
      return {
        body: await service.unclassified(credentials, { ...wanted, limit }),
      };
    }),
  );
}
