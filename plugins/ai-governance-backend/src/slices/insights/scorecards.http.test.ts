import { VendorFailedError } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import { component, group, onGitHub, user } from '../../__testUtils__/entities';
import { freezeClock } from '../../__testUtils__/freezeClock';
import { permissions } from '../../__testUtils__/permissions';
import { startGovernance } from '../../__testUtils__/startGovernance';
import {
  monthOfChanges,
  TestSource,
  TEST_SOURCE_CONFIG,
} from './__testUtils__/uploads';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const CHECKOUT = 'group:default/checkout';
const TINY = 'group:default/tiny';
const PEOPLE = ['ada', 'ben', 'cyd', 'dan', 'eve', 'fay', 'gus', 'hal'];
const TWO = ['ivy', 'jim'];
const ENTITIES = [
  group('checkout'),
  group('tiny'),
  ...PEOPLE.map(name => user(name, CHECKOUT)),
  ...TWO.map(name => user(name, TINY)),
  component('checkout', { annotations: onGitHub('acme/checkout', 'internal') }),
  component('toy', { annotations: onGitHub('acme/toy'), owner: 'tiny' }),
];
const DEFECT = {
  kind: 'defect' as const,
  key: 'd1',
  body: {
    repository: 'github.com/acme/checkout',
    method: 'revert',
    number: 202609001,
    fix: '77',
    foundAt: '2026-09-05T00:00:00Z',
    mergedAt: '2026-09-01T13:00:00Z',
  },
};

describe.each(eachDatabase())('R09 R10 scorecards on %s', id => {
  const source = new TestSource();
  let knex: Awaited<ReturnType<typeof cleanDatabase>>;
  let api: Awaited<ReturnType<typeof startGovernance>>;

  const work = async () => {
    for (const task of ['directory', 'turns', 'directory', 'compute'])
      await api.runTask(`ai-governance-insights-${task}`);
  };
  const collectAgain = async () => {
    await api.person.post('/insights/sources/test/turns', {});
    await work();
  };
  const cells = () =>
    knex('insights_cells')
      .select('team', 'period', 'axis', 'value', 'kpis')
      .orderBy(['team', 'period', 'axis', 'value']);

  beforeAll(async () => {
    freezeClock(NOW);
    knex = await cleanDatabase(id);
    api = await startGovernance({
      knex,
      entities: ENTITIES,
      features: [source.feature],
      config: TEST_SOURCE_CONFIG,
    });
    await api.ready();
    source.pile = [
      ...monthOfChanges('2026-09', PEOPLE, { hours: 8 }),
      ...monthOfChanges('2026-10', PEOPLE),
      ...monthOfChanges('2026-10', TWO, {
        repository: 'github.com/acme/toy',
      }),
      DEFECT,
    ];
    await work();
  });
  afterAll(async () => {
    await api.stop();
    jest.useRealTimers();
  });

  it('R11 shows median and p95 of the last closed month with what they rest on', async () => {
    const { status, body } = await api.person.get('/insights/scorecards');
    expect(status).toBe(200);
    expect(body.period.id).toBe('2026-10');
    const [checkout] = body.teams;
    expect(checkout.team).toBe(CHECKOUT);
    // 4 to 8 hours in turn, 28 of them: the median lies at 6, and the month before at 10.
    expect(checkout.cells[body.kpis.indexOf('readyToMergedMedian')]).toEqual(
      expect.objectContaining({
        state: 'value',
        value: 6,
        sample: 28,
        change: 6 / 10 - 1,
      }),
    );
    expect(checkout.cells[body.kpis.indexOf('readyToMergedP95')]).toMatchObject(
      { state: 'value', value: 8 },
    );
    expect(checkout.cells[body.kpis.indexOf('attributedShare')]).toMatchObject({
      state: 'value',
      value: 10 / 28,
      isAtLeast: true,
    });
  });

  it('R10 withholds what fewer than five people stand behind', async () => {
    const { body } = await api.person.get('/insights/scorecards');
    const tiny = body.teams.find(
      ({ team }: { readonly team: string }) => team === TINY,
    );
    expect(tiny.cells[body.kpis.indexOf('readyToMergedMedian')]).toEqual({
      state: 'withheld',
    });
    const { text } = await api.person.get(
      `/insights/scorecard?team=${TINY}&period=2026-10`,
    );
    expect(text).not.toMatch(/"people"|"author"|largestShare/);
  });

  it('R12 shows the team with its trend, its segments and the changes behind them', async () => {
    const query = `team=${CHECKOUT}&period=2026-09`;
    const { status, body } = await api.person.get(
      `/insights/scorecard?${query}`,
    );
    expect(status).toBe(200);
    expect(body.trend).toHaveLength(13);
    expect(body.breaks).toEqual([
      {
        at: '2026-09-15T00:00:00.000Z',
        title: 'It counts more',
        kpis: ['throughput'],
      },
    ]);
    expect(body.trend.at(-1).cells.readyToMergedMedian.value).toBe(10);
    expect(body.cells.defectDensity).toMatchObject({
      state: 'value',
      value: 100 / 28,
    });
    const attributed = body.segments.find(
      ({ value }: { readonly value: string }) =>
        value === 'attributed@declared',
    );
    expect(attributed.cells.readyToMergedMedian.sample).toBe(10);
    const behind = await api.person.get(
      `/insights/changes?${query}&only=defects`,
    );
    expect(behind.body.items).toEqual([
      expect.objectContaining({
        repository: 'github.com/acme/checkout',
        number: 202609001,
        tier: 'internal',
        attribution: 'ai',
        attributionSources: ['test'],
        defects: [
          expect.objectContaining({
            method: 'revert',
            fix: '77',
            source: 'test',
          }),
        ],
      }),
    ]);
    expect(behind.text).not.toMatch(/author|ada|login/);
  });

  it.each`
    part                                                                        | listed
    ${'period=2026-10&axis=attribution&value=attributed@declared'}              | ${10}
    ${'period=2026-10&axis=repository&value=github.com/acme/checkout'}          | ${28}
    ${'period=2026-10&axis=repository&value=github.com/acme/toy'}               | ${0}
    ${'period=2026-W42&axis=attribution&value=attributed@declared'}             | ${0}
    ${'period=2026-09&axis=attribution&value=attributed@declared&only=defects'} | ${1}
  `('R13 lists $listed changes behind $part', async ({ part, listed }) => {
    const { body } = await api.person.get(
      `/insights/changes?team=${CHECKOUT}&limit=100&${part}`,
    );
    expect(body.items).toHaveLength(listed);
  });

  it('R10 lists no changes of a part whose numbers are withheld', async () => {
    const query = `team=${TINY}&period=2026-10`;
    for (const part of ['', '&axis=tier&value=unclassified']) {
      const { status, text } = await api.person.get(
        `/insights/changes?${query}${part}`,
      );
      expect([status, JSON.parse(text).error.code]).toEqual([
        403,
        'insights.withheld',
      ]);
      expect(text).not.toContain('github.com/acme/toy');
    }
  });

  it.each`
    path                                                    | status | code
    ${'/insights/scorecards?period=2026-11'}                | ${400} | ${'insights.openPeriod'}
    ${'/insights/scorecards?period=2026-13'}                | ${400} | ${'insights.unknownPeriod'}
    ${'/insights/scorecards?kpis=mood'}                     | ${400} | ${'insights.unknownKpi'}
    ${'/insights/scorecard?team=group:default/nobody'}      | ${404} | ${'insights.unknownTeam'}
    ${'/insights/changes?team=group:default/tiny&cursor=x'} | ${400} | ${'shared.invalidCursor'}
  `('$path: $code', async ({ path, status, code }) => {
    const answer = await api.person.get(path);
    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
  });

  it('R07 takes no effect twice, late or out of order', async () => {
    const before = await cells();
    source.pile = [...source.pile].reverse();
    await collectAgain();
    expect(await cells()).toEqual(before);
    const corrected = { ...DEFECT, revision: 2 };
    source.pile = [corrected, DEFECT, corrected, ...source.pile];
    await collectAgain();
    expect(await cells()).toEqual(before);
  });

  it('gives the same cells when everything is computed anew', async () => {
    const before = await cells();
    await knex('insights_cells').delete();
    await knex('insights_dirty').insert(
      ['2026-09', '2026-10'].flatMap(month =>
        [CHECKOUT, TINY].map(subject => ({
          subject,
          month,
          mark: 'again',
          since: '2026-11-01T00:00:00.000Z',
        })),
      ),
    );
    await work();
    expect(await cells()).toEqual(before);
  });

  it('R34 keeps nothing that a source left out, and counts it', async () => {
    const tables = ['insights_records', 'insights_signals'];
    const kept = await Promise.all(tables.map(table => knex(table).select()));
    expect(JSON.stringify(kept)).not.toMatch(/sk-canary|"ada"|ada@/);
    const { body } = await api.person.get('/insights/sources');
    expect(body.sources).toEqual([
      expect.objectContaining({ id: 'portal', state: 'fresh', records: 0 }),
      expect.objectContaining({
        id: 'test',
        state: 'fresh',
        purpose: 'Shows that it works',
        dropped: [expect.objectContaining({ path: 'body.secret', count: 84 })],
      }),
    ]);
    expect(body).toMatchObject({ waitingCells: 0, unmappedIdentities: 0 });
  });

  it('says what failed and goes on later', async () => {
    source.failure = new Error('the vendor answered 503 three times');
    await collectAgain();
    const { body } = await api.person.get('/insights/sources');
    expect(body.sources.at(-1)).toMatchObject({
      state: 'failing',
      failures: 1,
      error: 'the vendor answered 503 three times',
    });
    source.failure = undefined;
    await collectAgain();
    const after = await api.person.get('/insights/sources');
    expect(after.body.sources.at(-1)).toMatchObject({
      state: 'fresh',
      failures: 0,
    });
  });

  it.each`
    what                                 | minutes | next
    ${'a while'}                         | ${90}   | ${90}
    ${'longer than anybody is let wait'} | ${900}  | ${360}
  `('waits as long as a vendor asks: $what', async ({ minutes, next }) => {
    const inMinutes = (count: number) =>
      new Date(Date.now() + count * 60_000).toISOString();
    const retryAt = inMinutes(minutes);
    source.failure = new VendorFailedError(
      `the vendor asks to wait until ${retryAt}`,
      { reason: 'busy', retryAt },
    );
    await collectAgain();
    const { body } = await api.person.get('/insights/sources');
    expect(body.sources.at(-1)).toMatchObject({
      state: 'failing',
      error: `the vendor asks to wait until ${retryAt}`,
      nextTurnAt: inMinutes(next),
    });
    source.failure = undefined;
    await collectAgain();
  });

  it('R19 maps a pseudonym by hand, with evidence', async () => {
    source.pile = monthOfChanges('2026-10', ['stranger'], {
      repository: 'github.com/acme/toy',
      each: 2,
    });
    await collectAgain();
    const list = await api.person.get('/insights/identities');
    expect(list.body.unmapped).toBe(1);
    const { identity } = list.body.items[0];
    const mapped = await api.person.put(`/insights/identities/${identity}`, {
      as: 'user',
      userRef: 'user:default/ivy',
    });
    expect(mapped.status).toBe(200);
    await work();
    const after = await api.person.get('/insights/identities');
    expect(after.body.unmapped).toBe(0);
    const entries = await knex('audit_entries')
      .where({ type: 'insights.identityMapped' })
      .pluck('canonical');
    expect(entries).toHaveLength(1);
    expect(entries[0]).not.toContain('ivy');
    const unknown = await api.person.put(`/insights/identities/${identity}`, {
      as: 'user',
      userRef: 'user:default/nobody',
    });
    expect(unknown.body.error.code).toBe('insights.invalidMapping');
  });

  it('R19 tells who is not of the team nothing of its changes', async () => {
    const stranger = await startGovernance({
      knex,
      entities: ENTITIES,
      features: [source.feature],
      config: TEST_SOURCE_CONFIG,
      permissions: permissions(['ai-governance.sources.manage']),
    });
    try {
      await stranger.ready();
      const query = `team=${CHECKOUT}&period=2026-09`;
      const page = await stranger.person.get(`/insights/scorecard?${query}`);
      expect(page.body).toMatchObject({ team: CHECKOUT, maySeeChanges: false });
      const behind = await stranger.person.get(`/insights/changes?${query}`);
      expect([behind.status, behind.body.error.code]).toEqual([
        403,
        'insights.notYourTeam',
      ]);
    } finally {
      await stranger.stop();
    }
  });
});
