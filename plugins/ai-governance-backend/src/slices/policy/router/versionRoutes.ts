import type { ApiRouter } from '../../../http/createApiRouter';
import type { RouteFactory } from '../../../http/route';
import type { AuthorizedVersions } from '../authorize/authorizeVersions';
import {
  toPolicyVersion,
  toPolicyVersionDetail,
  toReplay,
} from './presentVersions';

/** Adds the routes of the policy and its life. */
export function registerVersionRoutes(
  router: ApiRouter,
  route: RouteFactory,
  service: AuthorizedVersions,
): void {
  router.get(
    '/policy/active',
    route('getActivePolicy', 'low', async ({ credentials }) => ({
      body: await service.activePolicy(credentials),
    })),
  );
  router.get(
    '/policy/versions',
    route('listPolicyVersions', 'low', async ({ credentials, query }) => {
      const { limit = 25, cursor } = query;
      const page = await service.versions(credentials, { limit, cursor });
      return { body: { ...page, items: page.items.map(toPolicyVersion) } };
    }),
  );
  router.get(
    '/policy/versions/:versionId',
    route('getPolicyVersion', 'low', async ({ credentials, path }) => ({
      body: toPolicyVersionDetail(
        await service.version(credentials, path.versionId),
      ),
    })),
  );
  router.get(
    '/policy/controls',
    route('listControls', 'low', async ({ credentials }) => ({
      body: { items: await service.controls(credentials) },
    })),
  );
  router.post(
    '/policy/decisions/:decisionId/replay',
    route('replayDecision', 'low', async ({ credentials, path }) => ({
      body: toReplay(await service.replay(credentials, path.decisionId)),
    })),
  );
  registerChanges(router, route, service);
}

/** Changes what everybody may do, so the operator's audit log gets each as grave. */
function registerChanges(
  router: ApiRouter,
  route: RouteFactory,
  service: AuthorizedVersions,
): void {
  router.post(
    '/policy/versions',
    route('proposePolicyVersion', 'medium', async ({ credentials, body }) => ({
      status: 201,
      body: toPolicyVersion(await service.propose(credentials, body)),
    })),
  );
  router.post(
    '/policy/versions/:versionId/publication',
    route('publishPolicyVersion', 'high', async call => {
      const order = { ...call.body, ...call.path };
      const version = await service.publish(call.credentials, order);
      return { body: toPolicyVersion(version) };
    }),
  );
  router.post(
    '/policy/versions/:versionId/withdrawal',
    route('withdrawPolicyVersion', 'high', async call => {
      const order = { ...call.body, ...call.path };
      const version = await service.withdraw(call.credentials, order);
      return { body: toPolicyVersion(version) };
    }),
  );
  router.post(
    '/policy/rollback',
    route('rollBackPolicy', 'high', async ({ credentials, body }) => ({
      body: toPolicyVersion(await service.rollBack(credentials, body)),
    })),
  );
}
