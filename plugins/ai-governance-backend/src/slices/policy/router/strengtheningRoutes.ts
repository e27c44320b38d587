import type { ApiRouter } from '../../../http/createApiRouter';
import type { RouteFactory } from '../../../http/route';
import type { AuthorizedStrengthenings } from '../authorize/authorizeStrengthenings';
import { toReachBody } from './presentExceptions';
import { toStrengtheningBody } from './presentStrengthening';

/** Adds the routes of strengthenings; each change of one acts on others, so the operator's audit log gets it as grave. */
export function registerStrengtheningRoutes(
  router: ApiRouter,
  route: RouteFactory,
  service: AuthorizedStrengthenings,
): void {
  registerReading(router, route, service);
  router.post(
    '/policy/strengthenings',
    route('strengthenReview', 'high', async ({ credentials, body }) => ({
      status: 201,
      body: toStrengtheningBody(
        await service.strengthenReview(credentials, body),
      ),
    })),
  );
  router.post(
    '/policy/strengthenings/:strengtheningId/extension',
    route(
      'extendStrengthening',
      'high',
      async ({ credentials, body, path }) => {
        const change = { ...body, ...path };
        return {
          body: toStrengtheningBody(
            await service.extendStrengthening(credentials, change),
          ),
        };
      },
    ),
  );
  router.post(
    '/policy/strengthenings/:strengtheningId/end',
    route('endStrengthening', 'high', async ({ credentials, body, path }) => {
      const change = { ...body, ...path };
      return {
        body: toStrengtheningBody(
          await service.endStrengthening(credentials, change),
        ),
      };
    }),
  );
}

function registerReading(
  router: ApiRouter,
  route: RouteFactory,
  service: AuthorizedStrengthenings,
): void {
  router.get(
    '/policy/strengthenings',
    route('listStrengthenings', 'low', async ({ credentials, query }) => {
      const { limit = 25, ...wanted } = query;
      const order = { ...wanted, limit };
      const page = await service.strengthenings(credentials, order);
      return { body: { ...page, items: page.items.map(toStrengtheningBody) } };
    }),
  );
  router.get(
    '/policy/strengthening-reach',
    route(
      'previewStrengtheningReach',
      'low',
      async ({ credentials, query }) => ({
        body: toReachBody(await service.reachOfPlace(credentials, query)),
      }),
    ),
  );
  router.get(
    '/policy/strengthenings/:strengtheningId',
    route('getStrengthening', 'low', async ({ credentials, path }) => ({
      body: toStrengtheningBody(
        await service.strengthening(credentials, path.strengtheningId),
      ),
    })),
  );
  router.get(
    '/policy/strengthenings/:strengtheningId/reach',
    route('getStrengtheningReach', 'low', async ({ credentials, path }) => ({
      body: toReachBody(
        await service.strengtheningReach(credentials, path.strengtheningId),
      ),
    })),
  );
}
