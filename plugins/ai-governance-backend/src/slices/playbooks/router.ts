import type { ApiRouter } from '../../http/createApiRouter';
import type { RouteFactory } from '../../http/route';
import { toInstant } from '../../shared/instant';
import type { AuthorizedPlaybooks, ForReader } from './authorize';
import type { PlaybookVersion } from './model';
import {
  type Look,
  toCheckView,
  toDetail,
  toRights,
  toSummary,
  toVersionDetail,
  toVersionView,
} from './router/present';
import type { PermitContext } from './service/permits';
import type { Reader } from './service/reader';

/** What the routes work with. */
export interface PlaybookRouteDeps {
  readonly route: RouteFactory;
  readonly service: AuthorizedPlaybooks;
  /** Read once for each answer. */
  readonly context: () => PermitContext;
}

/** Adds the routes of playbooks. */
export function registerPlaybookRoutes(
  router: ApiRouter,
  deps: PlaybookRouteDeps,
): void {
  const { route, service, context } = deps;
  const lookOf = (reader: Reader): Look => ({ ...context(), reader });
  router.get(
    '/playbooks',
    route('listPlaybooks', 'low', async ({ credentials, query }) => {
      const { limit = 25, ...filter } = query;
      const { reader, value } = await service.catalogue(credentials, {
        ...filter,
        limit,
      });
      const { now } = context();
      const items = value.items.map(item => toSummary(item, now));
      return { body: { ...value, items, rights: toRights(reader) } };
    }),
  );
  router.get(
    '/playbooks/:name',
    route('getPlaybook', 'low', async ({ credentials, path }) => {
      const { reader, value } = await service.playbook(credentials, path.name);
      return { body: toDetail(value, lookOf(reader)) };
    }),
  );
  router.post(
    '/playbooks/:name/prompts',
    route('renderPrompt', 'low', async ({ credentials, path, body }) => {
      const { prompt, tokens, findings } = await service.prompt(credentials, {
        ...path,
        values: body.values,
      });
      const isShareable = prompt !== undefined;
      return {
        body: {
          ...{ isShareable, findings },
          ...(isShareable ? { prompt, tokens } : {}),
        },
      };
    }),
  );
  router.post(
    '/playbook-checks',
    route('checkPlaybook', 'low', async ({ credentials, body }) => ({
      body: toCheckView(await service.check(credentials, body.text)),
    })),
  );
  registerVersions(router, deps, lookOf);
  registerEnds(router, deps, lookOf);
}

function registerVersions(
  router: ApiRouter,
  { route, service }: PlaybookRouteDeps,
  lookOf: (reader: Reader) => Look,
): void {
  const viewOf = ({ reader, value }: ForReader<PlaybookVersion>) =>
    toVersionView(value, lookOf(reader));
  router.get(
    '/playbook-versions',
    route('listPlaybookProposals', 'low', async ({ credentials, query }) => {
      const { limit = 25, cursor } = query;
      const { reader, value } = await service.proposals(credentials, {
        ...{ limit, cursor },
      });
      const look = lookOf(reader);
      const items = value.items.map(version => toVersionView(version, look));
      return { body: { ...value, items } };
    }),
  );
  router.post(
    '/playbook-versions',
    route('proposePlaybookVersion', 'medium', async call => ({
      status: 201,
      body: viewOf(await service.propose(call.credentials, call.body)),
    })),
  );
  router.get(
    '/playbook-versions/:versionId',
    route('getPlaybookVersion', 'low', async ({ credentials, path }) => {
      const found = await service.version(credentials, path.versionId);
      return { body: toVersionDetail(found.value, lookOf(found.reader)) };
    }),
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
      return { body: viewOf(published) };
    }),
  );
  router.post(
    '/playbook-versions/:versionId/refusal',
    route('refusePlaybookVersion', 'medium', async call => {
      const order = { ...call.body, ...call.path };
      return { body: viewOf(await service.refuse(call.credentials, order)) };
    }),
  );
  router.post(
    '/playbook-versions/:versionId/withdrawal',
    route('withdrawPlaybookVersion', 'medium', async call => {
      const order = { ...call.body, ...call.path };
      return { body: viewOf(await service.withdraw(call.credentials, order)) };
    }),
  );
}

function registerEnds(
  router: ApiRouter,
  { route, service }: PlaybookRouteDeps,
  lookOf: (reader: Reader) => Look,
): void {
  router.post(
    '/playbooks/:name/deprecation',
    route('deprecatePlaybook', 'medium', async call => {
      const order = { ...call.body, ...call.path };
      const { reader, value } = await service.deprecate(
        call.credentials,
        order,
      );
      return { body: toDetail(value, lookOf(reader)) };
    }),
  );
  router.post(
    '/playbooks/:name/restoration',
    route('restorePlaybook', 'medium', async call => {
      const order = { ...call.body, ...call.path };
      const { reader, value } = await service.restore(call.credentials, order);
      return { body: toDetail(value, lookOf(reader)) };
    }),
  );
}
