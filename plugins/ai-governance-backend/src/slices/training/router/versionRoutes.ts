import type { ApiRouter } from '../../../http/createApiRouter';
import type { TrainingRouteDeps } from '../router';
import { toCheck, toVersionDetail, toVersionView } from './present';

/** Routes for those who write and review training. */
export function registerVersions(
  router: ApiRouter,
  deps: TrainingRouteDeps,
): void {
  const { route, service } = deps;
  router.post(
    '/training-checks',
    route('checkTraining', 'low', async ({ credentials, body }) => ({
      body: toCheck(await service.check(credentials, body.text)),
    })),
  );
  router.get(
    '/training-versions',
    route('listTrainingVersions', 'low', async ({ credentials, query }) => {
      const { limit = 25, path: name, ...rest } = query;
      const wanted = {
        ...rest,
        limit,
        ...(name === undefined ? {} : { name }),
      };
      const page = await service.versions(credentials, wanted);
      return { body: { ...page, items: page.items.map(toVersionView) } };
    }),
  );
  router.post(
    '/training-versions',
    route('proposeTrainingVersion', 'medium', async call => ({
      status: 201,
      body: toVersionView(await service.propose(call.credentials, call.body)),
    })),
  );
  router.get(
    '/training-versions/:versionId',
    route('getTrainingVersion', 'low', async ({ credentials, path }) => ({
      body: toVersionDetail(await service.version(credentials, path.versionId)),
    })),
  );
  registerDecisions(router, deps);
}

function registerDecisions(
  router: ApiRouter,
  { route, service }: TrainingRouteDeps,
): void {
  router.post(
    '/training-versions/:versionId/publication',
    route('publishTrainingVersion', 'medium', async call => {
      const { versionId } = call.path;
      const version = await service.publish(call.credentials, versionId);
      return { body: toVersionView(version) };
    }),
  );
  router.post(
    '/training-versions/:versionId/refusal',
    route('refuseTrainingVersion', 'medium', async call => {
      const closing = { ...call.path, ...call.body };
      const version = await service.refuse(call.credentials, closing);
      return { body: toVersionView(version) };
    }),
  );
  router.post(
    '/training-versions/:versionId/withdrawal',
    route('withdrawTrainingVersion', 'medium', async call => {
      const closing = { ...call.path, ...call.body };
      const version = await service.withdraw(call.credentials, closing);
      return { body: toVersionView(version) };
    }),
  );
}
