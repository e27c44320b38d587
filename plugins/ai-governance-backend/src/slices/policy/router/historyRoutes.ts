import type { ApiRouter } from '../../../http/createApiRouter';
import type { RouteFactory } from '../../../http/route';
import type { AuthorizedHistory } from '../authorize/authorizeHistory';

/** Adds the route by which changes of the past come in. */
export function registerHistoryRoutes(
  router: ApiRouter,
  route: RouteFactory,
  service: AuthorizedHistory,
): void {
  router.post(
    '/policy/history',
    route('createHistory', 'medium', async ({ credentials, body }) => {
      const { ledgerEntryId: _, ...receipt } = await service.takeHistory(
        credentials,
        body,
      );
      return { body: receipt };
    }),
  );
}
