import aiGovernancePlugin from '@ai-enablement/backstage-plugin-ai-governance-backend';
import governanceModuleGithub from '@ai-enablement/backstage-plugin-ai-governance-backend-module-github';
import { startStandIn } from '@ai-enablement/github-stand-in';
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

const TOKEN = 'ghp_of-the-tests';
const sha = (n: number) => n.toString(16).padStart(40, '0');

/** Changes that were merged in the last hours. */
async function shopWithChanges() {
  const standIn = await startStandIn();
  const shop = standIn.world.addRepository('acme/shop');
  standIn.world.addToken(TOKEN);
  for (let number = 1; number <= 130; number += 1) {
    const at = new Date(Date.now() - number * 60_000).toISOString();
    shop.pulls.set(number, {
      number,
      state: 'closed',
      user: { login: 'ada' },
      assignees: [],
      base: 'main',
      baseSha: sha(1),
      mergeBaseSha: sha(2),
      head: 'topic',
      commits: [
        {
          sha: sha(number + 10),
          message: 'Add cart\n\nAssisted-by: Cursor',
          author: { name: 'Ada', email: 'ada@example.com' },
        },
      ],
      files: [],
      reviews: [],
      createdAt: at,
      updatedAt: at,
      mergedAs: [sha(number + 500)],
    });
  }
  return standIn;
}

const config = (apiBaseUrl: string) => ({
  aiGovernance: {
    hosts: { github: [{ host: 'github.com', repositories: ['acme/shop'] }] },
    insights: {
      sources: { github: { purpose: 'Shows that it works', keepRawDays: 400 } },
    },
  },
  integrations: {
    github: [{ host: 'github.com', apiBaseUrl, token: TOKEN }],
  },
});

describe('E A2 GitHub, read by the portal itself', () => {
  it('comes in once, however often it is read', async () => {
    const standIn = await shopWithChanges();
    const tasks = new Map<string, SchedulerServiceTaskInvocationDefinition>();
    const backend = await startTestBackend({
      features: [
        aiGovernancePlugin,
        governanceModuleGithub,
        mockServices.scheduler.mock({
          scheduleTask: async task => {
            tasks.set(task.id, task);
          },
        }).factory,
        mockServices.rootConfig.factory({ data: config(standIn.url) }),
        createServiceFactory({
          service: catalogServiceRef,
          deps: {},
          factory: () => catalogServiceMock({ entities: [] }),
        }),
      ],
    });
    const at = '/api/ai-governance/insights/sources';
    const authorization = mockCredentials.user.header('user:default/ada');
    const takeTurn = async () => {
      await request(backend.server)
        .post(`${at}/github/turns`)
        .set({ authorization })
        .send({});
      await tasks
        .get('ai-governance-insights-turns')
        ?.fn(new AbortController().signal);
      const { body } = await request(backend.server)
        .get(at)
        .set({ authorization });
      const { records, signals, refused, error } = body.sources.find(
        ({ id }: { readonly id: string }) => id === 'github',
      );
      return { records, signals, refused, error };
    };
    // A change and who wrote it, each.
    const expected = { records: 130, signals: 260, refused: 0 };
    expect(await takeTurn()).toEqual(expected);
    standIn.requests.length = 0;
    expect(await takeTurn()).toEqual(expected);
    expect(standIn.requests.length).toBeLessThan(20);
    await backend.stop();
    await standIn.close();
  });
});
