import aiGovernancePlugin from '@ai-enablement/backstage-plugin-ai-governance-backend';
import governanceModuleGitlab from '@ai-enablement/backstage-plugin-ai-governance-backend-module-gitlab';
import {
  startVendorStandIn,
  type StandInAnswer,
  type VendorStandIn,
} from '@ai-enablement/backstage-plugin-ai-governance-node/testUtils';
import {
  createServiceFactory,
  type SchedulerServiceTaskInvocationDefinition,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';

jest.setTimeout(60_000);

/** Believed by nothing but this test. */
const SECRET = 'secret-of-the-webhook';
const SHA = 'c'.repeat(40);
const PROJECT = '/api/v4/projects/acme%2Fshop';
const CHANGE = `${PROJECT}/merge_requests/7`;

const mergeRequest = {
  iid: 7,
  state: 'merged',
  draft: false,
  author: { id: 1, username: 'ada' },
  assignees: [],
  labels: [],
  created_at: '2027-01-09T09:00:00.000Z',
  updated_at: '2027-01-10T10:00:00.000Z',
  merged_at: '2027-01-10T10:00:00.000Z',
  sha: SHA,
  source_branch: 'topic',
  target_branch: 'main',
};

/** Nothing is read of hosts before the catalog knows something. */
const SHOP = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'shop', namespace: 'default' },
  spec: { type: 'service', lifecycle: 'production', owner: 'shop' },
};

const ANSWERS: Readonly<Record<string, unknown>> = {
  [PROJECT]: { path_with_namespace: 'acme/shop', default_branch: 'main' },
  [CHANGE]: mergeRequest,
  [`${CHANGE}/approvals`]: { approved_by: [] },
  [`${PROJECT}/repository/commits/${SHA}/merge_requests`]: [{ iid: 7 }],
};

/** One project with one merge request; every other list is empty. */
const answerOf = ({ path }: { readonly path: string }): StandInAnswer => ({
  body: ANSWERS[path] ?? [],
});

const project = { path_with_namespace: 'acme/shop' };
const updated = {
  object_kind: 'merge_request',
  project,
  object_attributes: { iid: 7, action: 'merge', description: 'a private text' },
};
const piped = {
  object_kind: 'pipeline',
  project,
  object_attributes: { status: 'success', sha: SHA },
};

describe('C B1 events of GitLab', () => {
  let gitlab: VendorStandIn;
  let backend: Awaited<ReturnType<typeof startTestBackend>>;
  const tasks = new Map<string, SchedulerServiceTaskInvocationDefinition>();

  beforeAll(async () => {
    gitlab = await startVendorStandIn(answerOf);
    backend = await startTestBackend({
      features: [
        aiGovernancePlugin,
        governanceModuleGitlab,
        mockServices.scheduler.mock({
          scheduleTask: async task => {
            tasks.set(task.id, task);
          },
        }).factory,
        mockServices.rootConfig.factory({
          data: {
            aiGovernance: {
              hosts: { gatherSeconds: 0 },
              sources: {
                gitlab: {
                  baseUrl: `${gitlab.url}/api/v4`,
                  token: 'glpat-of-the-tests',
                  groups: ['acme'],
                  webhookSecret: SECRET,
                },
              },
              insights: {
                sources: {
                  gitlab: { purpose: 'Shows that it works', keepRawDays: 400 },
                },
              },
            },
          },
        }),
        createServiceFactory({
          service: catalogServiceRef,
          deps: {},
          factory: () => catalogServiceMock({ entities: [SHOP] }),
        }),
      ],
    });
  });
  afterAll(async () => {
    await backend.stop();
    await gitlab.close();
  });

  const deliver = (body: object, uuid: string, secret = SECRET) =>
    request(backend.server)
      .post('/api/ai-governance/hosts/gitlab/deliveries')
      .set('Content-Type', 'application/json')
      .set('X-Gitlab-Event', 'Some Hook')
      .set('X-Gitlab-Event-UUID', uuid)
      .set('X-Gitlab-Token', secret)
      .send(JSON.stringify(body));
  const readTold = async () => {
    gitlab.asked.length = 0;
    await tasks
      .get('ai-governance-insights-told')
      ?.fn(new AbortController().signal);
    return gitlab.asked.filter(asked => asked === `GET ${CHANGE}`).length;
  };
  const health = async () => {
    const { body } = await request(backend.server)
      .get('/api/ai-governance/insights/sources')
      .set('authorization', mockCredentials.user.header('user:default/ada'));
    return body.sources.find(({ id }: { id: string }) => id === 'gitlab');
  };

  it('are refused with another secret, and nothing is read', async () => {
    const answer = await deliver(updated, 'u0', 'guessed');
    expect([answer.status, answer.body.error.code]).toEqual([
      401,
      'hosts.wrongSignature',
    ]);
    expect(await readTold()).toBe(0);
  });

  it('have their merge request read again, once, however often they come', async () => {
    const outcomes: string[] = [];
    for (const uuid of ['u1', 'u1', 'u2']) {
      const { status, body } = await deliver(updated, uuid);
      expect(status).toBe(202);
      outcomes.push(body.outcome);
    }
    expect(outcomes).toEqual(['marked', 'duplicate', 'duplicate']);
    expect(await readTold()).toBe(1);
    expect(await readTold()).toBe(0);
    expect(await health()).toMatchObject({ records: 1, refused: 0 });
  });

  it('a replay afterwards is ignored', async () => {
    const { body } = await deliver(updated, 'u1');
    expect(body).toEqual({ outcome: 'duplicate' });
    expect(await readTold()).toBe(0);
  });

  it('a pipeline of a branch leads to the merge request of its commit', async () => {
    const { body } = await deliver(piped, 'u3');
    expect(body).toEqual({ outcome: 'marked' });
    const deadline = Date.now() + 20_000;
    let read = 0;
    while (read === 0 && Date.now() < deadline) {
      await new Promise(resolve => {
        setTimeout(resolve, 100);
      });
      read = await readTold();
    }
    expect(read).toBe(1);
    expect(await readTold()).toBe(0);
  });
});
