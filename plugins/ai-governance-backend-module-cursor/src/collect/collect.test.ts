import { FakeSignalDesk } from '@ai-enablement/backstage-plugin-ai-governance-node/testUtils';
import { commitRow, usageRow } from '../__testUtils__/rows';
import { setUp, type Setup } from '../__testUtils__/setUp';
import type { CursorConfig } from '../config';

const PEOPLE = ['a@acme.test', 'b@acme.test', 'c@acme.test'];
const commitsOf = (length: number) =>
  Array.from({ length }, (_, index) =>
    commitRow(`a${String(index).padStart(7, '0')}`),
  );
const failureOf = (work: Promise<unknown> | undefined): Promise<Error> =>
  Promise.resolve(work).then(
    () => new Error('nothing failed'),
    (error: Error) => error,
  );

describe('R07 Cursor is collected in pieces of days', () => {
  let setup: Setup;
  beforeEach(async () => {
    setup = await setUp();
    setup.world.usage = ['2026-11-02', '2026-11-21', '2026-11-22'].flatMap(
      day => PEOPLE.map(person => usageRow(person, day)),
    );
    setup.world.commits = commitsOf(3);
  });
  afterEach(() => setup.server.close());
  const collect = (config?: Partial<CursorConfig>, desk = setup.desk) =>
    setup.sourceWith(config).collect?.(desk);
  const postsIn = ({ asked }: Setup['server']) =>
    asked.filter(line => line.startsWith('POST')).length;

  it('to yesterday, with every page of people and commits', async () => {
    setup.world.commits = commitsOf(2_100);
    await collect();
    expect(setup.desk.kept.size).toBe(9 + 2_100);
    expect(setup.desk.cursors).toEqual(
      new Map([
        ['usage', '2026-11-22'],
        ['commits', '2026-11-22'],
      ]),
    );
    expect(setup.world.posted[0]).toEqual({
      startDate: Date.parse('2026-11-01T00:00:00Z'),
      endDate: Date.parse('2026-11-22T23:59:59.999Z'),
      page: 1,
      pageSize: 500,
    });
    expect(setup.server.asked.filter(line => line.startsWith('GET'))).toEqual(
      [1, 2, 3].map(
        page =>
          `GET /analytics/ai-code/commits?startDate=2026-11-01&endDate=2026-11-22&page=${page}&pageSize=1000`,
      ),
    );
  });

  it('the same from the CSV', async () => {
    await collect();
    const csv = new FakeSignalDesk(setup.source);
    await collect({ commits: 'csv' }, csv);
    expect(csv.signals).toEqual(setup.desk.signals);
    expect(setup.server.asked.at(-1)).toMatch(
      /^GET \/analytics\/ai-code\/commits\.csv\?/,
    );
  });

  it('from 30 days ago where no first day is said, never more at once', async () => {
    await collect({ firstDay: undefined, commits: 'off' });
    await collect(
      { firstDay: '2026-08-25', commits: 'off' },
      new FakeSignalDesk(setup.source),
    );
    const first = setup.world.posted
      .filter(body => Reflect.get(Object(body), 'page') === 1)
      .map(body =>
        new Date(Reflect.get(Object(body), 'startDate'))
          .toISOString()
          .slice(0, 10),
      );
    expect(first).toEqual([
      '2026-10-24',
      '2026-08-25',
      '2026-09-24',
      '2026-10-24',
    ]);
  });

  it('twice, which changes nothing and reads some days again', async () => {
    await collect();
    const before = setup.desk.signals;
    setup.world.posted.length = 0;
    await collect();
    expect(setup.desk.signals).toEqual(before);
    expect(setup.world.posted[0]).toMatchObject({
      startDate: Date.parse('2026-11-21T00:00:00Z'),
    });
    expect(setup.server.asked.at(-1)).toContain(
      'startDate=2026-11-16&endDate=2026-11-22',
    );
  });

  it('on after an end in the middle', async () => {
    setup.server.faults.push(
      undefined,
      undefined,
      ...Array(4).fill({ status: 'cutOff', body: '{"data":[' }),
    );
    const error = await failureOf(collect());
    expect(error.message).toMatch(
      /^Cursor could not be reached.*`POST \/teams\/daily-usage-data`; check `aiGovernance.sources.cursor.baseUrl`/,
    );
    expect(setup.desk.cursors.size).toBe(0);
    await collect();
    const whole = new FakeSignalDesk(setup.source);
    await collect({}, whole);
    expect(setup.desk.signals).toEqual(whole.signals);
  });

  it.each<[string, Record<string, string>, number]>([
    ['says how long', { 'retry-after': '13' }, 13_000],
    ['does not say', {}, 60_000],
  ])('by a limit that %s', async (_, headers, wait) => {
    setup.server.faults.push({ status: 429, headers });
    await collect();
    expect(setup.waits).toEqual([wait]);
    expect(setup.desk.kept.size).toBe(12);
  });

  it('of an organization of several teams', async () => {
    setup.world.usage = [1, 2].map(teamId =>
      usageRow('a@acme.test', '2026-11-22', { teamId, userId: 'user_1' }),
    );
    await collect({ keyOf: 'organization', commits: 'off' });
    expect(setup.server.asked[0]).toBe('POST /organizations/daily-usage-data');
    expect(setup.desk.bodies('usage')).toHaveLength(10);
  });

  it('without people where they may not be named: commits alone', async () => {
    const desk = new FakeSignalDesk(setup.source, { mayNamePeople: false });
    await collect({}, desk);
    expect(postsIn(setup.server)).toBe(0);
    expect(desk.bodies('commit')).toHaveLength(3);
    expect(JSON.stringify([...desk.kept, desk.signals])).not.toMatch(
      /author|mona/,
    );
  });

  it('until it is stopped', async () => {
    const stopping = new AbortController();
    const desk = new FakeSignalDesk(setup.source, { stop: stopping.signal });
    const hand = desk.hand.bind(desk);
    desk.hand = async handover => {
      stopping.abort();
      return hand(handover);
    };
    await expect(collect({}, desk)).resolves.toBeUndefined();
    expect(desk.cursors.size).toBe(0);
  });

  it('tells of a wrong key', async () => {
    const error = await failureOf(collect({ apiKey: 'key_wrong' }));
    expect(error.message).toMatch(
      /^Cursor does not accept the secret .*renew `aiGovernance.sources.cursor.apiKey`$/,
    );
    expect(error.message).not.toContain('key_');
  });
});
