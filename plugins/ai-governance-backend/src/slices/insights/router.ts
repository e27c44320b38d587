import type { ApiRouter } from '../../http/createApiRouter';
import type { RouteFactory } from '../../http/route';
import type { AuthorizedInsightsService } from './authorize';

const LIMIT = 25;

interface RouteDeps {
  readonly route: RouteFactory;
  readonly service: AuthorizedInsightsService;
}

/** Adds the routes of scorecards. */
export function registerInsightsRoutes(
  router: ApiRouter,
  deps: RouteDeps,
): void {
  registerScorecardRoutes(router, deps);
  registerSourceRoutes(router, deps);
}

function registerScorecardRoutes(
  router: ApiRouter,
  { route, service }: RouteDeps,
): void {
  router.get(
    '/insights/kpis',
    route('listKpis', 'low', async ({ credentials }) => ({
      body: { items: [...(await service.kpis(credentials))] },
    })),
  );
  router.get(
    '/insights/scorecards',
    route('getScorecards', 'low', async ({ credentials, query }) => {
      const { kpis, ...rest } = query;
      const wanted = kpis === undefined ? {} : { kpis: kpis.split(',') };
      return {
        body: await service.scorecards(credentials, { ...rest, ...wanted }),
      };
    }),
  );
  router.get(
    '/insights/scorecard',
    route('getScorecard', 'low', async ({ credentials, query }) => ({
      body: await service.scorecard(credentials, query),
    })),
  );
  router.get(
    '/insights/repository-scorecard',
    route('getRepositoryScorecard', 'low', async ({ credentials, query }) => ({
      body: await service.repositoryScorecard(credentials, query),
    })),
  );
  router.get(
    '/insights/changes',
    route('listScorecardChanges', 'low', async ({ credentials, query }) => {
      const { limit = LIMIT, ...rest } = query;
      const page = await service.changes(credentials, { ...rest, limit });
      return { body: { ...page, items: [...page.items] } };
    }),
  );
}

function registerSourceRoutes(
  router: ApiRouter,
  { route, service }: RouteDeps,
): void {
  router.get(
    '/insights/sources',
    route('listSources', 'low', async ({ credentials }) => ({
      body: await service.health(credentials),
    })),
  );
  router.post(
    '/insights/sources/:source/turns',
    route('runSource', 'medium', async ({ credentials, path }) => ({
      body: await service.runSource(credentials, path.source),
    })),
  );
  router.get(
    '/insights/identities',
    route('listUnmappedIdentities', 'low', async ({ credentials, query }) => ({
      body: await service.unmapped(credentials, query.limit ?? LIMIT),
    })),
  );
  router.put(
    '/insights/identities/:identity',
    route('mapIdentity', 'high', async ({ credentials, path, body }) => ({
      body: await service.mapIdentity(credentials, path.identity, body),
    })),
  );
}
