import { decisionRequest, type QuestionParts } from './decisionRequest';

const sha = (digit: string) => digit.repeat(40);
const commit = {
  sha: sha('c'),
  author: { name: 'Dana Doe', email: 'dana@example.com' },
  message:
    'feat: secret plan\n\nAssisted-by: none\nCo-Authored-By: Claude <noreply@anthropic.com>',
};
const parts: QuestionParts = {
  repository: 'github.com/acme/checkout',
  phase: 'merge',
  baseSha: sha('a'),
  headSha: sha('b'),
  files: [
    { path: 'src/new.ts', previousPath: 'src/old.ts', status: 'renamed' },
  ],
  commits: [commit],
  runId: 'run-1',
};

describe('E: what the portal is told about a change', () => {
  it('tells both sides of a rename', () => {
    expect(decisionRequest(parts).files).toEqual([
      { path: 'src/new.ts', previousPath: 'src/old.ts', status: 'renamed' },
    ]);
  });

  it('tells attribution, evidence and addresses of a commit, never its message', () => {
    const request = decisionRequest(parts);
    expect(request.commits).toEqual([
      {
        sha: sha('c'),
        attribution: 'mixed',
        confidence: 'declared',
        uses: [{ tool: 'claude-code', model: undefined, role: 'assistant' }],
        declaredBy: ['assisted-by', 'co-authored-by'],
        hasConflict: true,
        isMerge: false,
        evidence: expect.arrayContaining([
          expect.objectContaining({ kind: 'trailer', line: 4 }),
        ]),
        authors: [{ email: 'dana@example.com' }],
      },
    ]);
    expect(JSON.stringify(request)).not.toContain('secret plan');
  });

  it.each([
    ['the same run asks with the same key', {}, true],
    ['a later run asks anew', { runId: 'run-2' }, false],
    ['another phase is another question', { phase: 'commit' }, false],
    ['other evidence is another question', { scanIds: ['scan-1'] }, false],
  ] as const)('%s', (_, difference, isSame) => {
    const before = decisionRequest(parts).idempotencyKey;
    const after = decisionRequest({ ...parts, ...difference }).idempotencyKey;
    expect(after === before).toBe(isSame);
  });

  it.each([
    [
      'files',
      {
        files: Array.from({ length: 100_001 }, (_, n) => ({
          path: `f${n}`,
          status: 'added' as const,
        })),
      },
    ],
    ['commits', { commits: Array.from({ length: 10_001 }, () => commit) }],
  ])(
    'Part H: too many %s are a usage failure with a way out',
    (_, difference) => {
      expect(() => decisionRequest({ ...parts, ...difference })).toThrow(
        expect.objectContaining({
          exitCode: 2,
          code: 'cli.changeTooLarge',
          hint: expect.stringContaining('--base'),
        }),
      );
    },
  );
});
