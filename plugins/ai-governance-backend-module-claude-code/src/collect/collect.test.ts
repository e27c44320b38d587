import { FakeSignalDesk } from '@ai-enablement/backstage-plugin-ai-governance-node/testUtils';
import { actorRow } from '../__testUtils__/actorRow';
import { NOW, setUp, type Setup } from '../__testUtils__/setUp';

const DAYS = ['2026-11-20', '2026-11-21', '2026-11-22'];
const PEOPLE = [
  'a@acme.test',
  'b@acme.test',
  'c@acme.test',
  'd@acme.test',
  'e@acme.test',
];

const failureOf = (work: Promise<unknown> | undefined): Promise<Error> =>
  Promise.resolve(work).then(
    () => new Error('nothing failed'),
    (error: Error) => error,
  );

describe('R07 Claude Code is collected day by day', () => {
  let setup: Setup;
  let desk: FakeSignalDesk;
  beforeEach(async () => {
    setup = await setUp();
    desk = new FakeSignalDesk(setup.source);
    for (const day of DAYS)
      setup.days.set(
        day,
        PEOPLE.map(person => actorRow(person, day)),
      );
  });
  afterEach(() => setup.server.close());
  const collect = () => setup.source.collect?.(desk);

  it('to yesterday, with every page', async () => {
    await collect();
    expect(desk.kept.size).toBe(15);
    expect(desk.cursors.get('days')).toBe('2026-11-22/named');
    expect(setup.server.asked).toHaveLength(9);
    expect(setup.server.asked[1]).toBe(
      'GET /v1/organizations/usage_report/claude_code?starting_at=2026-11-20&limit=1000&page=page_2',
    );
  });

  it('from 30 days ago where no first day is said', async () => {
    const source = setup.sourceWith({ firstDay: undefined });
    await source.collect?.(desk);
    expect(setup.server.asked[0]).toContain('starting_at=2026-10-24');
  });

  it('twice, which changes nothing and reads two days again', async () => {
    await collect();
    const before = desk.signals;
    setup.server.asked.length = 0;
    await collect();
    expect(desk.signals).toEqual(before);
    expect(setup.server.asked).toHaveLength(6);
  });

  it('with what came late', async () => {
    await collect();
    setup.days.set('2026-11-22', [
      actorRow('late@acme.test', '2026-11-22'),
      ...PEOPLE.map(person => actorRow(person, '2026-11-22')),
    ]);
    await collect();
    expect(desk.kept.size).toBe(16);
  });

  it('on after an end in the middle of a day', async () => {
    setup.server.faults.push(
      undefined,
      undefined,
      undefined,
      undefined,
      ...Array(4).fill({ status: 'cutOff', body: '{"data"' }),
    );
    const error = await failureOf(collect());
    expect(error.message).toMatch(
      /^Anthropic could not be reached.*check `aiGovernance.sources.claude-code.baseUrl`/,
    );
    expect(desk.cursors.get('days')).toBe('2026-11-20/named');
    await collect();
    const whole = new FakeSignalDesk(setup.source);
    await setup.source.collect?.(whole);
    expect(desk.signals).toEqual(whole.signals);
  });

  it.each<[string, Record<string, string>, number]>([
    ['seconds', { 'retry-after': '20' }, 20_000],
    [
      'an instant',
      {
        'anthropic-ratelimit-requests-remaining': '0',
        'anthropic-ratelimit-requests-reset': new Date(
          NOW + 5_000,
        ).toISOString(),
      },
      5_000,
    ],
  ])('waits where it is asked to by %s', async (_, headers, wait) => {
    setup.server.faults.push({ status: 429, headers });
    await collect();
    expect(setup.waits).toEqual([wait]);
    expect(desk.kept.size).toBe(15);
  });

  it('gives back a long wait', async () => {
    setup.server.faults.push({
      status: 429,
      headers: { 'retry-after': '3600' },
    });
    const error = await failureOf(collect());
    expect(error).toMatchObject({
      failure: { reason: 'busy', retryAt: '2026-11-23T07:00:00.000Z' },
    });
  });

  it.each<[string, object]>([
    ['nowhere', { data: [], has_more: true, next_page: null }],
    ['in circles', { data: [], has_more: true, next_page: 'page_0' }],
  ])('ends where pages lead %s', async (_, body) => {
    setup.server.faults.push({ body }, { body }, { body });
    const error = await failureOf(collect());
    expect(error.message).toMatch(/has more and not where/);
    expect(desk.cursors.size).toBe(0);
  });

  it('until it is stopped', async () => {
    const stopping = new AbortController();
    const stopped = new FakeSignalDesk(setup.source, { stop: stopping.signal });
    stopping.abort();
    await setup.source.collect?.(stopped);
    expect([stopped.receipts, setup.server.asked]).toEqual([[], []]);
  });

  it('tells of a wrong key', async () => {
    const source = setup.sourceWith({ adminKey: 'sk-ant-admin-wrong' });
    const error = await failureOf(source.collect?.(desk));
    expect(error.message).toMatch(
      /^Anthropic does not accept the secret .*renew `aiGovernance.sources.claude-code.adminKey`$/,
    );
    expect(error.message).not.toContain('sk-ant');
  });
});

describe('R25 Claude Code where people may not be named', () => {
  const costs = (desk: FakeSignalDesk) =>
    desk
      .bodies('cost')
      .map(body => Reflect.get(Object(body), 'amountMinorUnits'));

  it('costs stand without people, and no day is counted both ways', async () => {
    const { source, days, server } = await setUp();
    for (const day of DAYS.slice(0, 2))
      days.set(
        day,
        PEOPLE.map(person => actorRow(person, day)),
      );
    const unnamed = new FakeSignalDesk(source, { mayNamePeople: false });
    await source.collect?.(unnamed);
    expect(unnamed.bodies('usage')).toEqual([]);
    expect(costs(unnamed)).toEqual([5 * 186, 5 * 186]);
    expect(JSON.stringify([...unnamed.kept])).not.toMatch(/person|acme/);
    expect(unnamed.cursors.get('days')).toBe('2026-11-22/unnamed');
    server.asked.length = 0;
    const named = new FakeSignalDesk(source, {
      cursors: Object.fromEntries(unnamed.cursors),
    });
    await source.collect?.(named);
    expect(server.asked).toEqual([]);
    await server.close();
  });
});
