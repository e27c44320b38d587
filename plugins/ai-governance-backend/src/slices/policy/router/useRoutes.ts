import type { ApiRouter } from '../../../http/createApiRouter';
import type { RouteFactory } from '../../../http/route';
import type { AlertForCaller, AuthorizedUse } from '../authorize/authorizeUse';

const WINDOW_DAYS = 90;

/** Adds the routes of where AI is used, and of alerts about it. */
export function registerUseRoutes(
  router: ApiRouter,
  route: RouteFactory,
  service: AuthorizedUse,
): void {
  router.get(
    '/policy/use',
    route('getUse', 'low', async ({ credentials, query }) => {
      const { windowDays = WINDOW_DAYS, limit = 25, ...wanted } = query;
      const { sort = 'attributed', ...rest } = wanted;
      const asked = { ...rest, windowDays, limit, sort };
      return { body: await service.use(credentials, asked) };
    }),
  );
  router.get(
    '/policy/use/rules',
    route('listUseRules', 'low', async ({ credentials, query }) => {
      const { windowDays = WINDOW_DAYS, owner } = query;
      const asked = { windowDays, owner };
      return {
        body: { items: await service.rulesInTheWay(credentials, asked) },
      };
    }),
  );
  router.get(
    '/policy/use/changes',
    route('listUseChanges', 'low', async ({ credentials, query }) => {
      const { windowDays = WINDOW_DAYS, limit = 25, ...rest } = query;
      const page = await service.usedChanges(credentials, {
        ...rest,
        windowDays,
        limit,
      });
      return { body: page };
    }),
  );
  router.get(
    '/policy/use/alerts',
    route('listUseAlerts', 'low', async ({ credentials, query }) => {
      const alerts = await service.useAlerts(credentials, query);
      return { body: { items: alerts.map(toAlertBody) } };
    }),
  );
  router.post(
    '/policy/use/alerts/:alertId/acknowledgement',
    route(
      'acknowledgeUseAlert',
      'high',
      async ({ credentials, path, body }) => {
        const order = { ...path, ...body };
        return {
          body: toAlertBody(await service.acknowledgeAlert(credentials, order)),
        };
      },
    ),
  );
}

const toAlertBody = ({ ledgerEntryId: _, ...alert }: AlertForCaller) => alert;
