import type { StandInPull } from '@ai-enablement/github-stand-in';
import {
  FakeSignalDesk,
  pseudonymInTests,
} from '@ai-enablement/backstage-plugin-ai-governance-node/testUtils';
import { sha } from '../__testUtils__/setUp';
import {
  mergedPull,
  setUpSource,
  type SourceSetup,
} from './__testUtils__/setUpSource';

const person = (value: string) =>
  pseudonymInTests({ kind: 'login', provider: 'github.com', value });

const review = (
  login: string,
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'PENDING',
  hour: number,
  isBot = false,
) => ({
  user: { login, isBot },
  state,
  commit_id: sha(7_000),
  submitted_at: `2027-01-09T${String(hour).padStart(2, '0')}:00:00Z`,
});

const BOT = (login: string) => ({ login, isBot: true });

const commitBy = (
  message: string,
  author: { name: string; email: string; date?: string } = {
    name: 'Ada',
    email: 'ada@example.com',
    date: '2027-01-09T08:00:00Z',
  },
) => [{ sha: sha(7_000), message, author }];

describe('R07 R09 E A2 a pull request comes out as signals', () => {
  let setup: SourceSetup;
  beforeEach(async () => {
    setup = await setUpSource();
  });
  afterEach(() => setup.standIn.close());

  async function collect(
    pull: Partial<StandInPull> = {},
    options: { mayNamePeople?: boolean } = {},
  ) {
    setup.shop.pulls.set(7, mergedPull(7, pull));
    const desk = new FakeSignalDesk(setup.source, options);
    await setup.source.collect?.(desk);
    return desk;
  }

  it('with every instant, its reviews and who wrote it', async () => {
    const desk = await collect({
      additions: 12,
      deletions: 3,
      reviews: [
        review('ada', 'COMMENTED', 10),
        review('Copilot', 'COMMENTED', 11, true),
        review('bo', 'CHANGES_REQUESTED', 12),
        review('bo', 'APPROVED', 14),
        review('cy', 'PENDING', 15),
      ],
      timeline: [
        {
          event: 'ready_for_review',
          created_at: '2027-01-09T09:30:00Z',
          actor: { login: 'ada' },
        },
        {
          event: 'commented',
          created_at: '2027-01-09T11:30:00Z',
          actor: { login: 'dee' },
        },
      ],
    });
    expect(desk.bodies('change')).toEqual([
      {
        repository: 'github.com/acme/shop',
        number: 7,
        openedAt: '2027-01-09T09:00:00.000Z',
        readyAt: '2027-01-09T09:30:00.000Z',
        firstCommitAt: '2027-01-09T08:00:00.000Z',
        firstReviewAt: '2027-01-09T11:30:00.000Z',
        approvedAt: '2027-01-09T14:00:00.000Z',
        mergedAt: '2027-01-10T10:00:00.000Z',
        closedAt: '2027-01-10T10:00:00.000Z',
        author: person('ada'),
        isBot: false,
        isToDefaultBranch: true,
        isHotfix: false,
        addedLines: 12,
        deletedLines: 3,
        files: 1,
        mergeSha: sha(7_999),
      },
    ]);
    expect(desk.bodies('attribution')).toEqual([
      {
        repository: 'github.com/acme/shop',
        number: 7,
        at: '2027-01-10T10:00:00.000Z',
        attribution: 'mixed',
        confidence: 'declared',
        assistants: [{ assistant: 'cursor' }],
      },
    ]);
    expect(desk.bodies('review')).toMatchObject([
      { review: '1', state: 'commented', reviewer: person('ada') },
      { review: '2', state: 'commented', isBot: true },
      { review: '3', state: 'changesRequested', reviewer: person('bo') },
      { review: '4', state: 'approved', reviewer: person('bo') },
    ]);
  });

  it.each<[string, Partial<StandInPull>, object]>([
    [
      'opened as a draft and ready later: ready then',
      {
        timeline: [
          { event: 'ready_for_review', created_at: '2027-01-09T12:00:00Z' },
          { event: 'convert_to_draft', created_at: '2027-01-09T13:00:00Z' },
          { event: 'ready_for_review', created_at: '2027-01-09T14:00:00Z' },
        ],
      },
      { readyAt: '2027-01-09T12:00:00.000Z' },
    ],
    [
      'made a draft later: ready when it was opened',
      {
        timeline: [
          { event: 'convert_to_draft', created_at: '2027-01-09T13:00:00Z' },
        ],
      },
      { readyAt: '2027-01-09T09:00:00.000Z' },
    ],
    [
      'still a draft: not ready',
      { draft: true, mergedAs: undefined },
      { readyAt: undefined },
    ],
    [
      'all commits replaced after it was opened: the first one is not known',
      {
        commits: commitBy('x', {
          name: 'Ada',
          email: 'ada@example.com',
          date: '2027-01-09T09:30:00Z',
        }),
      },
      { firstCommitAt: undefined },
    ],
    [
      'not merged: the commit that GitHub tried is no merge',
      { mergedAs: undefined },
      { mergeSha: undefined, mergedAt: undefined },
    ],
    [
      'looked at after the merge only: not reviewed',
      {
        reviews: [
          {
            ...review('bo', 'APPROVED', 9),
            submitted_at: '2027-01-11T00:00:00Z',
          },
        ],
      },
      { firstReviewAt: undefined, approvedAt: undefined },
    ],
    [
      'by an updater of dependencies: a bot without an author',
      { user: BOT('dependabot[bot]') },
      { isBot: true, author: undefined },
    ],
    [
      'by an assistant for a person: hers',
      { user: BOT('Copilot'), assignees: [BOT('Copilot'), { login: 'dee' }] },
      { isBot: false, author: person('dee') },
    ],
    [
      'from a fork: of the repository that it goes to',
      { headRepository: 'mallory/shop' },
      { repository: 'github.com/acme/shop' },
    ],
    ['to another branch', { base: 'next' }, { isToDefaultBranch: false }],
    ['a hotfix by label', { labels: ['Hotfix'] }, { isHotfix: true }],
    ['a hotfix by branch', { head: 'hotfix/cart' }, { isHotfix: true }],
    [
      'open',
      { state: 'open', mergedAs: undefined },
      { mergedAt: undefined, closedAt: undefined },
    ],
  ])('%s', async (_, pull, expected) => {
    const desk = await collect(pull);
    const [change] = desk.bodies('change');
    const told = Object.keys(expected).map(key => [
      key,
      Reflect.get(Object(change), key),
    ]);
    expect(Object.fromEntries(told)).toEqual(expected);
  });

  it.each<[string, Partial<StandInPull>, object]>([
    [
      'a trailer',
      {
        commits: commitBy(
          'x\n\nCo-authored-by: Claude Opus 4.6 <noreply@anthropic.com>',
        ),
      },
      {
        attribution: 'mixed',
        assistants: [{ assistant: 'claude-code', model: 'claude-opus-4.6' }],
      },
    ],
    [
      'an assistant alone',
      {
        user: BOT('Copilot'),
        commits: commitBy('x', {
          name: 'copilot-swe-agent[bot]',
          email: '198982749+Copilot@users.noreply.github.com',
        }),
      },
      {
        attribution: 'ai',
        assistants: [{ assistant: 'copilot', surface: 'agent' }],
      },
    ],
    [
      'none declared',
      { commits: commitBy('x\n\nAssisted-by: none') },
      { attribution: 'human', confidence: 'declared', assistants: [] },
    ],
    [
      'nothing said: unknown, not human',
      { commits: commitBy('x') },
      { attribution: 'unknown', assistants: [] },
    ],
    [
      'a label only',
      { commits: commitBy('x'), labels: ['AI-assisted'] },
      { attribution: 'mixed', assistants: [{ assistant: 'unidentified' }] },
    ],
    [
      'an updater of dependencies: unknown',
      { user: BOT('dependabot[bot]'), commits: commitBy('Bump x') },
      { attribution: 'unknown', assistants: [] },
    ],
  ])('R14 attribution by %s', async (_, pull, expected) => {
    const desk = await collect(pull);
    expect(desk.bodies('attribution')).toEqual([
      expect.objectContaining(expected),
    ]);
  });

  it('R16 nobody is named where the portal may not', async () => {
    const desk = await collect(
      { reviews: [review('bo', 'APPROVED', 12)] },
      { mayNamePeople: false },
    );
    const [kept] = desk.kept.values();
    expect(desk.bodies('change')[0]).not.toHaveProperty('author');
    expect(desk.bodies('review')[0]).not.toHaveProperty('reviewer');
    expect(JSON.stringify(kept)).not.toContain(person('ada'));
    expect(desk.bodies('change')[0]).toMatchObject({
      approvedAt: '2027-01-09T12:00:00.000Z',
    });
  });

  it('251 commits are all read; what GitHub no longer has makes all into some', async () => {
    const commits = Array.from({ length: 251 }, (_, index) => ({
      sha: sha(8_000 + index),
      message: 'x',
      author: {
        name: 'Claude',
        email: 'noreply@anthropic.com',
        date: '2027-01-09T08:00:00Z',
      },
    }));
    const whole = await collect({ commits });
    expect(whole.bodies('attribution')).toMatchObject([{ attribution: 'ai' }]);
    setup.standIn.faults.plan({
      on: /compare/,
      fault: { kind: 'status', status: 404 },
    });
    const part = await collect({ commits });
    expect(part.bodies('attribution')).toMatchObject([
      { attribution: 'mixed' },
    ]);
  });
});
