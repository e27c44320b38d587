import type { StandInDeployment } from '@ai-enablement/github-stand-in';
import { FakeSignalDesk } from '@ai-enablement/backstage-plugin-ai-governance-node/testUtils';
import { sha } from '../__testUtils__/setUp';
import {
  mergedPull,
  setUpSource,
  type SourceSetup,
} from './__testUtils__/setUpSource';

const REPOSITORY = 'github.com/acme/shop';

const commit = (message: string) => [
  {
    sha: sha(77),
    message,
    author: { name: 'Ada', email: 'ada@example.com' },
  },
];

/** Merged on that day of January. */
const pull = (number: number, given: object = {}) =>
  mergedPull(number, {
    commits: commit('x'),
    mergedAt: `2027-01-${10 + number}T00:00:00Z`,
    updatedAt: `2027-01-${10 + number}T00:00:00Z`,
    ...given,
  });

describe('R10 R11 E A2 what GitHub tells of quality', () => {
  let setup: SourceSetup;
  let desk: FakeSignalDesk;
  beforeEach(async () => {
    setup = await setUpSource();
    desk = new FakeSignalDesk(setup.source);
  });
  afterEach(() => setup.standIn.close());

  const collect = () => setup.source.collect?.(desk);

  const revert = (number: number, of: number) =>
    pull(number, { body: `Reverts acme/shop#${of}\n\nIt broke the cart.` });

  const found = {
    repository: REPOSITORY,
    method: 'revert',
    number: 1,
    fix: '2',
    foundAt: '2027-01-12T00:00:00.000Z',
    mergedAt: '2027-01-11T00:00:00.000Z',
  };

  it.each<[string, ReturnType<typeof pull>[], object[]]>([
    ['by GitHub’s button', [pull(1), revert(2, 1)], [found]],
    [
      'by the commit that was merged',
      [
        pull(1),
        pull(2, {
          commits: commit(`Revert "x"\n\nThis reverts commit ${sha(1_999)}.`),
        }),
      ],
      [found],
    ],
    [
      'taken back by a revert of the revert',
      [pull(1), revert(2, 1), revert(3, 2)],
      [{ ...found, isCancelled: true }],
    ],
    [
      'and reverted once more',
      [pull(1), revert(2, 1), revert(3, 2), revert(4, 3)],
      [found],
    ],
    [
      'not while the revert is open',
      [pull(1), { ...revert(2, 1), state: 'open', mergedAs: undefined }],
      [],
    ],
    [
      'not of what was never merged',
      [pull(1, { state: 'closed', mergedAs: undefined }), revert(2, 1)],
      [],
    ],
    [
      'not of another repository',
      [pull(1), pull(2, { body: 'Reverts acme/cart#1' })],
      [],
    ],
    ['not of itself', [pull(1, { body: 'Reverts #1' })], []],
    [
      'a commit that names what it mends',
      [
        pull(1),
        pull(2, { commits: commit(`Mend cart\n\nFixes: ${sha(1_999)} ("x")`) }),
      ],
      [{ ...found, method: 'linkedBug' }],
    ],
    [
      'not an issue that it closes',
      [pull(1), pull(2, { body: 'Fixes #1' })],
      [],
    ],
  ])('a defect: %s', async (_, pulls, expected) => {
    for (const each of pulls) setup.shop.pulls.set(each.number, each);
    await collect();
    expect(desk.bodies('defect')).toEqual(expected);
    const backwards = new FakeSignalDesk(setup.source);
    for (const { number } of [...pulls].reverse())
      await setup.source.refresh?.(backwards, {
        repository: REPOSITORY,
        number,
      });
    expect(backwards.bodies('defect')).toEqual(expected);
  });

  const issue = (given: object = {}) => ({
    number: 50,
    state: 'open' as const,
    user: { login: 'ada' },
    title: 'Cart is empty',
    labels: ['bug', 'critical'],
    createdAt: '2027-01-20T00:00:00Z',
    updatedAt: '2027-01-20T00:00:00Z',
    ...given,
  });
  const bug = {
    repository: REPOSITORY,
    bug: '50',
    openedAt: '2027-01-20T00:00:00.000Z',
    isCritical: true,
  };
  const closed = { state: 'closed', closedAt: '2027-01-21T00:00:00Z' };

  it.each<[string, object, object]>([
    ['a critical bug', {}, { bug: [bug] }],
    [
      'another bug',
      { labels: ['Bug'] },
      { bug: [{ ...bug, isCritical: false }] },
    ],
    [
      'one that was fixed',
      { ...closed, state_reason: 'completed' },
      { bug: [{ ...bug, fixedAt: '2027-01-21T00:00:00.000Z' }] },
    ],
    [
      'one that is not planned: not critical, and not fixed',
      { ...closed, state_reason: 'not_planned' },
      { bug: [{ ...bug, isCritical: false }] },
    ],
    [
      'an incident',
      { ...closed, labels: ['incident'] },
      {
        incident: [
          {
            repository: REPOSITORY,
            incident: '50',
            openedAt: '2027-01-20T00:00:00.000Z',
            resolvedAt: '2027-01-21T00:00:00.000Z',
          },
        ],
      },
    ],
    ['a question', { labels: ['question'] }, {}],
    [
      'a bug that names the change that brought it',
      { body: 'Introduced by #1' },
      {
        bug: [bug],
        defect: [
          {
            repository: REPOSITORY,
            method: 'linkedBug',
            number: 1,
            fix: '50',
            foundAt: '2027-01-20T00:00:00.000Z',
            mergedAt: '2027-01-11T00:00:00.000Z',
          },
        ],
      },
    ],
    ['a bug that names a change otherwise', { body: 'See #1' }, { bug: [bug] }],
  ])('an issue: %s', async (_, given, expected) => {
    setup.shop.pulls.set(1, pull(1));
    if (setup.shop.issues !== 'off') setup.shop.issues.set(50, issue(given));
    await collect();
    const kinds = ['bug', 'incident', 'defect'];
    expect(
      Object.fromEntries(
        kinds
          .map(kind => [kind, desk.bodies(kind)] as const)
          .filter(([, all]) => all.length > 0),
      ),
    ).toEqual(expected);
  });

  const deployment = (
    id: number,
    given: Partial<StandInDeployment> = {},
  ): StandInDeployment => ({
    id,
    sha: sha(id),
    ref: 'main',
    environment: 'production',
    createdAt: '2027-01-20T00:00:00Z',
    statuses: ['in_progress', 'success'],
    statusTimes: ['2027-01-20T00:01:00Z', '2027-01-20T00:05:00Z'],
    ...given,
  });

  it.each<[string, Partial<StandInDeployment>, object[]]>([
    [
      'one that succeeded',
      {},
      [
        {
          repository: REPOSITORY,
          deployment: '9',
          environment: 'production',
          isProduction: true,
          sha: sha(9),
          hasSucceeded: true,
          finishedAt: '2027-01-20T00:05:00.000Z',
        },
      ],
    ],
    [
      'one that failed elsewhere',
      { statuses: ['failure'], environment: 'staging' },
      [expect.objectContaining({ hasSucceeded: false, isProduction: false })],
    ],
    [
      'one that was replaced since',
      {
        statuses: ['success', 'inactive'],
        statusTimes: ['2027-01-20T00:01:00Z', '2027-01-22T00:00:00Z'],
      },
      [
        expect.objectContaining({
          hasSucceeded: true,
          finishedAt: '2027-01-20T00:01:00.000Z',
        }),
      ],
    ],
    ['one under way', { statuses: ['in_progress'] }, []],
    ['one before the first day', { createdAt: '2025-12-31T00:00:00Z' }, []],
  ])('a deployment: %s', async (_, given, expected) => {
    setup.shop.deployments.push(deployment(9, given));
    await collect();
    expect(desk.bodies('deployment')).toEqual(expected);
  });

  it('a deployment that ends later is asked for again, and one that ended is not', async () => {
    const open = deployment(300, { statuses: ['in_progress'] });
    for (let id = 1; id < 300; id += 1)
      setup.shop.deployments.push(deployment(id));
    setup.shop.deployments.push(open);
    await collect();
    expect(desk.bodies('deployment')).toHaveLength(299);
    open.statuses = ['in_progress', 'success'];
    setup.standIn.requests.length = 0;
    await collect();
    expect(desk.bodies('deployment')).toHaveLength(300);
    expect(
      setup.standIn.requests.filter(line => line.includes('/statuses')),
    ).toEqual([
      'GET /repos/acme/shop/deployments/300/statuses?per_page=100&page=1',
    ]);
  });

  it('deployments go on after a failure in the middle, without a gap', async () => {
    for (let id = 1; id <= 250; id += 1)
      setup.shop.deployments.push(deployment(id));
    setup.standIn.faults.plan({
      on: /deployments\/40\/statuses/,
      fault: { kind: 'status', status: 422 },
    });
    await expect(collect()).rejects.toThrow(/422/);
    expect(desk.bodies('deployment')).toHaveLength(200);
    setup.standIn.faults.clear();
    for (let id = 251; id <= 260; id += 1)
      setup.shop.deployments.push(deployment(id));
    setup.standIn.requests.length = 0;
    await collect();
    expect(desk.bodies('deployment')).toHaveLength(260);
    expect(
      setup.standIn.requests.filter(line => line.includes('/statuses')),
    ).toHaveLength(60);
  });

  it('R17 releases with the commit of their tag, drafts left out', async () => {
    setup.shop.releases.push(
      { id: 1, tag: 'v1', target: 'main', publishedAt: '2027-01-05T00:00:00Z' },
      { id: 2, tag: 'v2', target: 'main', publishedAt: '2027-01-25T00:00:00Z' },
      { id: 3, tag: 'v3', target: 'main' },
    );
    setup.shop.refs.set('refs/tags/v2', sha(22));
    setup.shop.history.set(sha(22), { sha: sha(22), parents: [] });
    await collect();
    await collect();
    expect(desk.bodies('release')).toEqual([
      {
        repository: REPOSITORY,
        tag: 'v1',
        releasedAt: '2027-01-05T00:00:00.000Z',
      },
      {
        repository: REPOSITORY,
        tag: 'v2',
        sha: sha(22),
        releasedAt: '2027-01-25T00:00:00.000Z',
      },
    ]);
  });

  const alert = (number: number, given: object = {}) => ({
    number,
    state: 'open' as const,
    tool: 'CodeQL',
    rule: 'js/xss',
    severity: 'error' as const,
    createdAt: '2027-01-05T00:00:00Z',
    updatedAt: '2027-01-05T00:00:00Z',
    ...given,
  });

  it.each<[string, object, object]>([
    ['open', {}, { severity: 'high', isSuppressed: false }],
    ['of security', { securitySeverity: 'critical' }, { severity: 'critical' }],
    ['a warning', { severity: 'warning' }, { severity: 'medium' }],
    ['a note', { severity: 'note' }, { severity: 'note' }],
    ['dismissed', { state: 'dismissed' }, { isSuppressed: true }],
    [
      'fixed',
      { state: 'fixed', fixedAt: '2027-01-06T00:00:00Z' },
      { fixedAt: '2027-01-06T00:00:00.000Z' },
    ],
  ])('R17 a finding: %s', async (_, given, expected) => {
    setup.shop.scanAlerts = [alert(3, given)];
    await collect();
    expect(desk.bodies('finding')).toEqual([
      expect.objectContaining({
        repository: REPOSITORY,
        tool: 'CodeQL',
        rule: 'js/xss',
        fingerprint: '3',
        firstSeenAt: '2027-01-05T00:00:00.000Z',
        ...expected,
      }),
    ]);
  });

  it('R17 250 findings, then the one that changed; none where code scanning is off', async () => {
    const alerts = Array.from({ length: 250 }, (_, index) => alert(index + 1));
    setup.shop.scanAlerts = alerts;
    await collect();
    expect(desk.bodies('finding')).toHaveLength(250);
    Object.assign(alerts[9] ?? {}, {
      state: 'fixed',
      fixedAt: '2027-01-08T00:00:00Z',
      updatedAt: '2027-01-08T00:00:00Z',
    });
    await collect();
    expect(
      desk
        .bodies('finding')
        .filter(body => Reflect.has(Object(body), 'fixedAt')),
    ).toHaveLength(1);
    setup.shop.scanAlerts = 'off';
    await expect(collect()).resolves.toBeUndefined();
  });
});
