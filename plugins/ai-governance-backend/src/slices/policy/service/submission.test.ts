import { requestDigest } from './requestDigest';
import { type Change, normaliseChange } from './submission';

const sha = 'a'.repeat(40);
const commit = {
  sha,
  attribution: 'unknown',
  uses: [],
  declaredBy: [],
  hasConflict: false,
  evidence: [],
  authors: [{ email: 'ada@example.com' }],
} as const;
const change: Change = {
  phase: 'merge',
  repository: 'github.com/acme/checkout',
  baseSha: 'b'.repeat(40),
  headSha: sha,
  files: [{ path: 'a.ts', status: 'modified' }],
  commits: [commit],
};
const reviewAt = (submittedAt: string) =>
  ({
    reviewer: { login: 'ben' },
    state: 'approved',
    sha,
    submittedAt,
  }) as const;
const approvalAt = (submittedAt: string) =>
  ({
    approver: { login: 'ben' },
    state: 'approved',
    sha,
    submittedAt,
  }) as const;

describe('R07 a change in one form', () => {
  it('has paths and instants in one form, and nothing that was not reported', () => {
    const normalised = normaliseChange({
      ...change,
      files: [{ path: './src//a.ts', status: 'modified' }],
      reviews: [reviewAt('2026-11-01T10:00:00+02:00')],
      approvals: [approvalAt('2026-11-01T10:00:00Z')],
    });
    expect(normalised).toMatchObject({
      reviews: [{ submittedAt: '2026-11-01T08:00:00.000Z' }],
      approvals: [{ submittedAt: '2026-11-01T10:00:00.000Z' }],
    });
    expect(normaliseChange(change)).toEqual(change);
  });

  it.each<[string, Partial<Change>, string, string]>([
    [
      'a path that git cannot have',
      { files: [{ path: '/etc/passwd', status: 'added' }] },
      'policy.invalidPath',
      'files[0].path',
    ],
    [
      'a review in a leap second',
      { reviews: [reviewAt('2026-06-30T23:59:60Z')] },
      'policy.invalidInstant',
      'reviews[0].submittedAt',
    ],
    [
      'an approval without a time zone',
      {
        approvals: [
          approvalAt('2026-11-01T10:00:00Z'),
          approvalAt('2026-11-01T10:00:00'),
        ],
      },
      'policy.invalidInstant',
      'approvals[1].submittedAt',
    ],
    ['files without commits', { commits: [] }, 'policy.noCommits', 'commits'],
  ])('is refused with %s', (_name, given, code, path) => {
    expect(() => normaliseChange({ ...change, ...given })).toThrow(
      expect.objectContaining({
        code: 'policy.invalidChange',
        issues: [{ code, message: expect.any(String), path }],
      }),
    );
  });

  it('is refused with all faults at once, naming the first', () => {
    const faulty = {
      ...change,
      files: [{ path: '/a', status: 'added' }],
      commits: [],
    } as const;
    expect(() => normaliseChange(faulty)).toThrow(
      /^the change cannot be read: .*`\/a`.*; faults in all: 2$/,
    );
  });

  it('may be empty', () => {
    const empty = { ...change, files: [], commits: [] };
    expect(normaliseChange(empty)).toEqual(empty);
  });

  it('is refused with half a character, wherever it comes from', () => {
    const half = {
      ...change,
      checks: [{ name: '\ud800', sha, conclusion: 'success' }],
    } as const;
    expect(() => requestDigest(half)).toThrow(
      expect.objectContaining({ code: 'policy.invalidChange' }),
    );
  });
});
