import { FakeSignalDesk } from '@ai-enablement/backstage-plugin-ai-governance-node/testUtils';
import { ndjson, seatOf, userRow } from '../__testUtils__/rows';
import { NOW, setUp, type Setup } from '../__testUtils__/setUp';
import type { CopilotConfig } from '../config';

const REPORTS = '/orgs/acme/copilot/metrics/reports';
const CURSOR = 'users/orgs/acme';
const daysOf = (desk: FakeSignalDesk) => [
  ...new Set([...desk.kept.keys()].map(key => key.split(/[:/]/)[1])),
];
const failureOf = (work: Promise<unknown> | undefined): Promise<Error> =>
  Promise.resolve(work).then(
    () => new Error('nothing failed'),
    (error: Error) => error,
  );

describe('R07 Copilot is collected day by day', () => {
  let setup: Setup;
  beforeEach(async () => {
    setup = await setUp();
    const { reports } = setup.world;
    for (const day of ['2026-11-20', '2026-11-21', '2026-11-22'])
      reports.set(`users-1-day/${day}`, [
        ndjson(userRow('monalisa', day)),
        `\ufeff${ndjson({ day_totals: [userRow('hubot', day)] })}`,
      ]);
    reports.set('users-28-day/latest', [
      ndjson({
        report_end_day: '2026-11-20',
        user_totals: [
          userRow('monalisa', '2026-10-30'),
          userRow('monalisa', '2026-11-20'),
        ],
      }),
    ]);
    setup.world.seats = [seatOf('monalisa')];
  });
  afterEach(() => setup.server.close());

  const collect = (config?: Partial<CopilotConfig>) =>
    setup.sourceWith(config).collect?.(setup.desk);

  it('to yesterday, all files of a day, and seats of today', async () => {
    await collect();
    expect(daysOf(setup.desk)).toEqual([
      '2026-11-20',
      '2026-11-21',
      '2026-11-22',
      '2026-11-23',
    ]);
    expect(setup.desk.kept.size).toBe(7);
    expect(setup.desk.cursors).toEqual(
      new Map([
        [CURSOR, '2026-11-22'],
        ['seats/orgs/acme', '2026-11-23'],
      ]),
    );
    expect(setup.desk.receipts.map(({ refusedInAll }) => refusedInAll)).toEqual(
      [0, 0, 0, 0],
    );
  });

  it('from the last 28 days where no first day is said', async () => {
    await collect({ firstDay: undefined });
    expect(daysOf(setup.desk)).toEqual([
      '2026-10-30',
      '2026-11-20',
      '2026-11-21',
      '2026-11-22',
      '2026-11-23',
    ]);
  });

  it('twice, which changes nothing and reads two days again', async () => {
    await collect();
    const before = setup.desk.signals;
    setup.server.asked.length = 0;
    await collect();
    expect(setup.desk.signals).toEqual(before);
    expect(
      setup.server.asked.filter(line => !line.includes('/files/')),
    ).toEqual([
      `GET ${REPORTS}/users-1-day?day=2026-11-21`,
      `GET ${REPORTS}/users-1-day?day=2026-11-22`,
    ]);
  });

  it.each<[string, number]>([
    ['in the first file', 4],
    ['in the second file', 5],
  ])('on after an end in the middle of a day, %s', async (_, lets) => {
    const expected = await setUp();
    setup.world.reports.forEach((files, name) =>
      expected.world.reports.set(name, files),
    );
    expected.world.seats = setup.world.seats;
    await expected.source.collect?.(expected.desk);
    setup.server.faults.push(...Array(lets).fill(undefined), {
      body: '{"user_login"',
      status: 'cutOff',
    });
    const error = await failureOf(collect());
    expect(error.message).toMatch(
      /^GitHub could not be reached.* for a file at `127.0.0.1`; check/,
    );
    await collect();
    expect(setup.desk.signals).toEqual(expected.desk.signals);
    expect(setup.desk.cursors.get(CURSOR)).toBe('2026-11-22');
    await expected.server.close();
  });

  it.each<[string, ({ status: number } | undefined)[], number, RegExp]>([
    ['is asked for anew', [undefined, { status: 403 }], 7, /^nothing failed$/],
    [
      'twice is told of',
      [undefined, { status: 403 }, undefined, { status: 403 }],
      0,
      /^GitHub no longer gives a file at `127.0.0.1`; signed links live/,
    ],
  ])(
    'a link that leads to no file any more %s',
    async (_, faults, kept, message) => {
      setup.server.faults.push(...faults);
      const error = await failureOf(collect());
      expect(setup.desk.kept.size).toBe(kept);
      expect(error.message).toMatch(message);
    },
  );

  it.each<[string, string[], string | undefined]>([
    ['waits for a report that is late', ['2026-11-22'], '2026-11-21'],
    ['does not skip a late day', ['2026-11-21'], '2026-11-20'],
  ])('%s', async (_, missing, reached) => {
    missing.forEach(day => setup.world.reports.delete(`users-1-day/${day}`));
    await collect();
    expect(setup.desk.cursors.get(CURSOR)).toBe(reached);
  });

  it('past a day that never came', async () => {
    setup.world.reports.set('users-1-day/2026-11-19', ['']);
    setup.world.reports.set('users-1-day/2026-11-18', []);
    await collect({ firstDay: '2026-11-17' });
    expect(setup.desk.cursors.get(CURSOR)).toBe('2026-11-22');
  });

  it('by limits, which it waits for', async () => {
    const reset = String(NOW / 1_000 + 30);
    setup.server.faults.push({
      status: 403,
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset },
    });
    await collect();
    expect(setup.waits).toEqual([30_000]);
    expect(setup.desk.kept.size).toBe(7);
  });

  it('with every page of seats, the same person once', async () => {
    const logins = Array.from({ length: 205 }, (_, index) => `person${index}`);
    setup.world.seats = [...logins, 'person3'].map(login => seatOf(login));
    await collect();
    expect(setup.desk.bodies('seat')).toHaveLength(205);
    expect(
      setup.server.asked.filter(line => line.includes('/seats')),
    ).toHaveLength(3);
  });

  it('with members of teams where they are asked for', async () => {
    const member = {
      user_id: 7,
      user_login: 'monalisa',
      day: '2026-11-22',
      organization_id: '999',
      team_id: 42,
      slug: 'frontend',
    };
    setup.world.reports.set('user-teams-1-day/2026-11-22', [ndjson(member)]);
    await collect({ hasTeams: true });
    expect(
      [...setup.desk.kept.keys()].filter(key => key.startsWith('teamMember')),
    ).toHaveLength(1);
    expect(JSON.stringify([...setup.desk.kept])).not.toMatch(
      /monalisa|frontend/,
    );
  });

  it('not at all where people may not be named', async () => {
    const desk = new FakeSignalDesk(setup.source, { mayNamePeople: false });
    await setup.source.collect?.(desk);
    expect([desk.receipts, setup.server.asked]).toEqual([[], []]);
  });

  it('until it is stopped', async () => {
    const stopping = new AbortController();
    const desk = new FakeSignalDesk(setup.source, { stop: stopping.signal });
    const hand = desk.hand.bind(desk);
    desk.hand = async handover => {
      stopping.abort();
      return hand(handover);
    };
    await expect(setup.source.collect?.(desk)).resolves.toBeUndefined();
    expect(desk.cursors.size).toBe(0);
    expect(setup.server.asked.length).toBeLessThan(3);
  });

  it('over lines that are none, which are refused by number', async () => {
    setup.world.reports.set('users-1-day/2026-11-22', [
      `${ndjson(userRow('monalisa', '2026-11-22'))}{"user_login": "hush\n"text"\n${ndjson(userRow('hubot', '2026-11-22'), { user_login: 'hush' })}`,
    ]);
    await collect();
    const [, , receipt] = setup.desk.receipts;
    expect(receipt).toMatchObject({
      stored: 2,
      refused: [{ record: 2 }, { record: 3 }, { record: 5 }],
    });
    expect(JSON.stringify(receipt)).not.toContain('hush');
  });

  it.each<[string, Partial<CopilotConfig>, RegExp]>([
    [
      'a wrong token',
      { token: 'ghp_wrong' },
      /^GitHub does not accept the secret .*renew `aiGovernance.sources.copilot.token`$/,
    ],
    [
      'a wrong name',
      { accounts: [{ path: '/orgs/acne' }] },
      /^GitHub has nothing at `GET \/orgs\/acne\/.*check the names in `aiGovernance.sources.copilot`$/,
    ],
  ])('and tells of %s', async (_, config, message) => {
    const error = await failureOf(collect(config));
    expect(error.message).toMatch(message);
    expect(error.message).not.toMatch(/ghp_|sig=/);
  });
});
