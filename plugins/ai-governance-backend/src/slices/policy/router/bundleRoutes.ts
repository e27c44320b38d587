import type { ApiRouter } from '../../../http/createApiRouter';
import type { RouteFactory } from '../../../http/route';
import type { AuthorizedBundle } from '../authorize/authorizeBundle';

/** Adds the routes of what is used without a connection. */
export function registerBundleRoutes(
  router: ApiRouter,
  route: RouteFactory,
  service: AuthorizedBundle,
): void {
  router.get(
    '/policy/bundle',
    route('getPolicyBundle', 'low', async ({ credentials, query }) => {
      const { repository } = query;
      const { bundle, keys } = await service.bundle(credentials, repository);
      return { body: { bundle, keys: { keys } } };
    }),
  );
  router.get(
    '/policy/keys',
    route('listSigningKeys', 'low', async ({ credentials }) => ({
      body: { keys: await service.signingKeys(credentials) },
    })),
  );
}
