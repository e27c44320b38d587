import type { DecisionRequest } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { canonicalJson, type Decision } from '@ai-enablement/governance-core';
import { mockCredentials } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import request from 'supertest';
import { cleanDatabase } from '../../__testUtils__/databases';
import { freezeClock } from '../../__testUtils__/freezeClock';
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
  buildCommandLine,
  type CommandLine,
} from './__testUtils__/commandLine/buildCommandLine';
import {
  type Checkout,
  newCheckout,
} from './__testUtils__/commandLine/checkout';
import {
  drawnChanges,
  namesPeople,
  prepareChange,
} from './__testUtils__/commandLine/drawnChanges';

import {
  type RecordingProxy,
  recordingProxy,
} from './__testUtils__/commandLine/recordingProxy';
import {
  changeEvent,
  deliveryHeaders,
  FakeHost,
} from './__testUtils__/FakeHost';

describe('R29 the command line is one of the channels', () => {
  const host = new FakeHost();
  let knex: Knex;
  let api: Awaited<ReturnType<typeof startGovernance>>;
  let command: CommandLine;
  let checkout: Checkout;
  let proxy: RecordingProxy;
  let mcp: Awaited<ReturnType<typeof connectMcp>>;
  let now: number;
  let bundle: string;
  let strengtheningId: string;

  beforeAll(async () => {
    knex = await cleanDatabase('SQLITE_3');
    api = await startGovernance({
      knex,
      rootConfig: mcpConfig,
      features: [host.module, ...mcpFeatures],
      config: { hosts: { gatherSeconds: 0 } },
    });
    await api.ready();
    await startStrengthening(api, { reviews: 1 });
    strengtheningId = await startStrengthening(api, {
      scope: { repository: REPOSITORY, paths: ['src/auth/'] },
      changes: 'assisted',
    });
    mcp = await connectMcp(api.server, personHeader('ada'));
    command = await buildCommandLine();
    checkout = newCheckout(REPOSITORY);
    proxy = await recordingProxy(`http://127.0.0.1:${api.server.port()}`);
    now = Date.now();
    bundle = checkout.put('policy.bundle', '');
    freezeClock(now);
    const fetched = await online('policy', 'bundle', '--output', bundle);
    if (fetched.code !== 0) throw new Error(fetched.stderr);
  }, 60_000);
  afterAll(async () => {
    jest.useRealTimers();
    proxy.stop();
    await mcp.client.close();
    checkout.remove();
    await command.remove();
    await api.stop();
  });

  const online = (...args: readonly string[]) =>
    command.run(args, {
      cwd: checkout.dir,
      now,
      env: {
        AI_GOVERNANCE_URL: proxy.url,
        AI_GOVERNANCE_TOKEN: mockCredentials.service.token(),
      },
    });

  const rowOf = async (decisionId: string) =>
    knex('policy_decisions').where({ decision_id: decisionId }).first();

  /** Asks through every channel that has a connection; gives the rows that were stored. */
  const askEverywhere = async (
    options: readonly string[],
    { headSha, number }: { readonly headSha: string; readonly number: number },
  ) => {
    const byCommand = await online('check', ...options, '--format=json');
    expect(byCommand.stderr).toBe('');
    const { decisionId } = JSON.parse(byCommand.stdout);
    const { idempotencyKey: _, ...asked }: DecisionRequest = JSON.parse(
      proxy.posted('/policy/decisions').at(-1) ?? '',
    );
    const answer = await api.machine.post('/policy/decisions', asked);
    expect(answer.status).toBe(201);
    // A host looks for no data itself; what the command found in the commit counts there too.
    const { data: _data, ...seenByHost } = asked;
    host.meanwhile = async desk => {
      await desk.decide({
        ...seenByHost,
        idempotencyKey: randomUUID(),
        trust: 'attested',
      });
    };
    const body = changeEvent(number, { at: number });
    await request(api.server)
      .post('/api/ai-governance/hosts/fake/deliveries')
      .set(deliveryHeaders(body, `delivery-${number}`))
      .send(body);
    const byHost = () =>
      knex('policy_decisions')
        .where({ caller: 'source:fake', head_sha: headSha })
        .first();
    await eventually(async () => (await byHost()) !== undefined);
    return [
      await rowOf(decisionId),
      await rowOf(answer.body.decisionId),
      await byHost(),
    ];
  };

  const askOffline = async (
    options: readonly string[],
    number: number,
  ): Promise<Decision> => {
    const record = checkout.put(`record-${number}.ndjson`, '');
    const { code, stderr } = await command.run(
      ['check', ...options, `--offline=${bundle}`, `--record=${record}`],
      { cwd: checkout.dir, now },
    );
    expect({ stderr, isAnswer: code < 2 }).toEqual({
      stderr: '',
      isAnswer: true,
    });
    return JSON.parse(readFileSync(record, 'utf8')).decision;
  };

  it('gives the same bytes with a connection, without one, and through API, webhook and MCP', async () => {
    const outcomes = new Set<string>();
    let identical = 0;
    let strengthened = 0;
    for (const [index, drawn] of drawnChanges.entries()) {
      const number = index + 1;
      now = Date.now() + number;
      jest.setSystemTime(now);
      const { headSha, options } = prepareChange(checkout, drawn, number);
      const rows = await askEverywhere(options, { headSha, number });
      const [byCommand] = rows;
      for (const { subject, facts, decision } of rows)
        expect({ subject, facts, decision }).toEqual({
          subject: byCommand.subject,
          facts: byCommand.facts,
          decision: byCommand.decision,
        });
      const { answer } = await mcp.call('explain-decision', {
        decisionId: byCommand.decision_id,
      });
      expect(answer?.decision).toBe(byCommand.decision);
      const told: Decision = JSON.parse(byCommand.decision);
      expect(told.decidedAt).toBe(new Date(now).toISOString());
      const offline = await askOffline(options, number);
      const restsOnPeople = namesPeople(drawn);
      const said = restsOnPeople ? besidePeople : canonicalJson;
      expect(said(offline)).toBe(said(told));
      expect(reviewsOf(offline)).not.toContain('fulfilled');
      expect(strengthenedIn(offline)).toEqual(strengthenedIn(told));
      if (strengthenedIn(offline).includes(strengtheningId)) strengthened += 1;
      if (!restsOnPeople) identical += 1;
      outcomes.add(told.outcome);
    }
    expect([...outcomes].sort()).toEqual(['deny', 'hold']);
    expect(identical).toBeGreaterThan(3);
    expect(strengthened).toBeGreaterThan(0);
    expect(strengthened).toBeLessThan(drawnChanges.length);
  }, 120_000);
});

/** A decision but for what rests on who people are. */
const besidePeople = ({ inputDigest: _, ...decision }: Decision): string =>
  canonicalJson({
    ...decision,
    obligations: decision.obligations.filter(({ kind }) => kind !== 'review'),
  });

const reviewsOf = ({ obligations }: Decision) =>
  obligations
    .filter(({ kind }) => kind === 'review')
    .map(({ status }) => status);

/** Strengthenings that ask for reviews. */
const strengthenedIn = ({ obligations }: Decision) =>
  obligations.flatMap(({ strengthening }) => strengthening ?? []);
