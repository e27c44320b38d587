import catalogModuleAiGovernance from '@ai-enablement/backstage-plugin-catalog-backend-module-ai-governance';
import {
  coreServices,
  createBackendPlugin,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  createMockDirectory,
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';

const COMPONENTS = 200;
const directory = createMockDirectory();

interface Status {
  readonly tier: string;
  readonly status: string;
}

/** An AI governance backend that knows one status for all, and counts how often it is asked. */
function governance(statuses: Map<string, Status>) {
  const asked = { snapshot: 0, version: 1 };
  const feature = createBackendPlugin({
    pluginId: 'ai-governance',
    register(reg) {
      reg.registerInit({
        deps: { http: coreServices.httpRouter },
        async init({ http }) {
          http.use(({ path, query }, response) => {
            if (path !== '/policy/snapshot') {
              const tiers = ['public', 'internal'].map(id => ({
                id,
                title: id,
              }));
              response.json({ tiers });
              return;
            }
            asked.snapshot += 1;
            const etag = `v${asked.version}`;
            const isUnchanged = query.etag === etag;
            const items = [...statuses].map(([name, status]) => ({
              entityRef: `component:default/${name}`,
              isClassified: true,
              ...status,
            }));
            response.json({
              etag,
              isUnchanged,
              items: isUnchanged ? [] : items,
            });
          });
        },
      });
    },
  });
  return { asked, feature };
}

function describeComponents(): string {
  return Array.from({ length: COMPONENTS }, (_, i) =>
    [
      'apiVersion: backstage.io/v1alpha1',
      'kind: Component',
      'metadata:',
      `  name: service-${i}`,
      '  annotations:',
      `    ai-governance/sensitivity-tier: ${i === 0 ? 'secret' : 'internal'}`,
      `    ai-governance/critical: ${i === 0 ? "'perhaps'" : "'false'"}`,
      '    ai-governance/policy-status: allowed',
      'spec: { type: service, lifecycle: production, owner: team }',
    ].join('\n'),
  ).join('\n---\n');
}

async function startCatalog(statuses: Map<string, Status>) {
  directory.setContent({ 'components.yaml': describeComponents() });
  // Runs nothing by itself: the test says when to poll.
  const scheduler = mockServices.scheduler();
  const { asked, feature } = governance(statuses);
  const { server } = await startTestBackend({
    features: [
      catalogPlugin,
      catalogModuleAiGovernance,
      feature,
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      mockServices.rootConfig.factory({
        data: {
          catalog: {
            processingInterval: { hours: 1 },
            locations: [
              { type: 'file', target: directory.resolve('components.yaml') },
            ],
          },
        },
      }),
    ],
  });
  const count = async (annotation: string, value: string) => {
    const response = await fetch(
      `http://localhost:${server.port()}/api/catalog/entities/by-query?limit=0&filter=metadata.annotations.ai-governance/${annotation}=${value}`,
      { headers: { Authorization: mockCredentials.user.header() } },
    );
    const body: { readonly totalItems: number } = await response.json();
    return body.totalItems;
  };
  return {
    asked,
    count,
    poll: () => scheduler.triggerTask('ai-governance-statuses'),
  };
}

/** Waits until the answer is as expected, at most 40 s; the catalog works in the background. */
async function until(
  expected: number,
  count: () => Promise<number>,
): Promise<number> {
  for (let tries = 0; tries < 200; tries += 1) {
    if ((await count()) === expected) return expected;
    await new Promise(resolve => {
      setTimeout(resolve, 200);
    });
  }
  return count();
}

describe('R16 R21 the stamps in a real catalog', () => {
  it('are filterable, cost one request for all entities, and follow a change without waiting for the next processing', async () => {
    const statuses = new Map<string, Status>(
      Array.from({ length: COMPONENTS - 1 }, (_, i) => [
        `service-${i + 1}`,
        { tier: 'internal', status: 'allowedWithConditions' },
      ]),
    );
    const { asked, count, poll } = await startCatalog(statuses);

    // The one with wrong annotations is unclassified, and it is still there.
    expect(
      await until(COMPONENTS - 1, () => count('effective-tier', 'internal')),
    ).toBe(COMPONENTS - 1);
    expect(await until(1, () => count('policy-status', 'unclassified'))).toBe(
      1,
    );
    expect(await count('policy-status', 'allowed')).toBe(0);
    expect(await count('sensitivity-tier', 'secret')).toBe(1);
    expect(asked.snapshot).toBe(1);

    statuses.set('service-7', { tier: 'internal', status: 'prohibited' });
    asked.version += 1;
    await poll();
    expect(await until(1, () => count('policy-status', 'prohibited'))).toBe(1);
    expect(asked.snapshot).toBe(2);
  }, 120_000);
});
