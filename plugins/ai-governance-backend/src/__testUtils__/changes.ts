import type { DecisionRequest } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { REPOSITORY } from './startGovernance';

export const BASE = 'b'.repeat(40);
export const HEAD = 'a'.repeat(40);

/** One commit by ada with Copilot's help. */
export const aiCommit = {
  sha: HEAD,
  attribution: 'ai',
  confidence: 'declared',
  uses: [{ tool: 'copilot', role: 'author' }],
  declaredBy: ['assisted-by'],
  hasConflict: false,
  evidence: [{ kind: 'trailer', text: 'Assisted-by: GitHub Copilot', line: 3 }],
  authors: [{ email: 'ada@example.com' }],
} as const satisfies DecisionRequest['commits'][number];

/** A small change made with an assistant; parts can be replaced. */
export const aiChange = (
  given: Partial<DecisionRequest> = {},
): DecisionRequest => ({
  phase: 'merge',
  repository: REPOSITORY,
  baseSha: BASE,
  headSha: HEAD,
  files: [{ path: 'src/index.ts', status: 'modified' }],
  commits: [aiCommit],
  ...given,
});

/** A report of Semgrep without findings; parts of the run can be replaced. */
export const sarif = (run: object = {}): string =>
  JSON.stringify({
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Semgrep', version: '1.90.0' } },
        invocations: [{ executionSuccessful: true }],
        results: [],
        ...run,
      },
    ],
  });
