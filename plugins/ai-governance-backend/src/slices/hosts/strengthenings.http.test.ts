import type { Decision } from '@ai-enablement/governance-core';
import type { Knex } from 'knex';
import request from 'supertest';
import { cleanDatabase } from '../../__testUtils__/databases';
import { freezeClock } from '../../__testUtils__/freezeClock';
import {
  eventually,
  startGovernance,
} from '../../__testUtils__/startGovernance';
import { startStrengthening } from '../../__testUtils__/startStrengthening';
import {
  changeEvent,
  deliveryHeaders,
  FakeHost,
} from './__testUtils__/FakeHost';

const HEAD = 'a'.repeat(40);
const DAY_MS = 86_400_000;

const endsOf = ({ obligations }: Decision): readonly string[] =>
  obligations.flatMap(({ strengthening, text }) =>
    strengthening === undefined ? [] : (/until (\S+)/.exec(text)?.[1] ?? ''),
  );

describe('R29b an open change and stricter review', () => {
  const host = new FakeHost();
  let knex: Knex;
  let api: Awaited<ReturnType<typeof startGovernance>>;
  let deliveries = 0;

  beforeAll(async () => {
    knex = await cleanDatabase('SQLITE_3');
    api = await startGovernance({
      knex,
      features: [host.module],
      config: { hosts: { gatherSeconds: 0 } },
    });
    await api.ready();
  }, 20_000);
  beforeEach(async () => {
    host.reset();
    for (const table of [
      'hosts_dirty',
      'hosts_publications',
      'hosts_changes',
      'policy_strengthenings',
      'policy_decision_entities',
      'policy_decisions',
    ])
      await knex(table).delete();
    await knex('policy_snapshot').increment('version', 1);
    deliveries += 1;
    host.open.set('7', HEAD);
    const body = changeEvent(7, { at: deliveries });
    await request(api.server)
      .post('/api/ai-governance/hosts/fake/deliveries')
      .set(deliveryHeaders(body, `d${deliveries}`))
      .send(body);
    await decided(1);
    await recheck();
  }, 20_000);
  afterEach(() => {
    jest.useRealTimers();
  });
  afterAll(() => api.stop());

  const recheck = () => api.runTask('ai-governance-hosts-recheck');
  const idle = () =>
    eventually(async () => (await knex('hosts_dirty')).length === 0);
  /** What the host shows once it was told so many times. */
  const decided = async (count: number): Promise<Decision> => {
    await eventually(async () => host.published.length >= count);
    await idle();
    expect(host.published).toHaveLength(count);
    const newest = host.published.at(-1);
    if (!newest) throw new Error('nothing was published');
    return newest.decision;
  };
  const change = async (id: string, how: string, body: object) => {
    const path = `/policy/strengthenings/${id}/${how}`;
    const answer = await api.person.post(path, {
      reason: 'as agreed',
      ...body,
    });
    expect([answer.status, answer.body.error]).toEqual([200, undefined]);
  };
  const inDays = (days: number) =>
    new Date(Date.now() + days * DAY_MS).toISOString();

  it('is decided on again when it starts, is put off and ends early', async () => {
    const [before] = host.published;
    const end = inDays(2);
    const id = await startStrengthening(api, { expiresAt: end });
    await recheck();
    expect(endsOf(await decided(2))).toEqual([end.slice(0, 10)]);

    const later = inDays(5);
    await change(id, 'extension', { expiresAt: later });
    await recheck();
    expect(endsOf(await decided(3))).toEqual([later.slice(0, 10)]);

    await change(id, 'end', {});
    await recheck();
    const after = await decided(4);
    expect(after.obligations).toEqual(before?.decision.obligations);
  }, 20_000);

  it('is decided on again when it runs out by itself, and not before', async () => {
    const [before] = host.published;
    await startStrengthening(api, { expiresAt: inDays(2) });
    await recheck();
    expect(endsOf(await decided(2))).toHaveLength(1);

    freezeClock(Date.now() + DAY_MS);
    await recheck();
    expect(endsOf(await decided(2))).toHaveLength(1);

    jest.setSystemTime(Date.now() + DAY_MS + 60_000);
    await recheck();
    const after = await decided(3);
    expect(after.obligations).toEqual(before?.decision.obligations);
    expect(await knex('policy_strengthenings').pluck('ended_at')).toEqual([
      null,
    ]);
  }, 20_000);

  it('of another repository is left as it is', async () => {
    await startStrengthening(api, {
      scope: { repository: 'github.com/other/other' },
    });
    await recheck();
    await decided(1);
    expect(host.refreshed).toHaveLength(1);
  }, 20_000);
});
