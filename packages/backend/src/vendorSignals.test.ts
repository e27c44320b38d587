import aiGovernancePlugin from '@ai-enablement/backstage-plugin-ai-governance-backend';
import governanceModuleClaudeCode from '@ai-enablement/backstage-plugin-ai-governance-backend-module-claude-code';
import governanceModuleCopilot from '@ai-enablement/backstage-plugin-ai-governance-backend-module-copilot';
import governanceModuleCursor from '@ai-enablement/backstage-plugin-ai-governance-backend-module-cursor';
import {
  startVendorStandIn,
  type VendorStandIn,
} from '@ai-enablement/backstage-plugin-ai-governance-node/testUtils';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';

jest.setTimeout(120_000);

const SOURCES = ['copilot', 'claude-code', 'cursor'] as const;
const SECRET = 'secret-of-this-test';
const person = { email_address: 'monalisa@acme.test', type: 'user_actor' };

/** What all three vendors answer here; each day of Claude Code tells of the same person. */
const answerOf = (path: string, query: URLSearchParams, url: string) => {
  if (path.includes('/copilot/metrics/reports/'))
    return { download_links: [`${url}/file?day=${query.get('day')}`] };
  if (path === '/file')
    return { user_login: 'monalisa', day: query.get('day'), used_chat: true };
  if (path.includes('/copilot/billing/seats'))
    return { seats: [{ assignee: { login: 'monalisa' } }] };
  if (path.includes('/usage_report/claude_code')) {
    const date = `${query.get('starting_at')}T00:00:00Z`;
    return { data: [{ date, actor: person }], has_more: false };
  }
  const row = { email: person.email_address, day: '2026-11-01' };
  return { data: [row], pagination: { hasNextPage: false } };
};

describe('R07 the portal collects from vendors', () => {
  let standIn: VendorStandIn;
  let backend: Awaited<ReturnType<typeof startTestBackend>>;
  const scheduler = mockServices.scheduler();

  beforeAll(async () => {
    standIn = await startVendorStandIn(({ path, query, url }) => ({
      body: answerOf(path, query, url),
    }));
    const yesterday = new Date(Date.now() - 86_400_000);
    const common = {
      baseUrl: standIn.url,
      firstDay: yesterday.toISOString().slice(0, 10),
    };
    const policy = { purpose: 'Adoption by team', keepRawDays: 30 };
    backend = await startTestBackend({
      features: [
        aiGovernancePlugin,
        governanceModuleClaudeCode,
        governanceModuleCopilot,
        governanceModuleCursor,
        createServiceFactory({
          service: coreServices.scheduler,
          deps: {},
          factory: () => scheduler,
        }),
        mockServices.rootConfig.factory({
          data: {
            aiGovernance: {
              insights: {
                readDecisions: false,
                sources: Object.fromEntries(SOURCES.map(id => [id, policy])),
              },
              sources: {
                copilot: { ...common, token: SECRET, organizations: ['acme'] },
                'claude-code': { ...common, adminKey: SECRET },
                cursor: { ...common, apiKey: SECRET },
              },
            },
          },
        }),
        createServiceFactory({
          service: catalogServiceRef,
          deps: {},
          factory: () => catalogServiceMock({ entities: [] }),
        }),
      ],
    });
  });
  afterAll(async () => {
    await backend.stop();
    await standIn.close();
  });

  const collect = () => scheduler.triggerTask('ai-governance-insights-turns');
  const sources = async (): Promise<Record<string, unknown>[]> => {
    const { body } = await request(backend.server)
      .get('/api/ai-governance/insights/sources')
      .set('Authorization', mockCredentials.user.header());
    return body.sources;
  };

  it('and tells of each what came in', async () => {
    await collect();
    const told = await sources();
    expect(
      told.map(({ id, state, refused, failures, records, signals }) => [
        id,
        {
          state,
          refused,
          failures,
          came: Number(records) > 0 && Number(signals) > 0,
        },
      ]),
    ).toEqual(
      ['claude-code', 'cursor', 'copilot'].map(id => [
        id,
        { state: 'fresh', refused: 0, failures: 0, came: true },
      ]),
    );
  });

  it('and tells why one does not come, without the secret', async () => {
    await request(backend.server)
      .post('/api/ai-governance/insights/sources/claude-code/turns')
      .set('Authorization', mockCredentials.user.header());
    standIn.faults.push({ status: 401, body: { message: SECRET } });
    await collect();
    const [claudeCode] = await sources();
    expect(claudeCode).toMatchObject({ id: 'claude-code', state: 'failing' });
    expect(JSON.stringify(claudeCode)).toContain(
      'renew `aiGovernance.sources.claude-code.adminKey`',
    );
    expect(JSON.stringify(await sources())).not.toContain(SECRET);
  });
});
