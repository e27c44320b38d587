import { FakeSignalDesk } from '@ai-enablement/backstage-plugin-ai-governance-node/testUtils';
import type { StandInRequestWorld } from './__testUtils__/gitlabStandIn';
import {
  commitOf,
  mergedRequest,
  REPOSITORY,
  setUp,
  sha,
  type Setup,
} from './__testUtils__/setUp';

/** Merged on that day of January. */
const request = (iid: number, given: object = {}, message = 'x') =>
  mergedRequest(
    iid,
    {
      merged_at: `2027-01-${10 + iid}T00:00:00Z`,
      updated_at: `2027-01-${10 + iid}T00:00:00Z`,
      ...given,
    },
    { commits: [commitOf(message)] },
  );

describe('R10 R11 E A2 what GitLab tells of quality', () => {
  let setup: Setup;
  let desk: FakeSignalDesk;
  beforeEach(async () => {
    setup = await setUp();
    desk = new FakeSignalDesk(setup.source);
  });
  afterEach(() => setup.server.close());

  const collect = () => setup.source.collect?.(desk);

  const revert = (iid: number, of: number) =>
    request(iid, { description: `This reverts merge request !${of}` });

  const found = {
    repository: REPOSITORY,
    method: 'revert',
    number: 1,
    fix: '2',
    foundAt: '2027-01-12T00:00:00.000Z',
    mergedAt: '2027-01-11T00:00:00.000Z',
  };

  it.each<[string, StandInRequestWorld[], object[]]>([
    ['by GitLab’s button', [request(1), revert(2, 1)], [found]],
    [
      'by the commit that was merged',
      [
        request(1),
        request(2, {}, `Revert "x"\n\nThis reverts commit ${sha(1_999)}.`),
      ],
      [found],
    ],
    [
      'taken back by a revert of the revert',
      [request(1), revert(2, 1), revert(3, 2)],
      [{ ...found, isCancelled: true }],
    ],
    [
      'not while the revert is open',
      [
        request(1),
        request(2, {
          description: 'This reverts merge request !1',
          merged_at: null,
        }),
      ],
      [],
    ],
    [
      'a commit that names what it mends',
      [request(1), request(2, {}, `Mend\n\nFixes: ${sha(1_999)}`)],
      [{ ...found, method: 'linkedBug' }],
    ],
    [
      'not an issue that it closes',
      [request(1), request(2, { description: 'Fixes #1' })],
      [],
    ],
  ])('a defect: %s', async (_, requests, expected) => {
    for (const each of requests) setup.shop.requests.set(each.raw.iid, each);
    setup.shop.requestsOfCommit.set(sha(1_999), [1]);
    await collect();
    expect(desk.bodies('defect')).toEqual(expected);
    const backwards = new FakeSignalDesk(setup.source);
    for (const { raw } of [...requests].reverse())
      await setup.source.refresh?.(backwards, {
        repository: REPOSITORY,
        number: raw.iid,
      });
    expect(backwards.bodies('defect')).toEqual(expected);
  });

  const issue = (given: object = {}) => ({
    iid: 50,
    state: 'opened',
    labels: ['bug', 'severity::1'],
    created_at: '2027-01-20T00:00:00Z',
    updated_at: '2027-01-20T00:00:00Z',
    ...given,
  });
  const bug = {
    repository: REPOSITORY,
    bug: '50',
    openedAt: '2027-01-20T00:00:00.000Z',
    isCritical: true,
  };
  const closed = { state: 'closed', closed_at: '2027-01-21T00:00:00Z' };

  it.each<[string, object, object]>([
    ['a critical bug', {}, { bug: [bug] }],
    [
      'another bug',
      { labels: ['Bug'] },
      { bug: [{ ...bug, isCritical: false }] },
    ],
    [
      'one that was fixed',
      closed,
      { bug: [{ ...bug, fixedAt: '2027-01-21T00:00:00.000Z' }] },
    ],
    [
      'one that was moved: neither critical nor fixed',
      { ...closed, moved_to_id: 9 },
      { bug: [{ ...bug, isCritical: false }] },
    ],
    [
      'an incident by type, with its severity',
      { labels: [], issue_type: 'incident', severity: 'HIGH' },
      {
        incident: [
          {
            repository: REPOSITORY,
            incident: '50',
            openedAt: '2027-01-20T00:00:00.000Z',
            severity: 'high',
          },
        ],
      },
    ],
    [
      'an incident by label, of a severity that nobody set',
      { ...closed, labels: ['incident'], severity: 'UNKNOWN' },
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
      { description: 'Introduced by !1' },
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
  ])('an issue: %s', async (_, given, expected) => {
    setup.shop.requests.set(1, request(1));
    setup.shop.issues = [issue(given)];
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

  const deployment = (given: object = {}) => ({
    id: 9,
    sha: sha(9),
    status: 'success',
    created_at: '2027-01-20T00:00:00Z',
    updated_at: '2027-01-20T00:06:00Z',
    environment: { name: 'production' },
    deployable: { finished_at: '2027-01-20T00:05:00Z' },
    ...given,
  });

  it.each<[string, object, object[]]>([
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
      'one that failed, by the tier of its environment',
      {
        status: 'failed',
        environment: { name: 'eu', tier: 'production' },
        deployable: null,
      },
      [
        expect.objectContaining({
          hasSucceeded: false,
          isProduction: true,
          finishedAt: '2027-01-20T00:06:00.000Z',
        }),
      ],
    ],
    ['one under way', { status: 'running' }, []],
    ['one that was cancelled', { status: 'canceled' }, []],
  ])('a deployment: %s', async (_, given, expected) => {
    setup.shop.deployments = [deployment(given)];
    await collect();
    expect(desk.bodies('deployment')).toEqual(expected);
  });

  it('a deployment that ends later is read again', async () => {
    setup.shop.deployments = [deployment({ status: 'running' })];
    await collect();
    setup.shop.deployments = [
      deployment({ updated_at: '2027-01-20T01:00:00Z' }),
    ];
    await collect();
    expect(desk.bodies('deployment')).toHaveLength(1);
  });

  it('R17 releases with their commits; those that are to come are left out', async () => {
    const release = (n: number, given: object = {}) => ({
      tag_name: `v${n}`,
      released_at: new Date(
        Date.parse('2027-01-30T00:00:00Z') - n * 3_600_000,
      ).toISOString(),
      commit: { id: sha(n) },
      ...given,
    });
    setup.shop.releases = [
      release(0, { upcoming_release: true }),
      ...Array.from({ length: 150 }, (_, index) => release(index + 1)),
      release(999, { released_at: '2025-01-01T00:00:00Z' }),
    ];
    await collect();
    await collect();
    expect(desk.bodies('release')).toHaveLength(150);
    expect(desk.bodies('release').at(-1)).toEqual({
      repository: REPOSITORY,
      tag: 'v1',
      sha: sha(1),
      releasedAt: '2027-01-29T23:00:00.000Z',
    });
  });
});
