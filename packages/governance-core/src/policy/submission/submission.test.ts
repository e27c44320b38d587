import { changeSubject, submittedFacts } from './changeSubject';
import { normaliseChange } from './normaliseChange';
import { readScanReport, scanFactsOf } from './scanReport';
import { peopleOf, type SubmittedChange } from './submittedChange';

const HEAD = 'a'.repeat(40);
const AT = '2027-01-31T12:00:00.000Z';
const ADA = { email: 'ada@example.com' };
const BO = { login: 'bo' };
const CY = { email: 'cy@example.com', login: 'cy' };

const COMMIT: SubmittedChange['commits'][number] = {
  sha: HEAD,
  attribution: 'mixed',
  confidence: 'declared',
  uses: [{ tool: 'cursor', role: 'assistant' }],
  declaredBy: ['assisted-by'],
  hasConflict: false,
  evidence: [
    { kind: 'trailer', text: 'Assisted-by: Cursor, asked by ada@example.com' },
  ],
  authors: [ADA, BO],
};

const changeWith = (more: Partial<SubmittedChange> = {}): SubmittedChange => ({
  phase: 'merge',
  repository: 'github.com/acme/checkout',
  baseSha: 'b'.repeat(40),
  headSha: HEAD,
  files: [{ path: 'src/a.ts', status: 'modified' }],
  commits: [COMMIT],
  ...more,
});

const issuesOf = (change: SubmittedChange) => {
  const normalised = normaliseChange(change);
  return normalised.ok
    ? []
    : normalised.issues.map(({ code, path }) => `${code} ${path}`);
};

describe('B2 a change that is handed in', () => {
  it('gets its paths and instants in one form, and keeps everything else', () => {
    const change = changeWith({
      pullRequest: 12,
      files: [
        { path: './src//a.ts', previousPath: 'src/./b.ts', status: 'renamed' },
        { path: 'c.ts', status: 'added' },
      ],
      reviews: [
        {
          reviewer: BO,
          state: 'approved',
          sha: HEAD,
          submittedAt: '2027-01-31T13:00:00+01:00',
        },
      ],
      approvals: [
        {
          approver: CY,
          state: 'refused',
          sha: HEAD,
          submittedAt: '2027-01-31T12:00:00Z',
        },
      ],
    });
    expect(normaliseChange(change)).toStrictEqual({
      ok: true,
      value: {
        ...change,
        files: [
          { path: 'src/a.ts', previousPath: 'src/b.ts', status: 'renamed' },
          { path: 'c.ts', status: 'added' },
        ],
        reviews: [
          { reviewer: BO, state: 'approved', sha: HEAD, submittedAt: AT },
        ],
        approvals: [
          { approver: CY, state: 'refused', sha: HEAD, submittedAt: AT },
        ],
      },
    });
  });

  it('does not report reviews that were not reported', () => {
    const change = changeWith();
    expect(normaliseChange(change)).toStrictEqual({ ok: true, value: change });
  });

  it.each<[string, Partial<SubmittedChange>, string[]]>([
    ['an empty change', { files: [], commits: [] }, []],
    ['commits without files', { files: [] }, []],
    [
      'files that no commit brought',
      { commits: [] },
      ['policy.noCommits commits'],
    ],
    [
      'paths that git cannot have',
      {
        files: [
          { path: '../x', status: 'added' },
          { path: 'a', previousPath: '/b', status: 'renamed' },
        ],
      },
      [
        'policy.invalidPath files[0].path',
        'policy.invalidPath files[1].previousPath',
      ],
    ],
    [
      'words for instants',
      {
        reviews: [
          { reviewer: BO, state: 'approved', sha: HEAD, submittedAt: AT },
          { reviewer: BO, state: 'approved', sha: HEAD, submittedAt: 'today' },
        ],
        approvals: [
          { approver: BO, state: 'approved', sha: HEAD, submittedAt: 'now' },
        ],
      },
      [
        'policy.invalidInstant reviews[1].submittedAt',
        'policy.invalidInstant approvals[0].submittedAt',
      ],
    ],
  ])('is judged with all its faults: %s', (_, more, issues) => {
    expect(issuesOf(changeWith(more))).toEqual(issues);
  });

  it('tells in words what was wrong', () => {
    const normalised = normaliseChange(
      changeWith({
        commits: [],
        reviews: [
          { reviewer: BO, state: 'approved', sha: HEAD, submittedAt: 'today' },
        ],
      }),
    );
    expect(
      normalised.ok ? [] : normalised.issues.map(({ message }) => message),
    ).toEqual([
      expect.stringMatching(/^`today` is not an instant; expected /),
      'it has files but no commits; expected every commit from the base to the head, also of a merge or a squash',
    ]);
  });

  const reading = {
    trust: 'attested' as const,
    idOf: ({ email, login }: { email?: string; login?: string }) =>
      `person:${login ?? email?.length}`,
  };

  it('shows the rules pseudonyms, and no address of a person', () => {
    expect(
      changeSubject(
        changeWith({ initiator: CY, entityRef: 'component:default/checkout' }),
        reading,
      ),
    ).toStrictEqual({
      kind: 'change',
      phase: 'merge',
      repository: 'github.com/acme/checkout',
      baseSha: 'b'.repeat(40),
      headSha: HEAD,
      files: [{ path: 'src/a.ts', status: 'modified' }],
      commits: [
        {
          ...COMMIT,
          evidence: [
            { kind: 'trailer', text: 'Assisted-by: Cursor, asked by' },
          ],
          authors: ['person:15', 'person:bo'],
        },
      ],
      initiator: 'person:cy',
      trust: 'attested',
      entityRef: 'component:default/checkout',
    });
    const plain = changeSubject(changeWith(), reading);
    expect([
      Object.keys(plain).includes('initiator'),
      Object.keys(plain).includes('entityRef'),
    ]).toEqual([false, false]);
  });

  it('reports what whoever asks says, as far as he is believed', () => {
    const origin = { trust: 'attested', source: 'submission' };
    expect(
      submittedFacts(
        changeWith({
          reviews: [
            { reviewer: BO, state: 'commented', sha: HEAD, submittedAt: AT },
          ],
          approvals: [
            { approver: CY, state: 'refused', sha: HEAD, submittedAt: AT },
          ],
          checks: [{ name: 'build', sha: HEAD, conclusion: 'success' }],
        }),
        reading,
      ),
    ).toStrictEqual({
      reviews: [
        {
          ...origin,
          at: AT,
          reviewer: 'person:bo',
          state: 'commented',
          sha: HEAD,
        },
      ],
      approvals: [
        {
          ...origin,
          at: AT,
          approver: 'person:cy',
          state: 'refused',
          sha: HEAD,
        },
      ],
      checks: [{ ...origin, name: 'build', sha: HEAD, conclusion: 'success' }],
    });
    expect(submittedFacts(changeWith(), reading)).toEqual({
      reviews: undefined,
      approvals: undefined,
      checks: undefined,
    });
  });

  it('names everybody', () => {
    expect(
      peopleOf(
        changeWith({
          initiator: CY,
          reviews: [
            { reviewer: BO, state: 'approved', sha: HEAD, submittedAt: AT },
          ],
          approvals: [
            { approver: ADA, state: 'approved', sha: HEAD, submittedAt: AT },
          ],
        }),
      ),
    ).toEqual([ADA, BO, CY, BO, ADA]);
    expect(
      peopleOf(changeWith({ reviews: undefined, approvals: undefined })),
    ).toStrictEqual([ADA, BO]);
  });
});

const sarif = (count: number, revisionIds: readonly string[] = []) =>
  JSON.stringify({
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'CodeQL', version: '2.20' } },
        versionControlProvenance: revisionIds.map(revisionId => ({
          repositoryUri: 'https://github.com/acme/checkout',
          revisionId,
        })),
        results: Array.from({ length: count }, () => ({ ruleId: 'r' })),
      },
    ],
  });

const wordsOf = (text: string) => {
  const read = readScanReport(text, HEAD);
  return read.ok ? [] : read.issues.map(({ code, message }) => [code, message]);
};

describe('R06 a scanner’s report that is handed in for a commit', () => {
  it.each([
    ['that names no commit', sarif(1)],
    ['that names the commit', sarif(1, [HEAD])],
    ['that names the beginning of the commit', sarif(1, ['a'.repeat(7)])],
    ['of the greatest size', sarif(50_000)],
  ])('is read when it is one %s', (_, text) => {
    expect(readScanReport(text, HEAD).ok).toBe(true);
  });

  it.each<[string, string, string, string]>([
    [
      'that is too large',
      sarif(50_001),
      'policy.invalidScan',
      'the report holds 50001 results; expected at most 50000: scan fewer files at once',
    ],
    [
      'of another commit',
      sarif(1, [HEAD, 'c'.repeat(40)]),
      'policy.invalidScan',
      `the report says that it is of commit \`${'c'.repeat(40)}\`, but was sent for \`${HEAD}\`; scan that commit and send its own report`,
    ],
    [
      'with too short a beginning',
      sarif(1, ['a'.repeat(6)]),
      'policy.invalidScan',
      `the report says that it is of something that is no commit id, but was sent for \`${HEAD}\`; scan that commit and send its own report`,
    ],
    [
      'with a text for a commit',
      sarif(1, ['secret text aaaaaaa']),
      'policy.invalidScan',
      `the report says that it is of something that is no commit id, but was sent for \`${HEAD}\`; scan that commit and send its own report`,
    ],
    [
      'with more than a commit’s digits',
      sarif(1, ['a'.repeat(65)]),
      'policy.invalidScan',
      `the report says that it is of something that is no commit id, but was sent for \`${HEAD}\`; scan that commit and send its own report`,
    ],
    [
      'that is no JSON',
      'secret text',
      'policy.invalidSarif',
      'the report is not JSON in the form of SARIF 2.1.0; expected the file that the scanner wrote, unchanged',
    ],
  ])('is refused when it is one %s', (_, text, code, message) => {
    expect(wordsOf(text)).toEqual([[code, message]]);
  });

  it('is refused when it names the end of the commit', () => {
    const read = readScanReport(
      sarif(1, ['b'.repeat(7)]),
      `${'a'.repeat(33)}${'b'.repeat(7)}`,
    );
    expect(read.ok).toBe(false);
  });

  it('is refused by place, without its own text', () => {
    const text = JSON.stringify({ version: '2.1.0', runs: 'secret text' });
    const read = readScanReport(text, HEAD);
    expect(read).toStrictEqual({
      ok: false,
      issues: [
        {
          code: 'policy.invalidSarif',
          message: '`runs` is not as SARIF 2.1.0 has it',
          path: 'runs',
        },
      ],
    });
  });

  it('becomes one fact for each run', () => {
    const read = readScanReport(sarif(2, [HEAD]), HEAD);
    if (!read.ok) throw new Error('expected a report');
    const report = {
      trust: 'observed' as const,
      digest: 'd1',
      sha: HEAD,
      occurredAt: AT,
      runs: read.value,
    };
    expect(scanFactsOf(report)).toEqual([
      {
        trust: 'observed',
        source: 'sarif sha256:d1',
        at: AT,
        tool: 'CodeQL',
        toolVersion: '2.20',
        category: undefined,
        sha: HEAD,
        revisionIds: [HEAD],
        executionSuccessful: undefined,
        findings: { note: 0, low: 0, medium: 2, high: 0, critical: 0 },
        suppressed: 0,
        artifactDigest: 'd1',
      },
    ]);
    expect(scanFactsOf({ ...report, runs: [] })).toEqual([]);
  });
});
