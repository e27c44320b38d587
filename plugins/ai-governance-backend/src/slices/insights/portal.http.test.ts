import { mockCredentials } from '@backstage/backend-test-utils';
import request from 'supertest';
import { aiChange, aiCommit } from '../../__testUtils__/changes';
import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import { component, group, onGitHub, user } from '../../__testUtils__/entities';
import { freezeClock } from '../../__testUtils__/freezeClock';
import {
  REPOSITORY,
  startGovernance,
} from '../../__testUtils__/startGovernance';
import {
  monthOfChanges,
  TestSource,
  TEST_SOURCE_CONFIG,
} from './__testUtils__/uploads';

const TEAM = 'group:default/checkout';
const PEOPLE = ['ada', 'ben', 'cyd', 'dan', 'eve', 'fay', 'gus', 'hal'];
const ENTITIES = [
  group('checkout'),
  group('security'),
  ...PEOPLE.map(name => user(name, TEAM)),
  component('checkout', { annotations: onGitHub('acme/checkout', 'internal') }),
];
const MORNING = Date.parse('2026-10-01T08:00:00.000Z');
const MONTH_AFTER = Date.parse('2026-11-23T12:00:00.000Z');
const HOUR_MS = 3_600_000;

const pullRequest = (nth: number) => 202_610_000 + nth;
const head = (nth: number, at = 1) => `${at}${nth}`.padEnd(40, 'a');
const by = (tool: string, sha: string) => ({
  ...aiCommit,
  sha,
  uses: [{ tool, role: 'author' as const }],
});

describe.each(eachDatabase())('E B decisions of the portal on %s', id => {
  const source = new TestSource();
  let knex: Awaited<ReturnType<typeof cleanDatabase>>;
  let api: Awaited<ReturnType<typeof startGovernance>>;

  const decide = async (nth: number, tool: string, at = 1) => {
    const headSha = head(nth, at);
    const { status, body } = await api.machine.post(
      '/policy/decisions',
      aiChange({
        headSha,
        pullRequest: pullRequest(nth),
        commits: [by(tool, headSha)],
      }),
    );
    expect([status, body.error]).toEqual([201, undefined]);
    return body.decision.outcome;
  };
  const breakGlass = async (nth: number) => {
    const used = await api.person.post('/policy/break-glass', {
      repository: REPOSITORY,
      headSha: head(nth),
      pullRequest: pullRequest(nth),
      reason: 'the shop is down and only this change brings it back',
    });
    expect(used.body.error).toBeUndefined();
  };
  const work = async () => {
    await api.runTask('ai-governance-sequence-ledger');
    for (const each of ['test', 'portal'])
      await api.person.post(`/insights/sources/${each}/turns`, {});
    for (const task of ['directory', 'turns', 'directory', 'compute'])
      await api.runTask(`ai-governance-insights-${task}`);
  };
  const cellsOf = async () => {
    const path = `/insights/scorecard?team=${TEAM}&period=2026-10`;
    return (await api.person.get(path)).body.cells;
  };
  const health = async () => {
    const { body } = await api.person.get('/insights/sources');
    return body.sources.find((each: { id: string }) => each.id === 'portal');
  };
  const gates = () =>
    knex('insights_signals')
      .where({ source: 'portal', kind: 'gate' })
      .orderBy('number')
      .select('signal_id', 'number', 'body');

  beforeAll(async () => {
    freezeClock(MORNING);
    knex = await cleanDatabase(id);
    api = await startGovernance({
      knex,
      entities: ENTITIES,
      features: [source.feature],
      config: TEST_SOURCE_CONFIG,
    });
    await api.ready();
    const all = monthOfChanges('2026-10', PEOPLE);
    // The host tells nothing of who wrote them.
    source.pile = all.filter(({ kind }) => kind === 'change');
  });
  afterAll(async () => {
    await api.stop();
    jest.useRealTimers();
  });

  it('a change is held and released: the scorecard of its team knows how long it waited, and what did not stand', async () => {
    for (const nth of [1, 2, 3, 4, 5, 6])
      expect(await decide(nth, 'cursor')).toBe('deny');
    expect(await decide(7, 'copilot')).toBe('hold');
    jest.setSystemTime(MORNING + 2 * HOUR_MS);
    for (const nth of [1, 2, 3, 4]) {
      await breakGlass(nth);
      expect(await decide(nth, 'cursor')).toBe('pass');
    }
    for (const nth of [5, 6])
      expect(await decide(nth, 'copilot', 2)).toBe('hold');
    await breakGlass(7);
    expect(await decide(7, 'copilot')).toBe('pass');
    jest.setSystemTime(MONTH_AFTER);
    await work();
    const cells = await cellsOf();
    // Two hours each for those that were denied; the seventh waited for its reviewer and its scan.
    expect(cells.gateWaitingMedian).toMatchObject({
      state: 'value',
      value: 2,
      sample: 7,
    });
    // Six were denied; two of them were put right by a new commit.
    expect(cells.overturnedDenials).toMatchObject({
      state: 'value',
      value: 4 / 6,
      sample: 6,
    });
  });

  it('says who wrote a change where its host tells nothing of it', async () => {
    const { body } = await api.person.get(
      `/insights/changes?team=${TEAM}&period=2026-10&limit=100`,
    );
    const of = (nth: number) =>
      body.items.find(
        (each: { number: number }) => each.number === pullRequest(nth),
      );
    expect(of(7)).toMatchObject({
      attribution: 'ai',
      attributionSources: ['portal'],
    });
    expect(of(8)).toMatchObject({ attribution: 'unknown' });
  });

  it('data health shows it, with what it is for, without a setting', async () => {
    expect(await health()).toMatchObject({
      title: 'Decisions of this portal',
      state: 'fresh',
      purpose: expect.stringMatching(/how long changes wait/),
      keepRawDays: 3660,
      mayNamePeople: false,
      records: 7,
      refused: 0,
    });
    const kept = await knex('insights_records').where({ source: 'portal' });
    expect(JSON.stringify(kept)).not.toMatch(/\bada\b|example\.com|src\/index/);
  });

  it('counts nothing twice, from where it stopped or from the beginning', async () => {
    const before = await gates();
    await work();
    expect((await health()).records).toBe(7);
    await knex('insights_cursors').where({ source: 'portal' }).delete();
    await work();
    expect(await gates()).toEqual(before);
    expect((await health()).records).toBe(7);
  });

  it('keeps up with what is decided later', async () => {
    expect(await decide(8, 'cursor')).toBe('deny');
    await work();
    const last = (await gates()).at(-1);
    expect([last.number, JSON.parse(last.body).wasDenied]).toEqual([
      pullRequest(8),
      true,
    ]);
    expect((await cellsOf()).overturnedDenials).toMatchObject({
      value: 4 / 7,
      sample: 7,
    });
  });

  it('nobody else can tell of decisions of the portal', async () => {
    const { status, body } = await request(api.server)
      .post('/api/ai-governance/insights/sources/portal/records')
      .set('authorization', mockCredentials.user.header('user:default/ada'))
      .set('content-type', 'application/x-ndjson')
      .send('{}\n');
    expect([status, body.error?.code]).toEqual([404, 'insights.unknownSource']);
    expect(body.error.message).toMatch(/what this portal itself decided/);
  });
});

describe('E B decisions of the portal, not wanted', () => {
  it('are not read', async () => {
    const api = await startGovernance({
      config: { insights: { readDecisions: false } },
    });
    const { body } = await api.person.get('/insights/sources');
    expect(body.sources).toEqual([]);
    await api.stop();
  });
});
