import {
  FakeSignalDesk,
  pseudonymInTests,
} from '@ai-enablement/backstage-plugin-ai-governance-node/testUtils';
import type { StandInRequestWorld } from './__testUtils__/gitlabStandIn';
import {
  commitOf,
  CONFIG,
  mergedRequest,
  REPOSITORY,
  setUp,
  sha,
  type Setup,
} from './__testUtils__/setUp';

const person = (value: string) =>
  pseudonymInTests({ kind: 'login', provider: 'gitlab.com', value });

const note = (
  id: number,
  username: string,
  body: string,
  hour: number,
  system = true,
) => ({
  id,
  body,
  author: { username },
  created_at: `2027-01-09T${String(hour).padStart(2, '0')}:00:00.000Z`,
  system,
});

describe('R07 R09 E A2 a merge request comes out as signals', () => {
  let setup: Setup;
  beforeEach(async () => {
    setup = await setUp();
  });
  afterEach(() => setup.server.close());

  async function collect(
    given: object = {},
    beside: Omit<StandInRequestWorld, 'raw'> = {},
    options: { mayNamePeople?: boolean } = {},
  ) {
    setup.shop.requests.set(7, mergedRequest(7, { ...given }, beside));
    const desk = new FakeSignalDesk(setup.source, options);
    await setup.source.collect?.(desk);
    return desk;
  }

  it('with every instant, its reviews and who wrote it', async () => {
    const desk = await collect(
      {},
      {
        approvedBy: [{ user: { username: 'bo' } }],
        notes: [
          note(1, 'ada', 'marked this merge request as **ready**', 10),
          note(2, 'ada', 'I am done', 11, false),
          note(3, 'cy', 'What of the old carts?', 12, false),
          note(4, 'cy', 'requested changes', 13),
          note(5, 'bo', 'approved this merge request', 14),
          note(6, 'dee', 'approved this merge request', 15),
          note(7, 'ada', 'added 1 commit', 16),
        ],
      },
    );
    expect(desk.bodies('change')).toEqual([
      {
        repository: REPOSITORY,
        number: 7,
        openedAt: '2027-01-09T09:00:00.000Z',
        readyAt: '2027-01-09T10:00:00.000Z',
        firstCommitAt: '2027-01-09T08:00:00.000Z',
        firstReviewAt: '2027-01-09T12:00:00.000Z',
        approvedAt: '2027-01-09T14:00:00.000Z',
        mergedAt: '2027-01-10T10:00:00.000Z',
        closedAt: '2027-01-10T10:00:00.000Z',
        author: person('ada'),
        isBot: false,
        isToDefaultBranch: true,
        isHotfix: false,
        files: 3,
        mergeSha: sha(7_999),
      },
    ]);
    expect(desk.bodies('attribution')).toMatchObject([
      { attribution: 'mixed', assistants: [{ assistant: 'cursor' }] },
    ]);
    expect(desk.bodies('review')).toMatchObject([
      { review: '4', state: 'changesRequested', reviewer: person('cy') },
      { review: '5', state: 'approved', reviewer: person('bo') },
      { review: '6', state: 'dismissed', reviewer: person('dee') },
    ]);
  });

  it.each<[string, object, Omit<StandInRequestWorld, 'raw'>, object]>([
    [
      'squashed and merged by fast-forward',
      { merge_commit_sha: null, squash_commit_sha: sha(5) },
      {},
      { mergeSha: sha(5) },
    ],
    [
      'merged by fast-forward',
      { merge_commit_sha: null },
      {},
      { mergeSha: sha(7_000) },
    ],
    [
      'closed without a merge',
      { state: 'closed', merged_at: null, closed_at: '2027-01-11T00:00:00Z' },
      {},
      {
        mergedAt: undefined,
        mergeSha: undefined,
        closedAt: '2027-01-11T00:00:00.000Z',
      },
    ],
    [
      'a draft still',
      { state: 'opened', merged_at: null, draft: true },
      {},
      { readyAt: undefined, closedAt: undefined },
    ],
    [
      'a draft by its old name',
      {},
      { notes: [note(1, 'ada', 'unmarked as a **Work In Progress**', 12)] },
      { readyAt: '2027-01-09T12:00:00.000Z' },
    ],
    [
      'by an access token of the project',
      { author: { username: 'project_12_bot_4f' } },
      {},
      { isBot: true, author: undefined },
    ],
    [
      'by a bot of the settings',
      { author: { username: 'Dependabot' } },
      {},
      { isBot: true },
    ],
    [
      'by an account that was deleted',
      { author: null },
      {},
      { isBot: false, author: undefined },
    ],
    [
      'more files than GitLab counts',
      { changes_count: '1000+' },
      {},
      { files: undefined },
    ],
    [
      'to another branch',
      { target_branch: 'next' },
      {},
      { isToDefaultBranch: false },
    ],
    ['a hotfix by label', { labels: ['Hotfix'] }, {}, { isHotfix: true }],
    [
      'all commits replaced after it was opened',
      {},
      { commits: [commitOf('x', undefined, '2027-01-09T09:30:00.000Z')] },
      { firstCommitAt: undefined },
    ],
    [
      'an approval that was taken back',
      {},
      {
        approvedBy: [{ user: { username: 'bo' } }],
        notes: [
          note(1, 'bo', 'approved this merge request', 12),
          note(2, 'bo', 'unapproved this merge request', 13),
        ],
      },
      { approvedAt: undefined, firstReviewAt: '2027-01-09T12:00:00.000Z' },
    ],
  ])('%s', async (_, given, beside, expected) => {
    const desk = await collect(given, beside);
    const [change] = desk.bodies('change');
    const told = Object.keys(expected).map(key => [
      key,
      Reflect.get(Object(change), key),
    ]);
    expect(Object.fromEntries(told)).toEqual(expected);
  });

  it.each<[string, object, string, object]>([
    [
      'a trailer',
      {},
      'x\n\nCo-authored-by: Claude Opus 4.6 <noreply@anthropic.com>',
      {
        attribution: 'mixed',
        assistants: [{ assistant: 'claude-code', model: 'claude-opus-4.6' }],
      },
    ],
    ['none declared', {}, 'x\n\nAssisted-by: none', { attribution: 'human' }],
    ['nothing said', {}, 'x', { attribution: 'unknown' }],
    ['a label', { labels: ['AI-assisted'] }, 'x', { attribution: 'mixed' }],
  ])('R14 attribution by %s', async (_, given, message, expected) => {
    const desk = await collect(given, { commits: [commitOf(message)] });
    expect(desk.bodies('attribution')).toEqual([
      expect.objectContaining(expected),
    ]);
  });

  it('R16 nobody is named where the portal may not', async () => {
    const desk = await collect(
      {},
      { notes: [note(1, 'bo', 'requested changes', 12)] },
      { mayNamePeople: false },
    );
    expect(desk.bodies('change')[0]).not.toHaveProperty('author');
    expect(desk.bodies('review')[0]).not.toHaveProperty('reviewer');
  });

  it('R11 the pipeline is a required check where GitLab asks for it, and jobs are where the settings do', async () => {
    await setup.server.close();
    setup = await setUp({}, { only_allow_merge_if_pipeline_succeeds: true });
    const later = {
      merged_at: '2027-02-02T10:00:00Z',
      updated_at: '2027-02-02T10:00:00Z',
    };
    const pipeline = (status: string, head = sha(7_000)) => ({
      id: 5,
      sha: head,
      status,
      updated_at: '2027-02-02T09:00:00Z',
    });
    const desk = await collect(later, {
      pipelines: [
        { ...pipeline('failed', sha(1)), id: 6 },
        pipeline('success'),
      ],
    });
    expect(desk.bodies('check')).toEqual([
      {
        repository: REPOSITORY,
        number: 7,
        name: 'pipeline',
        at: '2027-02-02T09:00:00.000Z',
        hasRun: true,
        hasPassed: true,
      },
    ]);
    expect((await collect()).bodies('check')).toEqual([]);
  });

  it('R11 jobs of the settings', async () => {
    await setup.server.close();
    setup = await setUp({
      meanings: {
        ...CONFIG.meanings,
        requiredChecks: ['sast', 'unit', 'deploy'],
      },
    });
    setup.shop.jobs.set(5, [
      { name: 'sast', status: 'failed', finished_at: '2027-01-10T08:00:00Z' },
      { name: 'unit', status: 'skipped', finished_at: null },
    ]);
    const desk = await collect(
      {},
      {
        pipelines: [
          {
            id: 5,
            sha: sha(7_000),
            status: 'failed',
            updated_at: '2027-01-10T09:00:00Z',
          },
        ],
      },
    );
    expect(desk.bodies('check')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          name: 'sast',
          hasRun: true,
          hasPassed: false,
        }),
        expect.objectContaining({ name: 'unit', hasRun: false }),
        expect.objectContaining({ name: 'deploy', hasRun: false }),
      ]),
    );
  });
});
