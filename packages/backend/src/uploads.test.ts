import aiGovernancePlugin from '@ai-enablement/backstage-plugin-ai-governance-backend';
import governanceModuleJunit from '@ai-enablement/backstage-plugin-ai-governance-backend-module-junit';
import governanceModuleNdjson from '@ai-enablement/backstage-plugin-ai-governance-backend-module-ndjson';
import governanceModuleSarif from '@ai-enablement/backstage-plugin-ai-governance-backend-module-sarif';
import { createServiceFactory } from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import request from 'supertest';

const configured = (purpose: string) => ({ purpose, keepRawDays: 400 });
const [, guide = ''] =
  /```json\n(\{"kind"[\s\S]*?)```/.exec(
    readFileSync(
      join(__dirname, '../../../docs/guides/feed-your-own-data.md'),
      'utf8',
    ),
  ) ?? [];
const about = { repository: 'github.com/acme/checkout' };
const scan = {
  ...about,
  scannedAt: '2026-11-02T09:00:00Z',
  report: {
    version: '2.1.0',
    runs: [
      { tool: { driver: { name: 'Semgrep' } }, results: [{ ruleId: 'x' }] },
    ],
  },
};
const tests = {
  ...about,
  number: 412,
  name: 'unit tests',
  at: '2026-11-02T09:00:00Z',
  report: '<testsuite><testcase/></testsuite>',
};

describe('R07 sources that are uploaded to, in a whole backend', () => {
  let server: Awaited<ReturnType<typeof startTestBackend>>['server'];
  let stop: () => Promise<void>;
  beforeAll(async () => {
    const backend = await startTestBackend({
      features: [
        aiGovernancePlugin,
        governanceModuleJunit,
        governanceModuleNdjson,
        governanceModuleSarif,
        createServiceFactory({
          service: catalogServiceRef,
          deps: {},
          factory: () => catalogServiceMock({ entities: [] }),
        }),
        mockServices.rootConfig.factory({
          data: {
            aiGovernance: {
              insights: {
                sources: {
                  git: configured('Defects'),
                  junit: configured('Tests'),
                  ndjson: configured('Surveys'),
                  sarif: configured('Scans'),
                },
              },
            },
          },
        }),
      ],
    });
    server = backend.server;
    stop = () => backend.stop();
  });
  afterAll(() => stop());

  it.each([
    ['ndjson', guide, guide.trim().split('\n').length],
    ['git', guide.split('\n').find(line => line.includes('"defect"')) ?? '', 1],
    ['sarif', JSON.stringify(scan), 1],
    ['junit', JSON.stringify(tests), 1],
  ])(
    '%s takes in what its documentation shows',
    async (source, body, stored) => {
      const answer = await request(server)
        .post(`/api/ai-governance/insights/sources/${source}/records`)
        .set('Authorization', mockCredentials.service.header())
        .type('application/x-ndjson')
        .send(body);
      expect(answer.body).toMatchObject({ stored, refused: [] });
      expect(stored).toBeGreaterThan(0);
    },
  );
});
