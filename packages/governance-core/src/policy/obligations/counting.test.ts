import {
  byHand,
  change,
  commit,
  compiled,
  facts,
  HEAD,
  NOW,
  OTHER,
  permitAll,
  person,
  require,
  silent,
} from '../__fixtures__/smallPolicy';
import { evaluate } from '../evaluate';
import type {
  ApprovalFact,
  Facts,
  PersonFact,
  ReviewFact,
  ScanFact,
} from '../facts';
import type {
  ChangeCommit,
  ChangeSubject,
  ExcludedPerson,
  ObligationSpec,
} from '../types';

const SECURITY = 'group:default/security';
const seen = { trust: 'observed' as const, source: 'host', at: NOW };

const check = (
  spec: ObligationSpec,
  subject: ChangeSubject,
  given: Partial<Facts>,
) =>
  evaluate(compiled([permitAll, require('it', spec)]), {
    subject,
    facts: facts(given),
    now: NOW,
  }).obligations[0];

/** Both orders in which two facts can be reported. */
const bothWays = <T>(a: T, b: T): readonly (readonly T[])[] => [
  [a, b],
  [b, a],
];

describe('R23 whose approval counts', () => {
  const spec: ObligationSpec = {
    kind: 'approval',
    by: [SECURITY, 'group:default/legal'],
    minimum: 1,
    trust: 'attested',
  };
  const approval = (given: Partial<ApprovalFact> = {}): ApprovalFact => ({
    approver: 'rita',
    state: 'approved',
    sha: HEAD,
    ...seen,
    ...given,
  });
  const of = (given: Partial<PersonFact> = {}) =>
    person('rita', { groups: [SECURITY], ...given });
  const evidenceOf = (subject: ChangeSubject, people: readonly PersonFact[]) =>
    check(spec, subject, {
      people: [person('author'), ...people],
      approvals: [approval()],
    })?.evidence.map(({ text, counts }) => [text, counts]);

  it.each([
    ['a member of one of the groups', change(), [of()], ''],
    ['a bot', change(), [of({ isBot: true })], 'it is not a person'],
    ['nobody we know', change(), [], 'nothing is known of them'],
    [
      'somebody without a catalog user',
      change(),
      [of({ isIdentified: false })],
      'they are not known in the catalog',
    ],
    [
      'somebody else',
      change(),
      [of({ groups: [] })],
      'they do not belong to the group',
    ],
    [
      'the author',
      change({ commits: [commit({ authors: ['rita'] })] }),
      [of()],
      'they took part in the change',
    ],
    [
      'a co-author',
      change({ commits: [commit({ authors: ['author', 'rita'] })] }),
      [of()],
      'they took part in the change',
    ],
    [
      'who set the agent to work',
      change({ initiator: 'rita' }),
      [of()],
      'they took part in the change',
    ],
  ])('%s', (_name, subject, people, refusal) => {
    expect(evidenceOf(subject, people)).toEqual([
      refusal === ''
        ? ['approved for aaaaaaa', true]
        : [`approved for aaaaaaa: does not count, ${refusal}`, false],
    ]);
  });

  const people = ['rita', 'sam', 'tom'].map(id =>
    person(id, { groups: [SECURITY] }),
  );
  const refusing = (approver: string) =>
    approval({ approver, state: 'refused' });
  it.each([
    ['one refusal', [approval(), refusing('sam')], 'refused by 1 person'],
    [
      'two refusals',
      [approval(), refusing('sam'), refusing('tom')],
      'refused by 2 people',
    ],
    ...bothWays(
      approval({ at: undefined }),
      approval({ state: 'refused', at: undefined }),
    ).map(
      given =>
        ['a refusal without an instant', given, 'refused by 1 person'] as const,
    ),
    ...bothWays(
      approval({ source: 'b' }),
      approval({ state: 'refused', source: 'a' }),
    ).map(
      given =>
        [
          'both words at the same instant',
          given,
          'refused by 1 person',
        ] as const,
    ),
  ] as const)('%s outweighs any approval', (_name, approvals, found) => {
    expect(
      check(spec, change(), {
        people: [person('author'), ...people],
        approvals,
      }),
    ).toMatchObject({ status: 'unfulfilled', found });
  });
});

describe('R15 two words at the same instant', () => {
  const review: ObligationSpec = {
    kind: 'review',
    minimum: 1,
    humansOnly: true,
    excludes: ['author'],
    trust: 'attested',
  };
  const given = { reviewer: 'sam', sha: HEAD, ...seen };
  const approved: ReviewFact = { ...given, state: 'approved' };

  it.each([
    ...bothWays<ReviewFact>(approved, {
      ...given,
      state: 'dismissed' as const,
      source: 'a',
    }),
    ...bothWays<ReviewFact>(approved, {
      ...given,
      state: 'changesRequested' as const,
      source: 'a',
    }),
  ])('the one that is no approval wins', (...reviews) => {
    expect(
      check(review, change(), {
        people: [person('author'), person('sam')],
        reviews,
      }),
    ).toMatchObject({ status: 'unfulfilled', found: '0 of 1 needed review' });
  });

  const run = { name: 'build', sha: HEAD, ...seen };
  const untimed = { ...run, at: undefined };
  it.each([
    ...bothWays(
      { ...run, conclusion: 'success' as const },
      { ...run, conclusion: 'failure' as const },
    ),
    ...bothWays(
      { ...untimed, conclusion: 'success' as const },
      { ...untimed, conclusion: 'failure' as const },
    ),
    // What has no instant comes before what has one.
    ...bothWays(
      { ...untimed, conclusion: 'success' as const },
      { ...run, conclusion: 'failure' as const },
    ),
  ])('the check that did not succeed wins', (...checks) => {
    expect(
      check({ kind: 'check', names: ['build'], trust: 'attested' }, change(), {
        checks,
      }),
    ).toMatchObject({
      status: 'unfulfilled',
      found: 'it ended with failure',
    });
  });
});

describe('R15 who took part in a change', () => {
  const agent = { tool: 'copilot', role: 'author' as const };
  const helper = { tool: 'claude-code', role: 'reviewSuggestion' as const };
  const byAgent = (given: Partial<ChangeCommit>) =>
    commit({ authors: [], uses: [agent, helper], ...given });

  it.each<[string, readonly ExcludedPerson[], readonly ChangeCommit[], string]>(
    [
      [
        'nobody knows who set the agent to work',
        ['initiator'],
        [byAgent({}), byHand()],
        '0 of 2 needed reviews; 1 author or initiator could not be identified, so as many more reviews are needed',
      ],
      [
        'an agent is the author, so no person is missing',
        ['author'],
        [byAgent({})],
        '0 of 1 needed review',
      ],
      [
        'an agent only reviewed, so somebody wrote it',
        ['author'],
        [byAgent({ uses: [helper] })],
        '0 of 2 needed reviews; 1 author or initiator could not be identified, so as many more reviews are needed',
      ],
      [
        'an agent only reviewed, so nobody set it to work',
        ['initiator'],
        [byAgent({ uses: [helper] })],
        '0 of 1 needed review',
      ],
      [
        'somebody wrote with the agent, and another commit has no author',
        ['initiator'],
        [byAgent({ authors: ['author'] }), byHand({ authors: [] })],
        '0 of 1 needed review',
      ],
      [
        'somebody unknown wrote with the agent',
        ['initiator'],
        [byAgent({ authors: ['unidentified'] })],
        '0 of 2 needed reviews; 1 author or initiator could not be identified, so as many more reviews are needed',
      ],
      [
        'a co-author may review where only authors may not',
        ['author'],
        [commit({ authors: ['author', 'sam'] })],
        '1 of 1 needed review',
      ],
    ],
  )('%s', (_name, excludes, commits, found) => {
    const spec: ObligationSpec = {
      kind: 'review',
      minimum: 1,
      humansOnly: true,
      excludes,
      trust: 'attested',
    };
    const isReviewed = found.startsWith('1');
    const reviews = isReviewed
      ? [{ reviewer: 'sam', state: 'approved' as const, sha: HEAD, ...seen }]
      : [];
    expect(
      check(spec, change({ commits }), {
        people: [person('author'), person('sam')],
        reviews,
      })?.found,
    ).toBe(found);
  });

  it('reviews are told with the groups of who gave them, three at most', () => {
    const groups = ['a', 'b', 'c', 'd'].map(name => `group:default/${name}`);
    const review = { reviewer: 'sam', sha: HEAD, ...seen };
    const evidence = check(
      {
        kind: 'review',
        minimum: 1,
        humansOnly: true,
        excludes: [],
        by: ['group:default/a', 'group:default/z'],
        trust: 'attested',
      },
      change(),
      {
        people: [person('sam', { groups }), person('tom', { groups: [] })],
        reviews: [
          { ...review, state: 'approved' },
          { ...review, reviewer: 'tom', sha: OTHER, state: 'approved' },
        ],
      },
    )?.evidence;
    expect(evidence?.map(({ text, counts }) => [text, counts])).toEqual([
      ['approval of aaaaaaa by a person of a, b and c', true],
      [
        'approval of ccccccc by a person: does not count, it is for ccccccc, not for the head commit aaaaaaa',
        false,
      ],
    ]);
  });

  it('an area quotes four of its patterns', () => {
    const paths = ['a/', 'b/', 'c/', 'd/', 'e/'];
    const area = (patterns: readonly string[]) => ({
      auth: {
        title: 'Sign-in',
        paths: patterns,
        ignoreCase: false,
        owners: ['group:default/a', 'group:default/b'],
      },
    });
    const textFor = (patterns: readonly string[]) =>
      evaluate(
        compiled(
          [
            permitAll,
            require('it', {
              kind: 'review',
              minimum: 2,
              humansOnly: true,
              excludes: [],
              by: 'areaOwners',
              trust: 'attested',
            }),
          ],
          { areas: area(patterns) },
        ),
        {
          subject: change({ files: [{ path: 'a/x', status: 'added' }] }),
          facts: facts(),
          now: NOW,
        },
      ).obligations[0]?.text;
    expect(textFor(paths)).toBe(
      'Changes to sign-in (`a/`, `b/`, `c/`, `d/` …) need 2 approving reviews by a or b.',
    );
    expect(textFor(paths.slice(0, 4))).toBe(
      'Changes to sign-in (`a/`, `b/`, `c/`, `d/`) need 2 approving reviews by a or b.',
    );
  });
});

describe('R06 a failed run counts against its own report and tool only', () => {
  const scan: ScanFact = {
    tool: 'semgrep',
    sha: HEAD,
    revisionIds: [],
    executionSuccessful: true,
    findings: { note: 0, low: 0, medium: 0, high: 0, critical: 0 },
    suppressed: 0,
    artifactDigest: '1'.repeat(64),
    ...seen,
  };
  const failedRun = { ...scan, executionSuccessful: false };
  it.each([
    ['the same tool in the same report', failedRun, 'unknown'],
    ['another tool', { ...failedRun, tool: 'semgrep pro' }, 'fulfilled'],
    [
      'another report',
      { ...failedRun, artifactDigest: '2'.repeat(64) },
      'fulfilled',
    ],
  ])('%s', (_name, other, status) => {
    expect(
      check(
        {
          kind: 'scan',
          kinds: ['sast'],
          scanners: { sast: ['semgrep'] },
          below: 'high',
          trust: 'attested',
        },
        change(),
        { scans: [scan, other] },
      ),
    ).toMatchObject({ status });
  });
});

describe('R07 many commits', () => {
  const spec: ObligationSpec = {
    kind: 'declaration',
    trailers: ['Assisted-by'],
    trust: 'attested',
  };
  const commits = (count: number, make: typeof silent) =>
    Array.from({ length: count }, (_, i) => make({ sha: `${i}`.repeat(40) }));

  it.each([
    [
      5,
      silent,
      '5 of 5 commits declare nothing: `0000000`, `1111111`, `2222222`, `3333333` and `4444444`',
    ],
    [
      7,
      silent,
      '7 of 7 commits declare nothing: `0000000`, `1111111`, `2222222`, `3333333`, `4444444` and 2 more',
    ],
    [2, byHand, 'all 2 commits declare their assistance'],
  ])('%i', (count, make, found) => {
    expect(
      check(spec, change({ commits: commits(count, make) }), {})?.found,
    ).toBe(found);
  });

  it('one author who holds a certificate holds one', () => {
    const certificates = [
      { path: 'basics', expiresAt: '2026-03-01T12:00:00.001Z' },
    ];
    expect(
      check(
        { kind: 'certificate', path: 'basics', trust: 'attested' },
        change(),
        {
          people: [person('author', { certificates })],
        },
      ),
    ).toMatchObject({
      status: 'fulfilled',
      found: '1 of 1 author holds one',
      evidence: [{ text: 'an author holds it', counts: true }],
    });
  });

  it('without any report of approvals it says so', () => {
    expect(
      check(
        { kind: 'approval', by: [SECURITY], minimum: 1, trust: 'attested' },
        change(),
        {},
      )?.found,
    ).toBe('approvals were not reported');
  });

  it('without any author nobody’s certificate is known', () => {
    expect(
      check(
        { kind: 'certificate', path: 'basics', trust: 'attested' },
        change({ commits: [commit({ authors: [] })] }),
        {},
      )?.status,
    ).toBe('unknown');
  });
});
