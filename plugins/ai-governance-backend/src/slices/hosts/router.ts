import type {
  HostHealth as HostHealthView,
  HostProtection,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { ApiRouter } from '../../http/createApiRouter';
import type { RouteFactory } from '../../http/route';
import type { AuthorizedHostsService } from './authorize';
import { toHealthView, toProtectionView } from './router/present';

/** Adds the routes that ask for a Backstage token. */
export function registerHostRoutes(
  router: ApiRouter,
  {
    route,
    service,
  }: { readonly route: RouteFactory; readonly service: AuthorizedHostsService },
): void {
  router.get(
    '/hosts/health',
    route('getHostsHealth', 'low', async ({ credentials }) => {
      const items: HostHealthView[] = (await service.health(credentials)).map(
        toHealthView,
      );
      return { body: { items } };
    }),
  );
  router.get(
    '/hosts/protection',
    route('getHostProtection', 'low', async ({ credentials, query }) => {
      const found = await service.protection(credentials, query.entityRef);
      const body: HostProtection = toProtectionView(found);
      return { body };
    }),
  );
}
