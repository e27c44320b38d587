import type { StandInPull } from '@ai-enablement/github-stand-in';
import { FakeDesk } from '../__testUtils__/FakeDesk';
import { pullOf, setUp, sha, type Setup } from '../__testUtils__/setUp';
import { secretAlertSchema } from './shapes';

const SUBJECT = {
  repository: 'github.com/acme/shop',
  kind: 'change',
  key: '7',
} as const;

const commitsOf = (count: number): StandInPull['commits'] =>
  Array.from({ length: count }, (_, index) => ({
    sha: sha(100 + index),
    message: `Step ${index}`,
    author: { name: 'Ada', email: 'ada@example.com' },
    account: { login: 'ada' },
  }));

const filesOf = (count: number): StandInPull['files'] =>
  Array.from({ length: count }, (_, index) => ({
    filename: `src/${index}.ts`,
    status: 'added',
  }));

describe('C B1 a pull request is collected and decided on', () => {
  let setup: Setup;
  let desk: FakeDesk;
  beforeEach(async () => {
    setup = await setUp();
    desk = new FakeDesk();
  });
  afterEach(() => setup.standIn.close());

  const refresh = (pull?: Partial<StandInPull>, key = '7') => {
    if (pull) setup.shop.pulls.set(7, pullOf(pull));
    return setup.host.refresh({ ...SUBJECT, key }, desk, setup.signal);
  };

  it('with all that a decision needs', async () => {
    const { shop } = setup;
    shop.statuses.push({ sha: sha(10), context: 'ci/lint', state: 'error' });
    await refresh({
      user: { login: 'ada' },
      files: [
        { filename: 'a.ts', status: 'renamed', previous_filename: 'b.ts' },
        { filename: 'c.ts', status: 'removed' },
        { filename: 'd', status: 'changed' },
      ],
      reviews: [
        {
          user: { login: 'bo' },
          state: 'APPROVED',
          commit_id: sha(10),
          submitted_at: '2027-02-01T09:00:00Z',
        },
        {
          user: { login: 'Copilot', isBot: true },
          state: 'COMMENTED',
          commit_id: sha(9),
          submitted_at: '2027-02-01T09:01:00Z',
        },
        {
          user: null,
          state: 'CHANGES_REQUESTED',
          commit_id: null,
          submitted_at: '2027-02-01T09:02:00Z',
        },
        { user: { login: 'cy' }, state: 'PENDING', commit_id: sha(10) },
      ],
    });
    expect(desk.changes).toEqual([
      {
        phase: 'merge',
        trust: 'observed',
        idempotencyKey: expect.stringMatching(/^github-[0-9a-f]{64}$/),
        repository: 'github.com/acme/shop',
        baseSha: sha(2),
        headSha: sha(10),
        pullRequest: 7,
        files: [
          { path: 'a.ts', previousPath: 'b.ts', status: 'renamed' },
          { path: 'c.ts', status: 'deleted' },
          { path: 'd', status: 'typeChanged' },
        ],
        commits: [
          expect.objectContaining({
            sha: sha(10),
            attribution: 'mixed',
            declaredBy: ['assisted-by'],
            authors: [{ email: 'ada@example.com', login: 'ada' }],
          }),
        ],
        opener: { login: 'ada' },
        reviews: [
          {
            reviewer: { login: 'bo' },
            state: 'approved',
            sha: sha(10),
            submittedAt: '2027-02-01T09:00:00.000Z',
          },
          {
            reviewer: { login: 'Copilot[bot]' },
            state: 'commented',
            sha: sha(9),
            submittedAt: '2027-02-01T09:01:00.000Z',
          },
          {
            reviewer: { login: 'ghost' },
            state: 'changesRequested',
            sha: sha(0),
            submittedAt: '2027-02-01T09:02:00.000Z',
          },
        ],
        checks: [{ name: 'ci/lint', sha: sha(10), conclusion: 'failure' }],
      },
    ]);
  });

  it('the same question has the same key, another one another', async () => {
    await refresh();
    await refresh();
    setup.shop.statuses.push({ sha: sha(10), context: 'ci', state: 'success' });
    await refresh();
    const [first, second, third] = desk.changes.map(
      ({ idempotencyKey }) => idempotencyKey,
    );
    expect([first === second, first === third]).toEqual([true, false]);
  });

  it('our own check run is no fact, so that showing a decision does not ask for another', async () => {
    const run = {
      head_sha: sha(10),
      external_id: '',
      details_url: null,
      title: null,
      summary: null,
      annotations: [],
    };
    setup.shop.checkRuns.push(
      {
        ...run,
        id: 1,
        appId: 1,
        name: 'ai-governance',
        status: 'completed',
        conclusion: 'failure',
      },
      {
        ...run,
        id: 2,
        appId: 1,
        name: 'build',
        status: 'completed',
        conclusion: 'timed_out',
      },
      {
        ...run,
        id: 3,
        appId: 1,
        name: 'slow',
        status: 'in_progress',
        conclusion: null,
      },
      {
        ...run,
        id: 4,
        appId: 1,
        name: 'new',
        status: 'completed',
        conclusion: 'of-tomorrow',
      },
    );
    await refresh();
    expect(
      desk.changes[0]?.checks?.map(({ name, conclusion, app }) => [
        name,
        conclusion,
        app?.slug,
      ]),
    ).toEqual([
      ['build', 'timedOut', 'app-1'],
      ['new', 'failure', 'app-1'],
      ['slow', 'pending', 'app-1'],
    ]);
  });

  it.each([
    ['drafts are decided on', { draft: true }, 1],
    ['closed ones are not', { state: 'closed' as const }, 0],
    [
      'forks are, for the repository that they go to',
      { headRepository: 'mallory/shop' },
      1,
    ],
    ['251 commits are all read', { commits: commitsOf(251) }, 1],
    ['3,000 files are all read', { files: filesOf(3_000) }, 1],
  ])('%s', async (_, pull, decisions) => {
    const isOpen = pullOf(pull).state === 'open';
    expect(await refresh(pull)).toEqual(isOpen ? {} : { isOpen: false });
    expect(desk.changes).toHaveLength(decisions);
    for (const change of desk.changes) {
      expect(change.repository).toBe('github.com/acme/shop');
      expect(change.commits).toHaveLength(pullOf(pull).commits.length);
      expect(change.files).toHaveLength(pullOf(pull).files.length);
    }
  });

  it('more files than GitHub tells are not decided on, and the check fails', async () => {
    await refresh({ files: filesOf(3_001) });
    expect(desk.changes).toEqual([]);
    expect(setup.shop.checkRuns).toMatchObject([
      {
        name: 'ai-governance',
        head_sha: sha(10),
        conclusion: 'failure',
        summary: expect.stringContaining('lists 3000 of its 3001 files'),
      },
    ]);
  });

  it('a push in the middle is read again', async () => {
    const { standIn, shop, host, signal } = setup;
    const pull = shop.pulls.get(7);
    standIn.requests.push = line => {
      if (line.includes('/reviews') && pull)
        pull.commits = [...pull.commits, ...commitsOf(1)];
      return 0;
    };
    expect(await host.refresh(SUBJECT, desk, signal)).toEqual({
      againAfterSeconds: 5,
    });
    expect(desk.changes).toEqual([]);
  });

  it.each([
    ['of a change', `commit:${sha(10)}`, {}, 1],
    ['of a fork', `commit:${sha(10)}`, { headRepository: 'mallory/shop' }, 1],
    ['of a closed one', `commit:${sha(10)}`, { state: 'closed' as const }, 0],
    ['that no pull request has', `commit:${sha(99)}`, {}, 0],
  ])('a commit %s', async (_, key, pull, decisions) => {
    await refresh(pull, key);
    expect(desk.changes).toHaveLength(decisions);
  });

  it.each(['0', 'x', '7; drop', 'commit:zz', ''])(
    'a key `%s` names nothing',
    async key => {
      await expect(refresh(undefined, key)).rejects.toMatchObject({
        name: 'HostGoneError',
      });
    },
  );

  it('a repository of another host is not ours', async () => {
    await expect(
      setup.host.refresh(
        { ...SUBJECT, repository: 'gitlab.com/acme/shop' },
        desk,
        setup.signal,
      ),
    ).rejects.toMatchObject({ name: 'HostGoneError' });
    expect(setup.host.serves('github.com/acme/shop')).toBe(true);
    expect(setup.host.serves('gitlab.com/acme/shop')).toBe(false);
  });

  const agent = {
    sha: sha(10),
    message: 'Fix it',
    author: {
      name: 'Copilot',
      email: '198982749+Copilot@users.noreply.github.com',
    },
    account: { login: 'Copilot', isBot: true },
  };
  const BOT = { login: 'Copilot', isBot: true };

  it.each<[string, Partial<StandInPull>, unknown]>([
    [
      'whoever opened it',
      { user: { login: 'dee' }, commits: [agent] },
      { login: 'dee' },
    ],
    [
      'whom a bot’s is assigned to',
      { user: BOT, assignees: [BOT, { login: 'dee' }], commits: [agent] },
      { login: 'dee' },
    ],
    [
      'nobody that is known',
      { user: BOT, assignees: [BOT], commits: [agent] },
      undefined,
    ],
    ['nobody, without an agent', { user: { login: 'dee' } }, undefined],
  ])('R14 an agent was set to work by %s', async (_, pull, initiator) => {
    await refresh(pull);
    expect(desk.changes[0]?.initiator).toEqual(initiator);
  });
});

describe('C B1 secrets that GitHub found', () => {
  const CANARY = 'AKIA-canary-0123456789';
  const alert = (commit_sha: string, number = 1) => ({
    number,
    secret_type: 'aws_access_key_id',
    secret: CANARY,
    locations: [{ commit_sha, path: 'src/env.ts', start_line: 3 }],
  });

  it.each([
    [
      'in the change are told by place',
      [alert(sha(10))],
      [
        {
          rule: 'github/aws_access_key_id',
          class: 'credentials',
          path: 'src/env.ts',
          line: 3,
          state: 'open',
        },
      ],
    ],
    ['elsewhere are not', [alert(sha(11))], undefined],
    ['are none: that is no clean report', [], undefined],
    ['are not looked for', 'off' as const, undefined],
  ])('%s', async (_, secretAlerts, findings) => {
    const { standIn, shop, host, signal } = await setUp();
    const desk = new FakeDesk();
    shop.secretAlerts = secretAlerts;
    await host.refresh(SUBJECT, desk, signal);
    expect(desk.changes[0]?.data?.findings).toEqual(findings);
    expect(JSON.stringify(desk.changes)).not.toContain(CANARY);
    await standIn.close();
  });

  it('never leave the edge, even where GitHub sends them', async () => {
    const { standIn, shop, host, signal, repository } = await setUp();
    shop.secretAlerts = [alert(sha(10))];
    const desk = new FakeDesk();
    await host.refresh(SUBJECT, desk, signal);
    expect(
      standIn.requests.filter(line => line.includes('hide_secret=true')),
    ).toHaveLength(1);
    const unhidden = await repository.all(
      secretAlertSchema,
      '/secret-scanning/alerts',
    );
    expect(JSON.stringify(unhidden)).not.toContain(CANARY);
    await standIn.close();
  });
});
