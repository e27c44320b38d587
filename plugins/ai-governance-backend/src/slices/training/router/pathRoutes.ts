import type { ApiRouter } from '../../../http/createApiRouter';
import type { TrainingRouteDeps } from '../router';
import { toNeed, toPathDetail, toSummary } from './present';

/** Routes of paths and modules. */
export function registerPaths(
  router: ApiRouter,
  { route, service }: TrainingRouteDeps,
): void {
  router.get(
    '/training',
    route('listTraining', 'low', async ({ credentials }) => {
      const [paths, rights] = await Promise.all([
        service.paths(credentials),
        service.rights(credentials),
      ]);
      return { body: { items: paths.map(toSummary), rights } };
    }),
  );
  router.get(
    '/training/:path',
    route('getTrainingPath', 'low', async ({ credentials, path }) => {
      const page = await service.path(credentials, path.path);
      return { body: toPathDetail(page, await service.rights(credentials)) };
    }),
  );
  router.get(
    '/training/:path/modules/:module',
    route('getTrainingModule', 'low', async ({ credentials, path }) => ({
      body: await service.module(credentials, path),
    })),
  );
  router.put(
    '/training/:path/modules/:module/reading',
    route('readTrainingModule', 'low', async ({ credentials, path }) => {
      const page = await service.read(credentials, path);
      return { body: toPathDetail(page, await service.rights(credentials)) };
    }),
  );
  router.get(
    '/training-needs',
    route('listTrainingNeeds', 'low', async ({ credentials, query }) => {
      const needs = await service.needs(credentials, query.entityRef);
      return { body: { items: needs.map(toNeed) } };
    }),
  );
}
