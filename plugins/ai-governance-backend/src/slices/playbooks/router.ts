import type { ApiRouter } from '../../http/createApiRouter';
import type { RouteFactory } from '../../http/route';
import { toInstant } from '../../shared/instant';
import type { AuthorizedPlaybooks } from './authorize';
import type { AuthorizedReach } from './authorize/authorizeReach';
import {
  toCatalogue,
  toCheckView,
  toDetail,
  toOpenPage,
  toVersionDetail,
  toVersionView,
} from './router/present';
import { registerReachRoutes } from './router/reach';

/** What the routes work with. */
export interface PlaybookRouteDeps {
  readonly route: RouteFactory;
  readonly service: AuthorizedPlaybooks;
  readonly reach: AuthorizedReach;
}

/** Adds the routes of playbooks. */
export function registerPlaybookRoutes(
  router: ApiRouter,
  deps: PlaybookRouteDeps,
): void {
  const { route, service, reach } = deps;
  router.get(
    '/playbooks',
    route('listPlaybooks', 'low', async ({ credentials, query }) => {
      const { limit = 25, ...filter } = query;
      const wanted = { ...filter, limit };
      return {
        body: toCatalogue(await service.catalogue(credentials, wanted)),
      };
    }),
  );
  router.get(
    '/open-playbooks',
    route('listOpenPlaybooks', 'low', async ({ credentials, query }) => {
      const { limit = 25, cursor, hasTexts = false } = query;
      const wanted = { limit, cursor, hasTexts };
      return { body: toOpenPage(await service.open(credentials, wanted)) };
    }),
  );
  router.get(
    '/playbooks/:name',
    route('getPlaybook', 'low', async ({ credentials, path }) => ({
      body: toDetail(await reach.openPage(credentials, path.name)),
    })),
  );
  router.post(
    '/playbooks/:name/prompts',
    route('renderPrompt', 'low', async ({ credentials, path, body }) => {
      const order = { ...path, values: body.values };
      const filled = await service.prompt(credentials, order);
      return { body: { isShareable: filled.prompt !== undefined, ...filled } };
    }),
  );
  router.post(
    '/playbook-checks',
    route('checkPlaybook', 'low', async ({ credentials, body }) => ({
      body: toCheckView(await service.check(credentials, body.text)),
    })),
  );
  registerVersions(router, deps);
  registerEnds(router, deps);
  registerReachRoutes(router, deps);
}

function registerVersions(
  router: ApiRouter,
  { route, service }: PlaybookRouteDeps,
): void {
  router.get(
    '/playbook-versions',
    route('listPlaybookProposals', 'low', async ({ credentials, query }) => {
      const { limit = 25, cursor } = query;
      const page = await service.proposals(credentials, { limit, cursor });
      return { body: { ...page, items: page.items.map(toVersionView) } };
    }),
  );
  router.post(
    '/playbook-versions',
    route('proposePlaybookVersion', 'medium', async call => ({
      status: 201,
      body: toVersionView(await service.propose(call.credentials, call.body)),
    })),
  );
  router.get(
    '/playbook-versions/:versionId',
    route('getPlaybookVersion', 'low', async ({ credentials, path }) => ({
      body: toVersionDetail(await service.version(credentials, path.versionId)),
    })),
  );
  router.post(
    '/playbook-versions/:versionId/publication',
    route('publishPlaybookVersion', 'medium', async call => {
      const { effectiveFrom, expiresAt } = call.body;
      const published = await service.publish(call.credentials, {
        ...call.path,
        ...(effectiveFrom && { effectiveFrom: toInstant(effectiveFrom) }),
        ...(expiresAt && { expiresAt: toInstant(expiresAt) }),
      });
      return { body: toVersionView(published) };
    }),
  );
  router.post(
    '/playbook-versions/:versionId/refusal',
    route('refusePlaybookVersion', 'medium', async call => {
      const order = { ...call.body, ...call.path };
      const version = await service.refuse(call.credentials, order);
      return { body: toVersionView(version) };
    }),
  );
  router.post(
    '/playbook-versions/:versionId/withdrawal',
    route('withdrawPlaybookVersion', 'medium', async call => {
      const order = { ...call.body, ...call.path };
      const version = await service.withdraw(call.credentials, order);
      return { body: toVersionView(version) };
    }),
  );
}

function registerEnds(
  router: ApiRouter,
  { route, service }: PlaybookRouteDeps,
): void {
  router.post(
    '/playbooks/:name/deprecation',
    route('deprecatePlaybook', 'medium', async call => {
      const order = { ...call.body, ...call.path };
      return {
        body: toDetail(await service.deprecate(call.credentials, order)),
      };
    }),
  );
  router.post(
    '/playbooks/:name/restoration',
    route('restorePlaybook', 'medium', async call => {
      const order = { ...call.body, ...call.path };
      return { body: toDetail(await service.restore(call.credentials, order)) };
    }),
  );
}
