import type { ApiRouter } from '../../../http/createApiRouter';
import type { RouteFactory } from '../../../http/route';
import type { AuthorizedReach } from '../authorize/authorizeReach';
import { toReach, toReachDetail } from './presentReach';

/** What the routes work with. */
export interface ReachRouteDeps {
  readonly route: RouteFactory;
  readonly reach: AuthorizedReach;
}

/** Adds the routes of how far playbooks reach. */
export function registerReachRoutes(
  router: ApiRouter,
  deps: ReachRouteDeps,
): void {
  registerOwn(router, deps);
  const { route, reach } = deps;
  router.get(
    '/playbook-installs',
    route('listInstalledPlaybooks', 'low', async ({ credentials, query }) => ({
      body: await reach.installedFor(credentials, query.entityRef),
    })),
  );
  router.post(
    '/playbook-installs',
    route('reportPlaybookInstalls', 'medium', async call => ({
      body: await reach.reportInstalls(call.credentials, call.body),
    })),
  );
  router.get(
    '/playbook-reach',
    route('listPlaybookReach', 'low', async ({ credentials }) => {
      const list = await reach.listReach(credentials);
      return { body: { ...list, items: list.items.map(toReach) } };
    }),
  );
  router.get(
    '/playbook-reach/:name',
    route('getPlaybookReach', 'low', async ({ credentials, path }) => ({
      body: toReachDetail(await reach.readReach(credentials, path.name)),
    })),
  );
}

function registerOwn(
  router: ApiRouter,
  { route, reach }: ReachRouteDeps,
): void {
  router.get(
    '/playbook-reading',
    route('listOwnRequiredReading', 'low', async ({ credentials }) => ({
      body: { items: await reach.ownReading(credentials) },
    })),
  );
  router.get(
    '/playbooks/:name/own',
    route('getOwnPlaybookReach', 'low', async ({ credentials, path }) => ({
      body: await reach.ownReach(credentials, path.name),
    })),
  );
  router.post(
    '/playbooks/:name/receipts',
    route('acknowledgePlaybook', 'medium', async call => ({
      status: 201,
      body: await reach.acknowledge(call.credentials, {
        ...call.body,
        ...call.path,
      }),
    })),
  );
  router.put(
    '/playbooks/:name/rating',
    route('ratePlaybook', 'medium', async ({ credentials, path, body }) => ({
      body: await reach.rate(credentials, { ...body, ...path }),
    })),
  );
  router.get(
    '/playbooks/:name/comments',
    route('listPlaybookComments', 'low', async call => {
      const { limit = 25, cursor } = call.query;
      const request = { ...call.path, limit, cursor };
      return { body: await reach.readComments(call.credentials, request) };
    }),
  );
  router.post(
    '/playbooks/:name/comments',
    route('commentOnPlaybook', 'medium', async call => ({
      status: 201,
      body: await reach.addComment(call.credentials, {
        ...call.body,
        ...call.path,
      }),
    })),
  );
}
