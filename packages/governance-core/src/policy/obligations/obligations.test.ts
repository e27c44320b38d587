import {
  BASE,
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
  use,
} from '../__fixtures__/smallPolicy';
import { evaluate } from '../evaluate';
import type { CheckFact, Facts, ReviewFact, ScanFact } from '../facts';
import type { ObligationSpec, Subject } from '../types';

/** `[status, found]` of every obligation that the specification leads to. */
const check = (
  spec: ObligationSpec,
  given: {
    subject?: Subject;
    facts?: Partial<Facts>;
    touches?: readonly string[];
  } = {},
) =>
  evaluate(
    compiled([
      permitAll,
      require('it', spec, given.touches
        ? { when: { change: { touches: given.touches } } }
        : {}),
    ]),
    {
      subject: given.subject ?? change(),
      facts: facts(given.facts),
      now: NOW,
    },
  ).obligations;

describe('R07 declaration', () => {
  const spec: ObligationSpec = {
    kind: 'declaration',
    trailers: ['Assisted-by', 'Co-authored-by'],
    trust: 'attested',
  };
  const second = { sha: 'd'.repeat(40) };
  it.each([
    [
      'by a listed trailer',
      change(),
      'fulfilled',
      'the commit declares its assistance',
    ],
    [
      'as written without AI',
      change({ commits: [byHand()] }),
      'fulfilled',
      'the commit declares its assistance',
    ],
    [
      'an assistant as author declares itself',
      change({
        commits: [commit({ attribution: 'ai', declaredBy: ['author'] })],
      }),
      'fulfilled',
      'the commit declares its assistance',
    ],
    [
      'by a trailer that the policy does not list',
      change({ commits: [commit({ declaredBy: ['made-with'] })] }),
      'unfulfilled',
      '1 of 1 commit declares nothing: `aaaaaaa`',
    ],
    [
      'not at all',
      change({ commits: [silent()] }),
      'unfulfilled',
      '1 of 1 commit declares nothing: `aaaaaaa`',
    ],
    [
      'by one of two commits',
      change({ commits: [commit(), silent(second)] }),
      'unfulfilled',
      '1 of 2 commits declares nothing: `ddddddd`',
    ],
    [
      'a merge that shows nothing is not asked',
      change({ commits: [commit(), silent({ ...second, isMerge: true })] }),
      'fulfilled',
      'the commit declares its assistance',
    ],
    [
      'a merge that shows AI is asked',
      change({ commits: [commit({ declaredBy: [], isMerge: true })] }),
      'unfulfilled',
      '1 of 1 commit declares nothing: `aaaaaaa`',
    ],
    [
      'by the caller’s word alone',
      change({ trust: 'asserted' }),
      'unknown',
      'the commit declares its assistance, but that rests on the caller’s word; an entitled machine is needed',
    ],
    [
      'without commits',
      change({ commits: [] }),
      'fulfilled',
      'there is no commit to declare',
    ],
    ['without a change', use(), 'unknown', 'no change at hand yet'],
  ])('%s', (_name, subject, status, found) => {
    expect(check(spec, { subject })).toMatchObject([
      { status, found, phase: 'commit' },
    ]);
  });

  it('shows nothing where there is no commit', () => {
    const [obligation] = check(spec, { subject: change({ commits: [] }) });
    expect(obligation?.evidence).toEqual([]);
  });
});

describe('R06 scans', () => {
  const spec: ObligationSpec = {
    kind: 'scan',
    kinds: ['sast'],
    scanners: { sast: ['CodeQL', 'Semgrep'] },
    below: 'high',
    trust: 'attested',
  };
  const clean = { note: 0, low: 0, medium: 0, high: 0, critical: 0 };
  const scan = (given: Partial<ScanFact> = {}): ScanFact => ({
    tool: 'CodeQL',
    sha: HEAD,
    revisionIds: [],
    executionSuccessful: true,
    findings: clean,
    suppressed: 0,
    artifactDigest: 'f0',
    trust: 'attested',
    source: 'sarif',
    at: '2026-03-01T10:00:00.000Z',
    ...given,
  });
  it.each<[string, readonly ScanFact[] | undefined, string, string]>([
    ['a clean run', [scan()], 'fulfilled', 'CodeQL: no findings'],
    [
      'findings below the threshold',
      [scan({ findings: { ...clean, medium: 2 } })],
      'fulfilled',
      'CodeQL: 2 medium',
    ],
    [
      'a finding at the threshold',
      [scan({ findings: { ...clean, high: 1, low: 3 } })],
      'unfulfilled',
      'CodeQL: 1 high and 3 low',
    ],
    [
      'a finding above the threshold',
      [scan({ findings: { ...clean, critical: 1 } })],
      'unfulfilled',
      'CodeQL: 1 critical',
    ],
    [
      'suppressed findings are told',
      [scan({ suppressed: 2 })],
      'fulfilled',
      'CodeQL: no findings (2 suppressed findings not counted)',
    ],
    [
      'nothing reported',
      undefined,
      'unknown',
      'no report of an expected scanner',
    ],
    [
      'an unexpected tool',
      [scan({ tool: 'ESLint' })],
      'unknown',
      'no report of an expected scanner',
    ],
    [
      'a name that only begins alike',
      [scan({ tool: 'CodeQLish' })],
      'unknown',
      'no report of an expected scanner',
    ],
    [
      'an edition of an expected tool',
      [scan({ tool: 'semgrep OSS' })],
      'fulfilled',
      'semgrep OSS: no findings',
    ],
    [
      'another commit',
      [scan({ sha: OTHER })],
      'unknown',
      'no report counts: it is for another commit than aaaaaaa',
    ],
    [
      'a report that names another commit',
      [scan({ revisionIds: [BASE] })],
      'unknown',
      'no report counts: the report itself names bbbbbbb',
    ],
    [
      'a report that names this commit',
      [scan({ revisionIds: [HEAD] })],
      'fulfilled',
      'CodeQL: no findings',
    ],
    [
      'a failed run',
      [scan({ executionSuccessful: false })],
      'unknown',
      'no report counts: the run did not complete',
    ],
    [
      'completion not told, attested',
      [scan({ executionSuccessful: undefined })],
      'fulfilled',
      'CodeQL: no findings',
    ],
    [
      'the caller’s word',
      [scan({ trust: 'asserted' })],
      'unknown',
      'no report counts: rests on the caller’s word; an entitled machine is needed',
    ],
    [
      'the latest report of a tool and category counts',
      [
        scan({
          category: 'java',
          artifactDigest: 'f1',
          findings: { ...clean, high: 1 },
        }),
        scan({ category: 'java', at: '2026-03-01T11:00:00.000Z' }),
      ],
      'fulfilled',
      'CodeQL: no findings',
    ],
    [
      'a later report with findings counts',
      [
        scan({ category: 'java' }),
        scan({
          category: 'java',
          artifactDigest: 'f1',
          at: '2026-03-01T11:00:00.000Z',
          findings: { ...clean, high: 1 },
        }),
      ],
      'unfulfilled',
      'CodeQL: 1 high',
    ],
    [
      'a clean report hides no findings of another category',
      [
        scan({
          category: 'java',
          artifactDigest: 'f1',
          findings: { ...clean, critical: 1 },
        }),
        scan({ category: 'js', at: '2026-03-01T11:00:00.000Z' }),
      ],
      'unfulfilled',
      'CodeQL: 1 critical and CodeQL: no findings',
    ],
    [
      'a report without a category hides nothing',
      [
        scan({ artifactDigest: 'f1', findings: { ...clean, critical: 1 } }),
        scan({ at: '2026-03-01T11:00:00.000Z' }),
      ],
      'unfulfilled',
      'CodeQL: 1 critical and CodeQL: no findings',
    ],
    [
      'every run of one report counts',
      [scan({ findings: { ...clean, critical: 1 } }), scan()],
      'unfulfilled',
      'CodeQL: no findings and CodeQL: 1 critical',
    ],
    [
      'a report with a failed run proves nothing',
      [scan({ executionSuccessful: false }), scan()],
      'unknown',
      'no report counts: another run in the same report did not complete',
    ],
    [
      'every tool that ran counts',
      [scan(), scan({ tool: 'Semgrep', findings: { ...clean, high: 1 } })],
      'unfulfilled',
      'CodeQL: no findings and Semgrep: 1 high',
    ],
  ])('%s', (_name, scans, status, found) => {
    expect(check(spec, { facts: scans ? { scans } : {} })).toMatchObject([
      { status, found, part: 'sast' },
    ]);
  });

  it('completion not told does not count when even asserted reports are accepted', () => {
    const asserted = scan({
      trust: 'asserted',
      executionSuccessful: undefined,
    });
    expect(
      check({ ...spec, trust: 'asserted' }, { facts: { scans: [asserted] } }),
    ).toMatchObject([
      {
        status: 'unknown',
        found:
          'no report counts: the report does not say that the run completed',
      },
    ]);
  });

  it('completion told counts when asserted reports are accepted', () => {
    const asserted = scan({ trust: 'asserted', executionSuccessful: true });
    expect(
      check({ ...spec, trust: 'asserted' }, { facts: { scans: [asserted] } }),
    ).toMatchObject([{ status: 'fulfilled' }]);
  });

  it.each([
    ['f1', 'f2'],
    ['f2', 'f1'],
  ])(
    'a report without an instant comes before one that has one: %s, %s',
    (undated, dated) => {
      const failing = { ...clean, high: 1 };
      const of = { category: 'src' };
      const scans = [
        scan({
          ...of,
          at: undefined,
          artifactDigest: undated,
          findings: failing,
        }),
        scan({ ...of, at: NOW, artifactDigest: dated }),
      ];
      expect(check(spec, { facts: { scans } })).toMatchObject([
        { status: 'fulfilled' },
      ]);
    },
  );

  it('names every scanner that would do', () => {
    const either = { ...spec, scanners: { sast: ['CodeQL', 'Semgrep'] } };
    expect(check(either)).toMatchObject([
      { text: expect.stringContaining(' by CodeQL or Semgrep, ') },
    ]);
  });

  it('asks for each kind apart', () => {
    const both = {
      ...spec,
      kinds: ['sast', 'secrets'],
      scanners: { ...spec.scanners, secrets: ['gitleaks'] },
    };
    expect(check(both, { facts: { scans: [scan()] } })).toMatchObject([
      { part: 'sast', status: 'fulfilled' },
      { part: 'secrets', status: 'unknown' },
    ]);
  });
});

describe('R15 human review', () => {
  const spec: ObligationSpec = {
    kind: 'review',
    minimum: 1,
    humansOnly: true,
    excludes: ['author', 'coAuthors', 'initiator'],
    trust: 'attested',
  };
  const review = (given: Partial<ReviewFact> = {}): ReviewFact => ({
    reviewer: 'rita',
    state: 'approved',
    sha: HEAD,
    trust: 'attested',
    source: 'host',
    at: '2026-03-01T10:00:00.000Z',
    ...given,
  });
  const people = [
    person('author'),
    person('rita', { groups: ['group:default/security'] }),
    person('bot', { isBot: true }),
    person('stranger', { isIdentified: false }),
    person('sam'),
  ];
  const later = '2026-03-01T11:00:00.000Z';
  it.each<[string, readonly ReviewFact[] | undefined, string, string]>([
    ['a colleague’s approval', [review()], 'fulfilled', '1 of 1 needed review'],
    ['none', [], 'unfulfilled', '0 of 1 needed review'],
    ['not reported', undefined, 'unknown', 'reviews were not reported'],
    [
      'the author’s own',
      [review({ reviewer: 'author' })],
      'unfulfilled',
      '0 of 1 needed review',
    ],
    [
      'a bot’s',
      [review({ reviewer: 'bot' })],
      'unfulfilled',
      '0 of 1 needed review',
    ],
    [
      'somebody unknown',
      [review({ reviewer: 'stranger' })],
      'unfulfilled',
      '0 of 1 needed review',
    ],
    [
      'somebody of whom nothing is known',
      [review({ reviewer: 'nobody' })],
      'unfulfilled',
      '0 of 1 needed review',
    ],
    [
      'of another commit',
      [review({ sha: BASE })],
      'unfulfilled',
      '0 of 1 needed review',
    ],
    [
      'a comment',
      [review({ state: 'commented' })],
      'unfulfilled',
      '0 of 1 needed review',
    ],
    [
      'by the caller’s word',
      [review({ trust: 'asserted' })],
      'unfulfilled',
      '0 of 1 needed review',
    ],
    [
      'taken back later',
      [review(), review({ state: 'changesRequested', at: later })],
      'unfulfilled',
      '0 of 1 needed review',
    ],
    [
      'dismissed later',
      [review(), review({ state: 'dismissed', at: later })],
      'unfulfilled',
      '0 of 1 needed review',
    ],
    [
      'a later comment takes nothing back',
      [review(), review({ state: 'commented', at: later })],
      'fulfilled',
      '1 of 1 needed review',
    ],
    [
      'approved after changes',
      [review({ state: 'changesRequested' }), review({ at: later })],
      'fulfilled',
      '1 of 1 needed review',
    ],
    [
      'both at the same instant',
      [review(), review({ state: 'changesRequested' })],
      'unfulfilled',
      '0 of 1 needed review',
    ],
  ])('%s', (_name, reviews, status, found) => {
    expect(
      check(spec, { facts: { people, ...(reviews ? { reviews } : {}) } }),
    ).toMatchObject([{ status, found }]);
  });

  it.each([
    [
      'a co-author',
      change({ commits: [commit({ authors: ['author', 'rita'] })] }),
      [review()],
      '0 of 1 needed review',
    ],
    [
      'who set the agent to work',
      change({
        initiator: 'rita',
        commits: [
          commit({ uses: [{ tool: 'copilot', role: 'author' }], authors: [] }),
        ],
      }),
      [review()],
      '0 of 1 needed review',
    ],
    [
      'an unidentified author: one more review',
      change({ commits: [commit({ authors: ['stranger'] })] }),
      [review()],
      '1 of 2 needed reviews; 1 author or initiator could not be identified, so as many more reviews are needed',
    ],
    [
      'a commit of nobody: one more review',
      change({ commits: [commit({ authors: [] })] }),
      [review()],
      '1 of 2 needed reviews; 1 author or initiator could not be identified, so as many more reviews are needed',
    ],
    [
      'an agent’s work of nobody: two reviews',
      change({
        commits: [
          commit({ uses: [{ tool: 'copilot', role: 'author' }], authors: [] }),
        ],
      }),
      [review()],
      '1 of 2 needed reviews; 1 author or initiator could not be identified, so as many more reviews are needed',
    ],
    [
      'an agent’s work of somebody without a name: two reviews',
      change({
        commits: [
          commit({
            uses: [{ tool: 'copilot', role: 'author' }],
            authors: ['unidentified'],
          }),
        ],
      }),
      [review()],
      '1 of 2 needed reviews; 1 author or initiator could not be identified, so as many more reviews are needed',
    ],
    [
      'an agent’s work with a human co-author',
      change({
        commits: [
          commit({
            uses: [{ tool: 'copilot', role: 'author' }],
            authors: ['sam'],
          }),
        ],
      }),
      [review()],
      '1 of 1 needed review',
    ],
    [
      'two people on unidentified work',
      change({ commits: [commit({ authors: ['stranger'] })] }),
      [review(), review({ reviewer: 'sam' })],
      '2 of 2 needed reviews; 1 author or initiator could not be identified, so as many more reviews are needed',
    ],
  ])(
    'does not count, or asks for more: %s',
    (_name, subject, reviews, found) => {
      expect(
        check(spec, { subject, facts: { people, reviews } }),
      ).toMatchObject([{ found }]);
    },
  );

  it('shows reviews by who gave them, whoever came first', () => {
    const reviews = [
      review({ reviewer: 'sam', state: 'changesRequested' }),
      review({ at: later }),
    ];
    const [obligation] = check(spec, { facts: { people, reviews } });
    expect(obligation?.evidence.map(({ counts }) => counts)).toEqual([
      true,
      false,
    ]);
  });

  it('R41 asks the owners of every touched area that the rule names', () => {
    const subject = change({
      files: [
        { path: 'src/auth/login.ts', status: 'deleted' },
        { path: 'x.ts', previousPath: 'PAY/old.ts', status: 'renamed' },
      ],
    });
    const owners = { ...spec, by: 'areaOwners' as const };
    expect(
      check(owners, {
        subject,
        touches: ['auth', 'pay'],
        facts: { people, reviews: [review()] },
      }),
    ).toMatchObject([
      {
        part: 'auth',
        status: 'fulfilled',
        owners: ['group:default/security'],
        paths: ['src/auth/login.ts'],
      },
      {
        part: 'pay',
        status: 'unfulfilled',
        owners: ['group:default/payments'],
        paths: ['PAY/old.ts'],
      },
    ]);
    expect(
      check(owners, {
        subject,
        touches: ['auth'],
        facts: { people, reviews: [] },
      }),
    ).toHaveLength(1);
    expect(
      check(owners, { touches: ['auth'], facts: { people, reviews: [] } }),
    ).toEqual([]);
  });
});

describe('R23 approval', () => {
  const spec: ObligationSpec = {
    kind: 'approval',
    by: ['group:default/security'],
    minimum: 1,
    trust: 'attested',
  };
  const approval = {
    approver: 'rita',
    state: 'approved' as const,
    sha: HEAD,
    trust: 'observed' as const,
    source: 'portal',
  };
  const people = [
    person('author', { groups: ['group:default/security'] }),
    person('rita', { groups: ['group:default/security'] }),
    person('sam'),
  ];
  it.each([
    ['by the group', [approval], 'fulfilled'],
    ['not reported', undefined, 'unknown'],
    ['none', [], 'unfulfilled'],
    ['by somebody else', [{ ...approval, approver: 'sam' }], 'unfulfilled'],
    ['by the author', [{ ...approval, approver: 'author' }], 'unfulfilled'],
    ['of another commit', [{ ...approval, sha: BASE }], 'unfulfilled'],
    ['refused', [{ ...approval, state: 'refused' as const }], 'unfulfilled'],
    [
      'refused after approval',
      [approval, { ...approval, state: 'refused' as const, at: NOW }],
      'unfulfilled',
    ],
  ])('%s', (_name, approvals, status) => {
    expect(
      check(spec, { facts: { people, ...(approvals ? { approvals } : {}) } }),
    ).toMatchObject([{ status }]);
  });

  it('shows approvals by who gave them, whoever came first', () => {
    const approvals = [
      { ...approval, approver: 'sam', at: '2026-02-01T00:00:00.000Z' },
      { ...approval, at: NOW },
    ];
    const [obligation] = check(spec, { facts: { people, approvals } });
    expect(obligation?.evidence.map(({ counts }) => counts)).toEqual([
      true,
      false,
    ]);
  });
});

describe('R48 checks', () => {
  const spec: ObligationSpec = {
    kind: 'check',
    names: ['lint'],
    trust: 'attested',
  };
  const run: CheckFact = {
    name: 'lint',
    sha: HEAD,
    conclusion: 'success',
    trust: 'attested',
    source: 'ci',
  };
  it.each<[string, readonly CheckFact[] | undefined, string]>([
    ['succeeded', [run], 'fulfilled'],
    ['not reported', undefined, 'unknown'],
    ['for another commit', [{ ...run, sha: BASE }], 'unknown'],
    [
      'skipped is no success',
      [{ ...run, conclusion: 'skipped' }],
      'unfulfilled',
    ],
    [
      'the latest run counts',
      [run, { ...run, conclusion: 'failure', at: NOW }],
      'unfulfilled',
    ],
    [
      'contradicting runs at the same instant',
      [run, { ...run, conclusion: 'failure' }],
      'unfulfilled',
    ],
    [
      'a run without an instant comes before those that have one',
      [
        { ...run, conclusion: 'failure' },
        { ...run, at: NOW },
      ],
      'fulfilled',
    ],
    ['the caller’s word', [{ ...run, trust: 'asserted' }], 'unknown'],
  ])('%s', (_name, checks, status) => {
    expect(check(spec, { facts: checks ? { checks } : {} })).toMatchObject([
      { part: 'lint', status },
    ]);
  });
});

describe('R24 protection', () => {
  const spec: ObligationSpec = {
    kind: 'protection',
    requiredChecks: ['ai-governance'],
    pinnedToApp: true,
    reviews: 1,
    trust: 'observed',
  };
  const protection = {
    requiredChecks: [{ name: 'ai-governance', isPinnedToApp: true }],
    reviews: 1,
    trust: 'observed' as const,
    source: 'host',
  };
  it.each([
    ['as required', protection, 'fulfilled', 'as required'],
    [
      'not read',
      undefined,
      'unknown',
      'the settings of the repository host were not read',
    ],
    [
      'not pinned',
      {
        ...protection,
        requiredChecks: [{ name: 'ai-governance', isPinnedToApp: false }],
      },
      'unfulfilled',
      '`ai-governance` is not pinned to its app',
    ],
    [
      'not required, no reviews',
      { ...protection, requiredChecks: [], reviews: 0 },
      'unfulfilled',
      '`ai-governance` is not required and 0 of 1 review required',
    ],
    [
      'attested is not enough',
      { ...protection, trust: 'attested' as const },
      'unknown',
      'as required, but that rests on an entitled machine; our own reading is needed',
    ],
  ])('%s', (_name, given, status, found) => {
    expect(
      check(spec, { facts: given ? { protection: given } : {} }),
    ).toMatchObject([{ status, found }]);
  });

  it.each([
    [
      'nothing hidden',
      { codeOwnerReviews: true, bypassActors: [] },
      'fulfilled',
      'as required',
    ],
    [
      'owners of code only asked',
      { codeOwnerReviews: false, bypassActors: [] },
      'unfulfilled',
      'owners of code need not review',
    ],
    [
      'some may pass by',
      { codeOwnerReviews: true, bypassActors: ['team a', 'app b'] },
      'unfulfilled',
      '2 may pass by it',
    ],
    [
      'what the host hides is not known to be so',
      {},
      'unknown',
      'whether owners of code must review is hidden and who may pass by it is hidden',
    ],
    [
      'what is missing weighs more than what is hidden',
      { codeOwnerReviews: false },
      'unfulfilled',
      'owners of code need not review and who may pass by it is hidden',
    ],
  ])('of everything: %s', (_name, told, status, found) => {
    expect(
      check(
        { ...spec, codeOwnerReviews: true, noBypass: true },
        { facts: { protection: { ...protection, ...told } } },
      ),
    ).toMatchObject([
      {
        text: 'The default branch must require the check `ai-governance`, pinned to its app, and 1 review, by owners of code too, and let nobody pass by.',
        status,
        found,
      },
    ]);
  });
  it.each([
    [
      'what is listed holds though more is hidden',
      { isPartlyHidden: true },
      'fulfilled',
      'as required',
    ],
    [
      'what is not listed may be hidden',
      { requiredChecks: [], reviews: 0, isPartlyHidden: true },
      'unknown',
      'whether `ai-governance` is required is hidden and whether 1 review must be given is hidden',
    ],
    [
      'a pin that is not seen may be hidden',
      {
        requiredChecks: [{ name: 'ai-governance', isPinnedToApp: false }],
        isPartlyHidden: true,
      },
      'unknown',
      'whether `ai-governance` is pinned to its app is hidden',
    ],
    [
      'no app to pin it to',
      {
        requiredChecks: [
          { name: 'ai-governance', isPinnedToApp: false, hasNoApp: true },
        ],
      },
      'unfulfilled',
      '`ai-governance` is not pinned to its app, which it cannot be while the portal comes to the host with a token (connect it as an app)',
    ],
  ])('where the host tells a part: %s', (_name, told, status, found) => {
    expect(
      check(spec, { facts: { protection: { ...protection, ...told } } }),
    ).toMatchObject([{ status, found }]);
  });

  const unowned = (area: string, files: number, ...paths: string[]) => ({
    area,
    files,
    paths,
  });
  it.each([
    [
      'all have owners',
      { unowned: [], isComplete: true },
      'fulfilled',
      'as required',
    ],
    [
      'some have none',
      {
        unowned: [
          unowned('payments', 2, 'pay/a.ts', 'pay/b.ts'),
          unowned('authentication', 1, 'auth.ts'),
        ],
        isComplete: true,
      },
      'unfulfilled',
      '2 files of `payments` have no owner in CODEOWNERS (such as `pay/a.ts`) and 1 file of `authentication` has no owner in CODEOWNERS (`auth.ts`)',
    ],
    [
      'not all files could be looked at',
      { unowned: [], isComplete: false },
      'unknown',
      'whether all other files of areas have owners is not known',
    ],
    [
      'one without owner is one, whatever else there is',
      { unowned: [unowned('payments', 1)], isComplete: false },
      'unfulfilled',
      '1 file of `payments` has no owner in CODEOWNERS and whether all other files of areas have owners is not known',
    ],
    [
      'nobody could tell',
      undefined,
      'unknown',
      'who owns the files of areas is not known',
    ],
  ])('files of areas: %s', (_name, areaOwnership, status, found) => {
    expect(
      check(
        { ...spec, codeOwnersOfAreas: true },
        { facts: { protection: { ...protection, areaOwnership } } },
      ),
    ).toMatchObject([
      {
        text: 'The default branch must require the check `ai-governance`, pinned to its app, and 1 review. CODEOWNERS must give every file of every area to somebody.',
        status,
        found,
      },
    ]);
  });
  it('asks for owners alone where the rule asks for nothing else', () => {
    const alone = { ...spec, requiredChecks: [], reviews: 0 };
    expect(check({ ...alone, codeOwnersOfAreas: true })).toMatchObject([
      { text: 'CODEOWNERS must give every file of every area to somebody.' },
    ]);
  });

  it('asks not for what the rule leaves open', () => {
    expect(
      check(spec, {
        facts: {
          protection: {
            ...protection,
            codeOwnerReviews: false,
            bypassActors: ['team a'],
          },
        },
      }),
    ).toMatchObject([{ status: 'fulfilled', found: 'as required' }]);
  });
});

describe('R48 checks that an app must have reported', () => {
  const spec: ObligationSpec = {
    kind: 'check',
    names: ['lint'],
    reportedBy: ['github-actions', '57789'],
    trust: 'attested',
  };
  const run = (app?: string, more: Partial<CheckFact> = {}): CheckFact => ({
    name: 'lint',
    sha: HEAD,
    conclusion: 'success',
    ...(app ? { app: { id: '15368', slug: app } } : {}),
    trust: 'observed',
    source: 'host',
    ...more,
  });
  it.each<[string, readonly CheckFact[], string, string]>([
    ['by name', [run('github-actions')], 'fulfilled', 'it ended with success'],
    [
      'by id',
      [run('other', { app: { id: '57789', slug: 'sonar' } })],
      'fulfilled',
      'it ended with success',
    ],
    [
      'another app',
      [run('impostor')],
      'unknown',
      'it was reported by `impostor`, and only `github-actions` or `57789` counts',
    ],
    [
      'a status, which names none',
      [run()],
      'unknown',
      'the host does not say which app reported it, and only `github-actions` or `57789` counts',
    ],
    [
      'another app cannot mend what the right one found',
      [
        run('github-actions', { conclusion: 'failure' }),
        run('impostor', { at: NOW }),
      ],
      'unfulfilled',
      'it ended with failure',
    ],
    ['nobody', [], 'unknown', `no run was reported for ${HEAD.slice(0, 7)}`],
  ])('%s', (_name, checks, status, found) => {
    expect(check(spec, { facts: { checks } })).toMatchObject([
      {
        text: 'The check `lint`, reported by `github-actions` or `57789`, must succeed on the head commit.',
        status,
        found,
      },
    ]);
  });
});

describe('R25c certificates', () => {
  const spec: ObligationSpec = {
    kind: 'certificate',
    path: 'secure',
    trust: 'attested',
  };
  const holding = (expiresAt: string) =>
    person('author', { certificates: [{ path: 'secure', expiresAt }] });
  it.each([
    ['held', [holding('2026-03-01T12:00:00.001Z')], 'fulfilled'],
    ['expired', [holding(NOW)], 'unfulfilled'],
    [
      'of another path',
      [
        person('author', {
          certificates: [{ path: 'other', expiresAt: '2030-01-01T00:00:00Z' }],
        }),
      ],
      'unfulfilled',
    ],
    ['not known', [person('author')], 'unknown'],
    [
      'an unidentified author',
      [person('author', { isIdentified: false, certificates: [] })],
      'unknown',
    ],
  ])('%s', (_name, people, status) => {
    expect(check(spec, { facts: { people } })).toMatchObject([{ status }]);
  });
});
