import aiGovernancePlugin from '@ai-enablement/backstage-plugin-ai-governance-backend';
import catalogModuleAiGovernance from '@ai-enablement/backstage-plugin-catalog-backend-module-ai-governance';
import searchModuleAiGovernance from '@ai-enablement/backstage-plugin-search-backend-module-ai-governance';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import searchPlugin from '@backstage/plugin-search-backend';

const STRANGER = 'user:default/stranger';
const reason = 'the guild asked for it';

const text = (name: string, more = '') => `---
apiVersion: ai-governance/v1
name: ${name}
version: '1.0'
title: About ${name}
summary: What to do about ${name}.
kind: skill
owner: group:default/platform-enablement
reviewBy: 2027-05-31
tags: [zebra]
${more}---

## Do

Feed the zebra of ${name}.
`;

/** Catalog, search and AI governance in one backend; tasks run when the test says so. */
async function start() {
  const scheduler = mockServices.scheduler();
  const { server } = await startTestBackend({
    features: [
      ...[catalogPlugin, catalogModuleAiGovernance],
      ...[searchPlugin, searchModuleAiGovernance],
      aiGovernancePlugin,
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      mockServices.permissions.mock({
        authorize: async (requests, options) => {
          const principal = options?.credentials.principal;
          const isStranger =
            JSON.stringify(principal)?.includes(STRANGER) ?? false;
          return requests.map(({ permission }) => ({
            result:
              isStranger && permission.name === 'ai-governance.playbook.read'
                ? AuthorizeResult.DENY
                : AuthorizeResult.ALLOW,
          }));
        },
        authorizeConditional: async requests =>
          requests.map(() => ({ result: AuthorizeResult.ALLOW })),
      }).factory,
      mockServices.rootConfig.factory({
        data: {
          app: { baseUrl: 'https://portal.acme.example' },
          // Without it the search filters nothing.
          permission: { enabled: true },
          backend: { baseUrl: 'http://localhost' },
          catalog: { processingInterval: { hours: 1 } },
          aiGovernance: { playbooks: { library: false } },
        },
      }),
    ],
  });
  const as = (person: string) => async (path: string, body?: object) => {
    const response = await fetch(
      `http://localhost:${server.port()}/api${path}`,
      {
        method: body ? 'POST' : 'GET',
        headers: {
          Authorization: mockCredentials.user.header(person),
          'Content-Type': 'application/json',
        },
        ...(body && { body: JSON.stringify(body) }),
      },
    );
    return response.json();
  };
  return { as, scheduler };
}

/** Asks until something is as expected, at most 30 s; the catalog works in the background. */
async function until<T>(
  ask: () => Promise<T>,
  isSo: (found: T) => boolean,
): Promise<T> {
  let found = await ask();
  for (let tries = 0; tries < 150 && !isSo(found); tries += 1) {
    await new Promise(resolve => {
      setTimeout(resolve, 200);
    });
    found = await ask();
  }
  return found;
}

describe('R26 published playbooks in the catalog and in the search', () => {
  it('are there for everybody who may read them, restricted ones for nobody, and go when they are deprecated', async () => {
    const { as, scheduler } = await start();
    const [ada, ben] = [as('user:default/ada'), as('user:default/ben')];
    const publish = async (folder: string) => {
      const order = { text: folder, reason };
      const proposed = await ada('/ai-governance/playbook-versions', order);
      const { state } = await ben(
        `/ai-governance/playbook-versions/${proposed.versionId}/publication`,
        {},
      );
      expect(state).toBe('current');
    };
    const entities = async (): Promise<readonly string[]> =>
      (
        await ada('/catalog/entities/by-query?filter=kind=airesource')
      ).items.map(
        ({
          metadata,
          spec,
          relations,
        }: {
          readonly metadata: { readonly name: string };
          readonly spec: { readonly type: string };
          readonly relations: readonly { readonly targetRef: string }[];
        }) => `${spec.type} ${metadata.name} ${relations[0]?.targetRef}`,
      );
    const found = async (person: string): Promise<readonly string[]> =>
      (await as(person)('/search/query?term=zebra')).results.map(
        ({ document }: { readonly document: { readonly location: string } }) =>
          document.location,
      );
    const refresh = async () => {
      await scheduler.triggerTask('ai-governance-playbook-entities');
      await scheduler.triggerTask('search_index_playbooks');
    };

    await publish(text('feeding'));
    await publish(
      text('hiding', 'audience: { groups: group:default/checkout }\n'),
    );
    await refresh();
    expect(await until(entities, names => names.length > 0)).toEqual([
      'skill feeding group:default/platform-enablement',
    ]);
    expect(await found('user:default/ada')).toEqual([
      '/ai-governance/playbooks/feeding',
    ]);
    expect(await found(STRANGER)).toEqual([]);

    await ben('/ai-governance/playbooks/feeding/deprecation', { reason });
    await refresh();
    expect(await until(entities, names => names.length === 0)).toEqual([]);
    expect(await found('user:default/ada')).toEqual([]);
  }, 120_000);
});
