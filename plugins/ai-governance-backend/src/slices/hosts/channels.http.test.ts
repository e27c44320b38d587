import {
  canonicalJson,
  compilePolicy,
  evaluate,
  parsePolicy,
  parsePolicyBundle,
  type CompiledPolicy,
  type Decision,
  type PolicyBundle,
} from '@ai-enablement/governance-core';
import fc from 'fast-check';
import { decodeJwt } from 'jose';
import type { Knex } from 'knex';
import { createHash } from 'node:crypto';
import request from 'supertest';
import { aiChange, aiCommit } from '../../__testUtils__/changes';
import { cleanDatabase } from '../../__testUtils__/databases';
import {
  connectMcp,
  mcpConfig,
  mcpFeatures,
  personHeader,
} from '../../__testUtils__/mcpClient';
import {
  eventually,
  REPOSITORY,
  startGovernance,
} from '../../__testUtils__/startGovernance';
import { startStrengthening } from '../../__testUtils__/startStrengthening';
import {
  changeEvent,
  deliveryHeaders,
  FakeHost,
} from './__testUtils__/FakeHost';

const CHANGES = 30;
const sha256 = (text: string) =>
  createHash('sha256').update(text).digest('hex');

/** Changes that differ in what is reported and in what is not. */
const changes = fc.sample(
  fc.record(
    {
      files: fc.uniqueArray(
        fc.constantFrom('src/a.ts', 'src/auth/b.ts', 'infra/c.tf', 'd.md'),
        { minLength: 1 },
      ),
      attribution: fc.constantFrom('ai', 'mixed', 'human', 'unknown'),
      tool: fc.constantFrom('copilot', 'claude-code', 'nobody-knows'),
      reviews: fc.array(fc.constantFrom('ada', 'bo', 'kim'), { maxLength: 2 }),
      data: fc.constantFrom('open', 'clean'),
      checks: fc.constantFrom('success', 'failure'),
    },
    { requiredKeys: ['files', 'attribution', 'tool'] },
  ),
  { numRuns: CHANGES, seed: 7 },
);

/** Drawn facts as a submission; what was not drawn is not reported. */
const submission = (
  { files, attribution, tool, reviews, data, checks }: (typeof changes)[number],
  number: number,
) => {
  const headSha = sha256(`head ${number}`).slice(0, 40);
  return aiChange({
    headSha,
    pullRequest: number,
    files: files.map(path => ({ path, status: 'modified' })),
    commits: [
      {
        ...aiCommit,
        sha: headSha,
        attribution,
        uses: [{ tool, role: 'author' }],
      },
    ],
    ...(reviews && {
      reviews: reviews.map(name => ({
        reviewer: { email: `${name}@example.com` },
        state: 'approved',
        sha: headSha,
        submittedAt: '2026-03-01T10:00:00.000Z',
      })),
    }),
    ...(data && {
      data: {
        detectors: 'governance-detectors 0.1.0',
        classes: ['credentials'],
        findings:
          data === 'open'
            ? [
                {
                  rule: 'iban',
                  class: 'credentials',
                  path: 'src/a.ts',
                  line: 1,
                  state: 'open',
                },
              ]
            : [],
        incomplete: [],
      },
    }),
    ...(checks && {
      checks: [{ name: 'build', sha: headSha, conclusion: checks }],
    }),
  });
};

describe('R29 one question, one answer, whichever channel asks', () => {
  const host = new FakeHost();
  let knex: Knex;
  let api: Awaited<ReturnType<typeof startGovernance>>;
  let bundled: CompiledPolicy;
  let strengthenings: PolicyBundle['strengthenings'];
  let mcp: Awaited<ReturnType<typeof connectMcp>>;
  beforeAll(async () => {
    knex = await cleanDatabase('SQLITE_3');
    api = await startGovernance({
      knex,
      rootConfig: mcpConfig,
      features: [host.module, ...mcpFeatures],
      config: { hosts: { gatherSeconds: 0 } },
    });
    await api.ready();
    await startStrengthening(api, { by: ['group:default/checkout'] });
    await startStrengthening(api, {
      scope: { repository: REPOSITORY, paths: ['src/auth/'] },
      changes: 'assisted',
    });
    const { body } = await api.machine.get(
      `/policy/bundle?repository=${REPOSITORY}`,
    );
    const bundle = parsePolicyBundle(JSON.stringify(decodeJwt(body.bundle)));
    if (!bundle.ok) throw new Error(bundle.issues[0]?.message);
    strengthenings = bundle.value.strengthenings;
    const policy = parsePolicy(bundle.value.document);
    if (!policy.ok) throw new Error(policy.issues[0]?.message);
    bundled = compilePolicy(policy.value, { sha256 });
    mcp = await connectMcp(api.server, personHeader('ada'));
  }, 60_000);
  afterAll(async () => {
    await mcp.client.close();
    await api.stop();
  });

  const row = (caller: string, headSha: string) =>
    knex('policy_decisions').where({ caller, head_sha: headSha }).first();

  it('through the API, a host’s webhook, a bundle and MCP: the same bytes for the same subject, facts and instant', async () => {
    const outcomes = new Set<string>();
    const strengthenedBy = new Set<string | undefined>();
    for (const [index, drawn] of changes.entries()) {
      const number = index + 1;
      const asked = submission(drawn, number);
      host.meanwhile = async desk => {
        await desk.decide({
          ...asked,
          idempotencyKey: 'unused',
          trust: 'attested',
        });
      };
      const body = changeEvent(number, { at: number });
      await request(api.server)
        .post('/api/ai-governance/hosts/fake/deliveries')
        .set(deliveryHeaders(body, `d${number}`))
        .send(body);
      await eventually(
        async () => (await row('source:fake', asked.headSha)) !== undefined,
      );
      const answer = await api.machine.post('/policy/decisions', asked);
      expect(answer.status).toBe(201);
      const byApi = await row('external:test-service', asked.headSha);
      const byHost = await row('source:fake', asked.headSha);
      expect(byHost.subject).toBe(byApi.subject);
      expect(byHost.facts).toBe(byApi.facts);
      expect(JSON.parse(byApi.facts).strengthenings).toEqual(strengthenings);
      for (const stored of [byApi, byHost]) {
        const again = evaluate(bundled, {
          subject: JSON.parse(byApi.subject),
          facts: JSON.parse(byApi.facts),
          now: JSON.parse(stored.decision).decidedAt,
        });
        expect(canonicalJson(again)).toBe(stored.decision);
        const byMcp = await mcp.call('explain-decision', {
          decisionId: stored.decision_id,
        });
        expect(byMcp.answer?.decision).toBe(stored.decision);
      }
      const { outcome, obligations }: Decision = JSON.parse(byApi.decision);
      outcomes.add(outcome);
      obligations.forEach(each => strengthenedBy.add(each.strengthening));
    }
    expect(outcomes.size).toBeGreaterThan(1);
    strengthenedBy.delete(undefined);
    expect([...strengthenedBy].sort()).toEqual(
      strengthenings?.map(each => each.id),
    );
  }, 120_000);
});
