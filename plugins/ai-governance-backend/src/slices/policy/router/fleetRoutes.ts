import type { ApiRouter } from '../../../http/createApiRouter';
import type { RouteFactory } from '../../../http/route';
import type { AuthorizedAssignments } from '../authorize/authorizeAssignments';
import type { AuthorizedFleet } from '../authorize/authorizeFleet';
import { toPolicyChange, toTierConfirmation } from './presentFleet';
import { refOf } from './refOf';

/** Adds the routes of the fleet, of what changed, and of tiers that come down. */
export function registerFleetRoutes(
  router: ApiRouter,
  route: RouteFactory,
  service: AuthorizedFleet & Pick<AuthorizedAssignments, 'confirmTier'>,
): void {
  router.get(
    '/policy/fleet',
    route('getFleet', 'low', async ({ credentials, query }) => {
      const { limit = 25, sort = 'attention', ...filters } = query;
      const wanted = { ...filters, limit, sort };
      return { body: await service.fleet(credentials, wanted) };
    }),
  );
  router.get(
    '/policy/changes',
    route('listPolicyChanges', 'low', async ({ credentials, query }) => {
      const { limit = 25, cursor } = query;
      const page = await service.changes(credentials, { limit, cursor });
      return { body: { ...page, items: page.items.map(toPolicyChange) } };
    }),
  );
  router.post(
    '/policy/entities/:kind/:namespace/:name/tier/confirmation',
    route('confirmTier', 'high', async ({ credentials, path, body }) => {
      const order = { ...body, entityRef: refOf(path) };
      const confirmation = await service.confirmTier(credentials, order);
      return { body: toTierConfirmation(confirmation) };
    }),
  );
}
