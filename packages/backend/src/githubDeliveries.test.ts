import aiGovernancePlugin from '@ai-enablement/backstage-plugin-ai-governance-backend';
import governanceModuleGithub from '@ai-enablement/backstage-plugin-ai-governance-backend-module-github';
import { createServiceFactory } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import examples from '@octokit/webhooks-examples';
import { createHmac } from 'node:crypto';
import request from 'supertest';

// Every recorded event is delivered twice.
jest.setTimeout(120_000);

/** Signs nothing but this test. */
const SECRET = 'replayed-examples';

const recorded = examples.flatMap(({ name, examples: bodies }) =>
  bodies.map((body, at) => ({
    event: name,
    deliveryId: `${name}-${at}`,
    body: JSON.stringify(body),
  })),
);

const config = {
  aiGovernance: {
    hosts: { github: [{ host: 'github.com', webhookSecret: SECRET }] },
  },
  // Nothing answers there: what has to be read again waits.
  integrations: {
    github: [
      { host: 'github.com', apiBaseUrl: 'http://127.0.0.1:1', token: 'none' },
    ],
  },
};

describe('C B1 every event that GitHub has recorded, at the endpoint for deliveries', () => {
  let backend: Awaited<ReturnType<typeof startTestBackend>>;
  beforeAll(async () => {
    backend = await startTestBackend({
      features: [
        aiGovernancePlugin,
        governanceModuleGithub,
        mockServices.rootConfig.factory({ data: config }),
        createServiceFactory({
          service: catalogServiceRef,
          deps: {},
          factory: () => catalogServiceMock({ entities: [] }),
        }),
      ],
    });
  });
  afterAll(() => backend.stop());

  const deliver = (
    { event, deliveryId, body }: (typeof recorded)[number],
    secret = SECRET,
  ) =>
    request(backend.server)
      .post('/api/ai-governance/hosts/github/deliveries')
      .set('Content-Type', 'application/json')
      .set('X-GitHub-Event', event)
      .set('X-GitHub-Delivery', deliveryId)
      .set(
        'X-Hub-Signature-256',
        `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
      )
      .send(body);

  it('is stored, and once', async () => {
    const answers = new Map<string, number>();
    for (const delivery of recorded) {
      const first = await deliver(delivery);
      const again = await deliver(delivery);
      const answer = `${first.status} ${again.status} ${again.body.outcome}`;
      answers.set(answer, (answers.get(answer) ?? 0) + 1);
    }
    expect(recorded.length).toBeGreaterThan(200);
    expect([...answers]).toEqual([['202 202 duplicate', recorded.length]]);
  });

  it('is refused when it is not signed with the secret', async () => {
    const statuses = new Set<number>();
    for (const delivery of recorded.slice(0, 20))
      statuses.add((await deliver(delivery, 'guessed')).status);
    expect([...statuses]).toEqual([401]);
  });
});
