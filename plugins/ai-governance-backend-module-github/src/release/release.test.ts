import type { ReleasePublication } from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { Fault } from '@ai-enablement/github-stand-in';
import { FakeDesk } from '../__testUtils__/FakeDesk';
import { APP_ID, pullOf, setUp, sha, TOKEN } from '../__testUtils__/setUp';

const REPOSITORY = 'github.com/acme/shop';
const PRODUCTION = 'run:5:production';

/** A line of commits 100, 101 … with a deployment of the last and a run that waits for it. */
async function stage(commits = 3, given: Parameters<typeof setUp>[0] = {}) {
  const made = await setUp(given);
  const { shop } = made;
  for (let n = 0; n < commits; n += 1)
    shop.history.set(sha(100 + n), {
      sha: sha(100 + n),
      parents: n === 0 ? [] : [sha(99 + n)],
    });
  const head = sha(99 + commits);
  const run = {
    id: 5,
    headSha: head,
    headBranch: 'main',
    event: 'push',
    status: 'waiting' as const,
    waitsFor: ['production'],
    reviews: [],
  };
  shop.runs.set(5, run);
  const deploy = (
    id: number,
    n: number,
    statuses: (typeof shop.deployments)[number]['statuses'] = [],
    more: object = {},
  ) =>
    shop.deployments.push({
      id,
      sha: sha(n),
      ref: 'main',
      environment: 'production',
      createdAt: '2027-02-01T10:00:00Z',
      statuses,
      ...more,
    });
  const desk = new FakeDesk();
  const refresh = (key: string) =>
    made.host.refresh(
      { repository: REPOSITORY, kind: 'release', key },
      desk,
      made.signal,
    );
  /** `base..head, count`, or why not. */
  const told = () =>
    desk.releases.map(({ baseSha, headSha, commits: all, incomplete }) =>
      incomplete
        ? incomplete.join(' ')
        : `${Number.parseInt(baseSha, 16)}..${Number.parseInt(headSha, 16)}, ${all.length}`,
    );
  return { ...made, desk, head, deploy, refresh, told };
}

type Stage = Awaited<ReturnType<typeof stage>>;

const BEGIN =
  /ai-governance check --release FROM\.\.TO --environment "production"/;

describe('C R33 the range of a release, as GitHub has it', () => {
  it.each<[string, (at: Stage) => void, string | RegExp]>([
    [
      'from what passed there last',
      ({ desk }) => void (desk.starts = [sha(101), sha(100)]),
      '101..102, 1',
    ],
    [
      'of what passed there before: nothing is new',
      ({ desk }) => void (desk.starts = [sha(103), sha(102)]),
      '102..102, 0',
    ],
    [
      'older than what passed there last, from what passed before that',
      ({ desk, shop }) => {
        shop.history.set(sha(103), { sha: sha(103), parents: [sha(102)] });
        desk.starts = [sha(103), sha(100)];
      },
      '100..102, 2',
    ],
    [
      'older than everything that passed there',
      ({ desk, shop }) => {
        shop.history.set(sha(103), { sha: sha(103), parents: [sha(102)] });
        desk.starts = [sha(103)];
      },
      /older than every release that passed/,
    ],
    [
      'from a line that was left: all that it does not have',
      ({ desk, shop }) => {
        shop.history.set(sha(150), { sha: sha(150), parents: [sha(100)] });
        desk.starts = [sha(150)];
      },
      '150..102, 2',
    ],
    [
      'whose beginning was forced away, from the one before',
      ({ desk }) => void (desk.starts = [sha(999), sha(101)]),
      '101..102, 1',
    ],
    [
      'of which every beginning was forced away',
      ({ desk }) => void (desk.starts = [sha(999)]),
      /no longer has the commits.*ai-governance check --release/,
    ],
    [
      'from the last deployment that succeeded, where none passed',
      ({ deploy }) => {
        deploy(1, 100, ['success']);
        deploy(2, 101, ['success', 'inactive']);
        deploy(3, 102);
      },
      '101..102, 1',
    ],
    [
      'without a beginning',
      ({ deploy }) => {
        deploy(1, 100, ['failure']);
        deploy(2, 101, ['success'], { environment: 'staging' });
      },
      BEGIN,
    ],
  ])('%s', async (_, prepare, expected) => {
    const at = await stage();
    prepare(at);
    await at.refresh(PRODUCTION);
    const [answer, ...more] = at.told();
    expect(more).toEqual([]);
    expect(answer).toMatch(expected);
    await at.standIn.close();
  });

  it('in pages, and only as a whole', async () => {
    const at = await stage(301);
    at.desk.starts = [sha(100)];
    await at.refresh(PRODUCTION);
    expect(at.desk.releases[0]?.commits).toHaveLength(300);
    const pages = at.standIn.requests.filter(line =>
      /compare.*per_page=100/.test(line),
    );
    expect(pages).toHaveLength(3);
    await at.standIn.close();
  });

  it('too long to be read, is held and says so', async () => {
    const at = await stage(5_002);
    at.desk.starts = [sha(100)];
    await at.refresh(PRODUCTION);
    expect(at.told()).toEqual([
      expect.stringMatching(/0 of the 5001 commits .* cannot be judged/),
    ]);
    await at.standIn.close();
  });

  it('cut off by GitHub, is held and says so', async () => {
    const at = await stage(3);
    at.desk.starts = [sha(100)];
    at.shop.history.set(sha(102), {
      sha: sha(102),
      // GitHub counts a commit here that it does not list.
      parents: [sha(101), sha(888)],
    });
    at.shop.history.set(sha(888), { sha: sha(101), parents: [] });
    await at.refresh(PRODUCTION);
    expect(at.told()).toEqual([
      expect.stringMatching(/2 of the 3 commits .* cannot be judged/),
    ]);
    await at.standIn.close();
  });
});

describe('C R33 what asks about a release', () => {
  it.each<[string, string, (at: Stage) => void, readonly string[]]>([
    ['a run that waits', PRODUCTION, () => {}, ['production main']],
    ['a run that waits for another place', 'run:5:staging', () => {}, []],
    [
      'a run that ended',
      PRODUCTION,
      ({ shop }) => {
        const run = shop.runs.get(5);
        if (run) run.status = 'completed';
      },
      [],
    ],
    [
      'a deployment',
      'deployment:1',
      at => at.deploy(1, 102),
      ['production main'],
    ],
    [
      'a commit: its newest deployment to each place',
      `commit:${sha(102)}`,
      at => {
        at.deploy(1, 102);
        at.deploy(2, 102);
        at.deploy(3, 102, [], { environment: 'staging' });
      },
      ['production main', 'staging main'],
    ],
    [
      'a deployment of a tag',
      'deployment:1',
      at => {
        at.shop.refs.set('refs/tags/v1.5.0', sha(102));
        at.deploy(1, 102, [], { ref: 'v1.5.0' });
      },
      ['production v1.5.0'],
    ],
    [
      'a deployment of a branch with the name of another tag',
      'deployment:1',
      at => {
        at.shop.refs.set('refs/tags/main', sha(101));
        at.deploy(1, 102);
      },
      ['production main'],
    ],
  ])('%s', async (_, key, prepare, expected) => {
    const at = await stage();
    at.desk.starts = [sha(100)];
    prepare(at);
    await at.refresh(key);
    expect(
      at.desk.releases.map(
        ({ environment, tag }) => `${environment} ${tag ?? 'main'}`,
      ),
    ).toEqual(expected);
    await at.standIn.close();
  });

  it.each(['pull_request', 'pull_request_review'])(
    'a run for a %s deploys what nobody decided on',
    async event => {
      const at = await stage();
      at.desk.starts = [sha(100)];
      at.shop.runs.set(5, { ...at.shop.runs.get(5)!, event });
      await at.refresh(PRODUCTION);
      expect(at.told()[0]).toMatch(/merge that only GitHub knows/);
      await at.standIn.close();
    },
  );

  it.each<[string, string, number, string[]]>([
    ['Production', PRODUCTION, 1, []],
    ['staging', 'deployment:1', 0, []],
    ['staging', PRODUCTION, 0, ['rejected']],
  ])(
    'with environments: [%s], %s',
    async (environment, key, releases, answers) => {
      const at = await stage(3, { environments: [environment.toLowerCase()] });
      at.deploy(1, 102);
      at.desk.starts = [sha(100)];
      await at.refresh(key);
      expect(at.desk.releases).toHaveLength(releases);
      const given = at.shop.runs.get(5)?.reviews ?? [];
      expect(given.map(({ state }) => state)).toEqual(answers);
      expect(given.every(({ comment }) => /`environments`/.test(comment))).toBe(
        true,
      );
      await at.standIn.close();
    },
  );

  it.each<[string, string, object]>([
    ['a deployment that is gone', 'deployment:9', { name: 'HostGoneError' }],
    ['a run that is gone', 'run:9:production', { name: 'HostGoneError' }],
    ['a key that is none', 'teapot', { name: 'HostGoneError' }],
  ])('%s is gone', async (_, key, failure) => {
    const at = await stage();
    await expect(at.refresh(key)).rejects.toMatchObject(failure);
    await at.standIn.close();
  });

  it.each<[string, RegExp, Fault, string]>([
    [
      'runs are hidden',
      /actions\/runs/,
      { kind: 'status', status: 403 },
      'HiddenError',
    ],
    [
      'the comparison fails',
      /compare/,
      { kind: 'status', status: 502 },
      'HostFailedError',
    ],
    [
      'GitHub asks to wait',
      /pulls/,
      { kind: 'tooMany', retryAfter: 5 },
      'HostBusyError',
    ],
  ])('is asked again when %s', async (_, on, fault, name) => {
    const at = await stage();
    at.desk.starts = [sha(100)];
    at.standIn.faults.plan({ on, fault, times: 1 });
    await expect(at.refresh(PRODUCTION)).rejects.toMatchObject({ name });
    expect(at.desk.releases).toEqual([]);
    await at.refresh(PRODUCTION);
    expect(at.told()).toEqual(['100..102, 2']);
    await at.standIn.close();
  });
});

const publication = (
  given: Partial<ReleasePublication> = {},
): ReleasePublication => ({
  releaseId: 'r1',
  subject: { repository: REPOSITORY, kind: 'release', key: PRODUCTION },
  repository: REPOSITORY,
  environment: 'production',
  baseSha: sha(100),
  headSha: sha(102),
  outcome: 'pass',
  wouldBe: 'pass',
  start: 'release',
  incomplete: [],
  commits: 2,
  changes: [],
  undecided: [],
  recordedAt: '2027-02-01T11:00:00.000Z',
  url: 'https://portal.example.com/ai-governance/releases/r1',
  ...given,
});
const HELD = {
  outcome: 'hold',
  wouldBe: 'hold',
  undecided: [sha(102)],
  changes: [
    {
      decisionId: 'd1',
      headSha: sha(101),
      pullRequest: 7,
      outcome: 'hold',
      wouldBe: 'hold',
      commits: [sha(101)],
      because: ['It needs a review by @acme/security.'],
    },
  ],
} as const;

describe('C R33 the answer about a release at GitHub', () => {
  const show = (at: Stage, given: Partial<ReleasePublication> = {}) =>
    at.host.publishRelease(publication(given), at.signal);
  const answers = (at: Stage) =>
    at.shop.runs.get(5)?.reviews.map(({ state }) => state);

  it('lets a run go on, once', async () => {
    const at = await stage();
    await show(at);
    await show(at);
    expect(answers(at)).toEqual(['approved']);
    await at.standIn.close();
  });

  it('stops a run, and says what holds it without calling anybody', async () => {
    const at = await stage();
    await show(at, HELD);
    const [answer] = at.shop.runs.get(5)?.reviews ?? [];
    expect(answer).toMatchObject({ state: 'rejected' });
    expect(answer?.comment).toContain('No decision is about `0000000`');
    expect(answer?.comment).toMatch(/is held:\n {2}- It needs a review/);
    expect(answer?.comment).not.toMatch(/@acme/);
    expect(answer?.comment).toContain('https://portal.example.com');
    await at.standIn.close();
  });

  it('is short, however much holds it', async () => {
    const at = await stage();
    const [change] = HELD.changes;
    await show(at, { ...HELD, changes: Array(200).fill(change) });
    const [answer] = at.shop.runs.get(5)?.reviews ?? [];
    expect(answer?.comment.length).toBeLessThanOrEqual(1_000);
    expect(answer?.comment).toContain('more lines');
    await at.standIn.close();
  });

  it('is for the commit that was asked about alone', async () => {
    const at = await stage();
    await show(at, { headSha: sha(101) });
    expect(answers(at)).toEqual([]);
    await at.standIn.close();
  });

  it('stands as a check run on what is deployed, and follows', async () => {
    const at = await stage();
    const subject = {
      repository: REPOSITORY,
      kind: 'release',
      key: 'deployment:1',
    } as const;
    await show(at, { ...HELD, subject });
    await show(at, { ...HELD, subject });
    expect(at.shop.checkRuns).toMatchObject([
      {
        appId: APP_ID,
        name: 'ai-governance: release to production',
        head_sha: sha(102),
        external_id: 'r1',
        conclusion: 'failure',
        title: 'held · 0000000 to production · 2 commits in 1 change',
      },
    ]);
    await show(at, { subject, releaseId: 'r2', tag: 'v1.5.0' });
    expect(at.shop.checkRuns).toMatchObject([
      { external_id: 'r2', conclusion: 'success' },
    ]);
    expect(at.shop.deployments).toEqual([]);
    await at.standIn.close();
  });

  it('is given afterwards when GitHub fails', async () => {
    const at = await stage();
    at.standIn.faults.plan({
      on: /POST .*deployment_protection_rule/,
      fault: { kind: 'status', status: 502 },
      times: 1,
    });
    await expect(show(at)).rejects.toThrow();
    expect(answers(at)).toEqual([]);
    await show(at);
    expect(answers(at)).toEqual(['approved']);
    await at.standIn.close();
  });

  it('is not asked for at another address than GitHub’s own', async () => {
    const at = await stage();
    await show(at);
    expect(at.standIn.requests.at(-1)).toBe(
      'POST /repos/acme/shop/actions/runs/5/deployment_protection_rule',
    );
    await at.standIn.close();
  });

  it('cannot be given by a token', async () => {
    const at = await stage();
    at.standIn.world.addToken(TOKEN);
    await expect(show(at)).rejects.toMatchObject({ name: 'HiddenError' });
    await at.standIn.close();
  });
});

describe('C R33 as what GitHub merged a change', () => {
  const HEAD = sha(11);
  const commits = [sha(10), HEAD].map(id => ({
    sha: id,
    message: 'm',
    author: { name: 'Ada', email: 'ada@example.com' },
  }));
  /** A pull request of two commits on 100, merged as the last of `made`. */
  const merged = async (
    made: readonly {
      readonly sha: string;
      readonly parents: readonly string[];
      readonly isByGithub?: boolean;
    }[],
    mergedAs: readonly string[],
  ) => {
    const at = await stage(1);
    at.shop.history.set(sha(10), { sha: sha(10), parents: [sha(100)] });
    at.shop.history.set(HEAD, { sha: HEAD, parents: [sha(10)] });
    for (const commit of made) at.shop.history.set(commit.sha, commit);
    at.shop.pulls.set(
      7,
      pullOf({ state: 'closed', commits: [...commits], mergedAs }),
    );
    return at;
  };
  const tip = sha(100);

  it.each<
    [
      string,
      Parameters<typeof merged>[0],
      readonly string[],
      readonly string[] | undefined,
    ]
  >([
    ['a squash', [{ sha: sha(200), parents: [tip] }], [sha(200)], [sha(200)]],
    [
      'a rebase',
      [
        { sha: sha(200), parents: [tip] },
        { sha: sha(201), parents: [sha(200)] },
      ],
      [sha(200), sha(201)],
      [sha(200), sha(201)],
    ],
    [
      'a squash behind a commit that somebody pushed',
      [
        { sha: sha(199), parents: [tip] },
        { sha: sha(200), parents: [sha(199)] },
      ],
      [sha(200)],
      [sha(200)],
    ],
    [
      'a merge that GitHub made and signed',
      [{ sha: sha(200), parents: [tip, HEAD], isByGithub: true }],
      [sha(200)],
      [sha(200)],
    ],
    [
      'a merge that somebody pushed',
      [{ sha: sha(200), parents: [tip, HEAD] }],
      [sha(200)],
      undefined,
    ],
    [
      'a merge of another head',
      [{ sha: sha(200), parents: [tip, sha(10)], isByGithub: true }],
      [sha(200)],
      undefined,
    ],
    [
      'a commit that somebody pushed on top of the change',
      [{ sha: sha(200), parents: [HEAD] }],
      [sha(200)],
      undefined,
    ],
    ['the head itself', [], [HEAD], undefined],
    ['a commit that is gone', [], [sha(200)], undefined],
  ])('%s', async (_, made, mergedAs, expected) => {
    const at = await merged(made, mergedAs);
    await at.host.refresh(
      { repository: REPOSITORY, kind: 'change', key: '7' },
      at.desk,
      at.signal,
    );
    expect(at.desk.merges).toEqual(
      expected
        ? [
            {
              repository: REPOSITORY,
              headSha: HEAD,
              pullRequest: 7,
              commits: expected,
            },
          ]
        : [],
    );
    expect(at.desk.changes).toEqual([]);
    await at.standIn.close();
  });

  it('a change that was closed is merged as nothing', async () => {
    const at = await stage(1);
    at.shop.pulls.set(7, pullOf({ state: 'closed' }));
    await at.host.refresh(
      { repository: REPOSITORY, kind: 'change', key: '7' },
      at.desk,
      at.signal,
    );
    expect(at.desk.merges).toEqual([]);
    await at.standIn.close();
  });

  it('is told before the release is decided on, though no event told', async () => {
    const at = await merged([{ sha: sha(200), parents: [tip] }], [sha(200)]);
    at.desk.starts = [tip];
    at.deploy(1, 200);
    at.shop.pulls.set(
      8,
      pullOf({ number: 8, state: 'closed', mergedAs: [sha(300)] }),
    );
    await at.refresh('deployment:1');
    expect(at.desk.merges).toMatchObject([{ pullRequest: 7 }]);
    expect(at.told()).toEqual(['100..200, 1']);
    await at.standIn.close();
  });
});
