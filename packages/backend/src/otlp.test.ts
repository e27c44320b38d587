import aiGovernancePlugin from '@ai-enablement/backstage-plugin-ai-governance-backend';
import governanceModuleClaudeCode from '@ai-enablement/backstage-plugin-ai-governance-backend-module-claude-code';
import governanceModuleOtel from '@ai-enablement/backstage-plugin-ai-governance-backend-module-otel';
import { createServiceFactory } from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import request from 'supertest';

jest.setTimeout(120_000);

const run = promisify(execFile);
const SCRIPT = join(__dirname, '__testUtils__', 'exportTelemetry.mjs');
const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const configured = { purpose: 'Quality of assistants', keepRawDays: 400 };
const TABLES = ['records', 'signals', 'dropped', 'sources', 'identities'];

describe.each(databases.eachSupportedId())(
  "R34 OpenTelemetry's own exporters, on %p",
  id => {
    let backend: Awaited<ReturnType<typeof startTestBackend>>;
    let knex: Awaited<ReturnType<typeof databases.init>>;

    beforeAll(async () => {
      knex = await databases.init(id);
      backend = await startTestBackend({
        features: [
          aiGovernancePlugin,
          governanceModuleClaudeCode,
          governanceModuleOtel,
          mockServices.database.factory({ knex }),
          createServiceFactory({
            service: catalogServiceRef,
            deps: {},
            factory: () => catalogServiceMock({ entities: [] }),
          }),
          mockServices.rootConfig.factory({
            data: {
              aiGovernance: {
                sources: {
                  otel: {
                    services: [
                      { service: 'counts', countFrom: 'metrics' },
                      { service: 'notes', countFrom: 'logs' },
                    ],
                  },
                },
                insights: {
                  sources: { otel: configured, 'claude-code': configured },
                },
              },
            },
          }),
        ],
      });
    });
    afterAll(() => backend.stop());
    beforeEach(async () => {
      for (const table of ['records', 'signals', 'dropped'])
        await knex(`insights_${table}`).delete();
    });

    /** What exporters complain of when they export; empty when nothing. */
    const complaintsOf = async (
      what: string,
      encoding: string,
      temporality = 'delta',
    ): Promise<string> => {
      const { stdout } = await run(process.execPath, [SCRIPT, what, encoding], {
        env: {
          OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${backend.server.port()}/api/ai-governance/otlp`,
          OTEL_EXPORTER_OTLP_HEADERS: `Authorization=${encodeURIComponent(mockCredentials.service.header())}`,
          OTEL_EXPORTER_OTLP_METRICS_TEMPORALITY_PREFERENCE: temporality,
          OTEL_EXPORTER_OTLP_COMPRESSION:
            encoding === 'proto' ? 'gzip' : 'none',
        },
      });
      return stdout;
    };
    const everything = async () =>
      JSON.stringify(
        await Promise.all(TABLES.map(table => knex(`insights_${table}`))),
      );
    /** What readers see: of signals with one id the newest. */
    const signals = async (kind: string) => {
      const rows = await knex('insights_signals')
        .where({ kind })
        .orderBy('revision');
      const newest = new Map(rows.map(row => [row.signal_id, row.body]));
      return [...newest.values()].map(body => JSON.parse(body));
    };
    const sumOf = async (kind: string, field: string) =>
      (await signals(kind)).reduce((sum, body) => sum + (body[field] ?? 0), 0);

    it.each(['proto', 'http'])(
      'tell of requests by traces with %s',
      async encoding => {
        expect(await complaintsOf('traces', encoding)).toBe('');
        const requests = await signals('requests');
        expect(
          requests
            .map(({ errors, latenciesMs, model }) => ({
              errors,
              latenciesMs,
              model,
            }))
            .sort((a, b) => a.errors - b.errors),
        ).toEqual([
          { errors: 0, latenciesMs: [1500.25], model: 'gpt-5' },
          { errors: 1, latenciesMs: [40], model: 'gpt-5' },
        ]);
        expect(await sumOf('usage', 'inputTokens')).toBe(2000);
        expect(await sumOf('usage', 'outputTokens')).toBe(60);
        const all = await everything();
        expect(all).toContain('attributes gen_ai.input.messages');
        expect(all).not.toContain('canary');
      },
    );

    it.each([
      ['deltas', 'proto', 'delta'],
      ['deltas', 'http', 'delta'],
      ['cumulative points', 'proto', 'cumulative'],
      ['cumulative points', 'http', 'cumulative'],
    ])(
      'tell of tokens by %s with %s, once, after a restart too',
      async (_, encoding, temporality) => {
        expect(await complaintsOf('metrics', encoding, temporality)).toBe('');
        expect(await sumOf('usage', 'inputTokens')).toBe(600);
        expect(await sumOf('usage', 'outputTokens')).toBe(42);
        expect(await sumOf('requests', 'requests')).toBe(12);
        expect(await sumOf('requests', 'errors')).toBe(6);
        expect(await everything()).not.toContain('canary');
      },
    );

    it.each(['proto', 'http'])(
      'tell of requests by events with %s',
      async encoding => {
        expect(await complaintsOf('logs', encoding)).toBe('');
        expect(await sumOf('requests', 'requests')).toBe(1);
        expect(await sumOf('usage', 'inputTokens')).toBe(12);
        expect(await everything()).not.toContain('canary');
      },
    );

    it("tell of Claude Code's own metrics and events", async () => {
      expect(await complaintsOf('claudeCode', 'proto')).toBe('');
      expect(await sumOf('usage', 'commits')).toBe(2);
      expect(await sumOf('cost', 'amountMinorUnits')).toBe(25);
      expect(await signals('requests')).toEqual([
        expect.objectContaining({
          assistant: 'claude-code',
          latenciesMs: [812],
        }),
      ]);
      const { body } = await request(backend.server)
        .get('/api/ai-governance/insights/sources')
        .set('Authorization', mockCredentials.service.header());
      const health = body.sources.map(
        (each: Record<string, unknown>) =>
          `${each.id} ${each.state} ${each.refused}`,
      );
      expect(health).toContain('otel fresh 0');
      expect(health).toContain('claude-code fresh 0');
      expect(await everything()).not.toContain('canary');
    });
  },
);
