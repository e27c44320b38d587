import {
  byHand,
  change,
  commit,
  compiled,
  facts,
  HEAD,
  NOW,
  permitAll,
  person,
  require,
  silent,
} from '../__fixtures__/smallPolicy';
import { evaluate } from '../evaluate';
import type { ApprovalFact, Facts, PersonFact, ScanFact } from '../facts';
import type { ChangeSubject, ObligationSpec } from '../types';

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
    ...bothWays(approval(), refusing('rita')).map(
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
  const approved = { ...given, state: 'approved' as const };

  it.each([
    ...bothWays(approved, { ...given, state: 'dismissed' as const }),
    ...bothWays(approved, { ...given, state: 'changesRequested' as const }),
  ])('the one that is no approval wins', (...reviews) => {
    expect(
      check(review, change(), {
        people: [person('author'), person('sam')],
        reviews,
      }),
    ).toMatchObject({ status: 'unfulfilled', found: '0 of 1 needed review' });
  });

  const run = { name: 'build', sha: HEAD, ...seen };
  it.each(
    bothWays(
      { ...run, conclusion: 'success' as const },
      { ...run, conclusion: 'failure' as const },
    ),
  )('the check that did not succeed wins', (...checks) => {
    expect(
      check({ kind: 'check', names: ['build'], trust: 'attested' }, change(), {
        checks,
      }),
    ).toMatchObject({
      status: 'unfulfilled',
      found: 'it ended with failure',
    });
  });

  it('an agent’s own commits ask for one reviewer more, whatever else touched them', () => {
    const commits = [
      commit({
        authors: [],
        uses: [
          { tool: 'copilot', role: 'author' },
          { tool: 'claude-code', role: 'reviewSuggestion' },
        ],
      }),
      byHand(),
    ];
    expect(
      check(
        { ...review, excludes: ['author', 'initiator'] },
        change({ commits }),
        {
          reviews: [],
        },
      )?.found,
    ).toContain('0 of 2 needed reviews; 1 author or initiator');
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
