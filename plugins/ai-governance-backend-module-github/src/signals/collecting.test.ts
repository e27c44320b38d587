import type { StandInIssue } from '@ai-enablement/github-stand-in';
import { FakeSignalDesk } from '@ai-enablement/backstage-plugin-ai-governance-node/testUtils';
import { sha } from '../__testUtils__/setUp';
import {
  mergedPull,
  setUpSource,
  type SourceSetup,
} from './__testUtils__/setUpSource';

const ITEMS = 'github.com/acme/shop items';

const at = (minute: number): string =>
  new Date(Date.parse('2027-01-10T00:00:00Z') + minute * 60_000).toISOString();

const issueOf = (
  number: number,
  given: Partial<StandInIssue> = {},
): StandInIssue => ({
  number,
  state: 'open',
  user: { login: 'ada' },
  title: 'Cart is empty',
  labels: ['bug'],
  createdAt: at(number),
  updatedAt: at(number),
  ...given,
});

describe('R07 E A2 GitHub is collected by REST with cursors', () => {
  let setup: SourceSetup;
  beforeEach(async () => {
    setup = await setUpSource();
  });
  afterEach(() => setup.standIn.close());

  function fill(changes: number, issues = 0, updatedAt = at) {
    const { shop } = setup;
    for (let number = 1; number <= changes; number += 1)
      shop.pulls.set(
        number,
        mergedPull(number, { updatedAt: updatedAt(number) }),
      );
    if (shop.issues !== 'off')
      for (let number = 10_001; number <= 10_000 + issues; number += 1)
        shop.issues.set(
          number,
          issueOf(number, { updatedAt: updatedAt(number) }),
        );
  }

  const numbers = (desk: FakeSignalDesk) =>
    new Set(
      desk
        .bodies('change')
        .map(body => Number(Reflect.get(Object(body), 'number'))),
    );

  const stored = (desk: FakeSignalDesk) =>
    desk.receipts.reduce((sum, receipt) => sum + receipt.stored, 0);

  it.each([
    ['none', 0, 0],
    ['less than a page', 3, 2],
    ['a page to the last', 60, 40],
    ['several pages', 130, 85],
  ])('%s', async (_, changes, issues) => {
    fill(changes, issues);
    const desk = new FakeSignalDesk(setup.source);
    await setup.source.collect?.(desk);
    expect(numbers(desk).size).toBe(changes);
    expect(desk.bodies('bug')).toHaveLength(issues);
  });

  it('many that changed in one instant', async () => {
    fill(0, 250, () => at(0));
    const desk = new FakeSignalDesk(setup.source);
    await setup.source.collect?.(desk);
    expect(desk.bodies('bug')).toHaveLength(250);
  });

  it('a second turn asks from where the first one ended, and changes nothing', async () => {
    fill(60);
    const desk = new FakeSignalDesk(setup.source);
    await setup.source.collect?.(desk);
    const before = desk.signals;
    setup.standIn.requests.length = 0;
    await setup.source.collect?.(desk);
    expect(desk.signals).toEqual(before);
    expect(desk.cursors.get(ITEMS)).toBe(at(60));
    expect(
      setup.standIn.requests.filter(line =>
        /\/pulls\/\d+\?|\/pulls\/\d+$/.test(line),
      ),
    ).toEqual(['GET /repos/acme/shop/pulls/60']);
  });

  it('what changed is read again, whatever came before', async () => {
    fill(2);
    const desk = new FakeSignalDesk(setup.source);
    await setup.source.collect?.(desk);
    setup.shop.pulls.set(
      1,
      mergedPull(1, { updatedAt: at(99), additions: 77 }),
    );
    await setup.source.collect?.(desk);
    expect(desk.bodies('change')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ number: 1, addedLines: 77 }),
      ]),
    );
    expect(numbers(desk).size).toBe(2);
  });

  it('a failure in the middle is gone on from, without loss and without double', async () => {
    fill(80);
    const desk = new FakeSignalDesk(setup.source);
    setup.standIn.faults.plan({
      on: /pulls\/60$/,
      fault: { kind: 'status', status: 422 },
    });
    await expect(setup.source.collect?.(desk)).rejects.toThrow(
      /1 of the repositories could not be collected: `github.com\/acme\/shop`: `github.com` answered 422/,
    );
    expect(desk.cursors.get(ITEMS)).toBe(at(50));
    setup.standIn.faults.clear();
    await setup.source.collect?.(desk);
    expect(numbers(desk).size).toBe(80);
    expect(stored(desk)).toBeLessThanOrEqual(80 + 25);
  });

  it('a repository whose issues are switched off tells its changes', async () => {
    fill(130);
    setup.shop.issues = 'off';
    const desk = new FakeSignalDesk(setup.source);
    await setup.source.collect?.(desk);
    expect(numbers(desk).size).toBe(130);
    setup.standIn.requests.length = 0;
    await setup.source.collect?.(desk);
    expect(
      setup.standIn.requests.filter(line => /\/pulls\/\d+$/.test(line)),
    ).toHaveLength(1);
  });

  it.each([
    ['a limit with a wait', { kind: 'tooMany', retryAfter: 30 }, [30_000]],
    ['a secondary limit', { kind: 'secondaryLimit', retryAfter: 5 }, [5_000]],
    ['an error of the server', { kind: 'status', status: 502 }, [1_000]],
    ['a connection that is cut off', { kind: 'cutOff' }, [1_000]],
  ] as const)('%s is waited for', async (_, fault, waits) => {
    fill(3);
    setup.standIn.faults.plan({ on: /pulls\/2$/, times: 1, fault });
    const desk = new FakeSignalDesk(setup.source);
    await setup.source.collect?.(desk);
    expect(numbers(desk).size).toBe(3);
    expect(setup.waits).toEqual(waits);
  });

  it('a limit for longer is given back with the instant, and nothing is lost', async () => {
    fill(3);
    setup.standIn.faults.plan({
      on: /pulls\/2$/,
      times: 1,
      fault: { kind: 'tooMany', retryAfter: 1_800 },
    });
    const desk = new FakeSignalDesk(setup.source);
    await expect(setup.source.collect?.(desk)).rejects.toMatchObject({
      name: 'HostBusyError',
      message: '`github.com` asks to wait until 2027-02-01T12:30:00.000Z',
    });
    await setup.source.collect?.(desk);
    expect(numbers(desk).size).toBe(3);
  });

  it('a stop ends it without an error', async () => {
    fill(60);
    const controller = new AbortController();
    const desk = new FakeSignalDesk(setup.source, { stop: controller.signal });
    setup.standIn.requests.push = line => {
      if (line.endsWith('/pulls/40')) controller.abort();
      return 0;
    };
    await setup.source.collect?.(desk);
    expect(numbers(desk).size).toBeLessThan(60);
    expect(desk.cursors.get(ITEMS)).toBe(at(25));
  });

  it('one repository that fails does not hide the others', async () => {
    await setup.standIn.close();
    setup = await setUpSource({ repositories: ['acme/broken', 'acme/shop'] });
    setup.standIn.world.addRepository('acme/broken');
    setup.standIn.faults.plan({
      on: /acme\/broken\/issues/,
      fault: { kind: 'malformed' },
    });
    fill(2);
    const desk = new FakeSignalDesk(setup.source);
    await expect(setup.source.collect?.(desk)).rejects.toThrow(/acme\/broken/);
    expect(numbers(desk).size).toBe(2);
  });

  it('a turn that ends early does not always leave out the same repositories', async () => {
    await setup.standIn.close();
    const names = ['acme/a', 'acme/b', 'acme/c'];
    setup = await setUpSource({ repositories: names });
    for (const name of names) setup.standIn.world.addRepository(name);
    const desk = new FakeSignalDesk(setup.source);
    const read = async () => {
      setup.standIn.requests.length = 0;
      await setup.source.collect?.(desk).catch(() => {});
      const found = setup.standIn.requests.flatMap(
        line => /^GET \/repos\/(acme\/\w)\/issues/.exec(line)?.[1] ?? [],
      );
      return found.join(' ');
    };
    setup.standIn.faults.plan({
      on: /acme\/b\/releases/,
      times: 2,
      fault: { kind: 'tooMany', retryAfter: 1_800 },
    });
    expect([await read(), await read(), await read(), await read()]).toEqual([
      'acme/a acme/b',
      'acme/b',
      'acme/b acme/c acme/a',
      'acme/b acme/c acme/a',
    ]);
  });

  it('one change is read again when it is told of', async () => {
    const desk = new FakeSignalDesk(setup.source);
    setup.shop.pulls.set(5, mergedPull(5));
    const told = (repository: string, number = 5) =>
      setup.source.refresh?.(desk, { repository, number });
    await told('github.com/acme/shop');
    await told('github.com/acme/shop', 404);
    await told('gitlab.com/acme/shop');
    await told('github.com/acme/other');
    expect([...numbers(desk)]).toEqual([5]);
    expect(desk.cursors.get(ITEMS)).toBeUndefined();
  });

  it('R11 required checks: whether they ran on what was merged after they were required', async () => {
    const { shop } = setup;
    const run = (name: string, number: number, conclusion: string) => ({
      id: number,
      appId: 1,
      name,
      head_sha: sha(number * 1_000),
      external_id: '',
      details_url: null,
      status: 'completed' as const,
      conclusion,
      title: null,
      summary: null,
      annotations: [],
      completedAt: '2027-02-02T08:00:00Z',
    });
    shop.rulesets.push({
      id: 1,
      source: 'acme/shop',
      sourceType: 'Repository',
      rules: [
        {
          type: 'required_status_checks',
          parameters: {
            required_status_checks: [
              { context: 'build' },
              { context: 'scan' },
              { context: 'ci/lint' },
            ],
          },
        },
      ],
    });
    const later = {
      mergedAt: '2027-02-02T10:00:00Z',
      updatedAt: '2027-02-02T10:00:00Z',
    };
    shop.pulls.set(1, mergedPull(1));
    shop.pulls.set(2, mergedPull(2, later));
    shop.checkRuns.push(
      run('build', 2, 'failure'),
      run('scan', 2, 'skipped'),
      run('mine', 2, 'success'),
    );
    shop.statuses.push({
      sha: sha(2_000),
      context: 'ci/lint',
      state: 'success',
    });
    const desk = new FakeSignalDesk(setup.source);
    await setup.source.collect?.(desk);
    expect(desk.bodies('check')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          number: 2,
          name: 'build',
          hasRun: true,
          hasPassed: false,
        }),
        expect.objectContaining({
          number: 2,
          name: 'ci/lint',
          hasRun: true,
          hasPassed: true,
        }),
        {
          repository: 'github.com/acme/shop',
          number: 2,
          name: 'scan',
          at: '2027-02-02T08:00:00.000Z',
          hasRun: false,
        },
      ]),
    );
    expect(desk.bodies('check')).toHaveLength(3);
  });
});
