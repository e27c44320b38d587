import { createHash } from 'node:crypto';
import type { DecisionRequest } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { readDefaultPolicy } from '@ai-enablement/governance-content';
import {
  compilePolicy,
  evaluate,
  NO_FACTS,
  parsePolicy,
} from '@ai-enablement/governance-core';
import { newGitRepo, type GitRepo } from '../__testUtils__/gitRepo';
import { runCheckCommand } from '../__testUtils__/runCheckCommand';

// Real git, on machines that are busy with other suites.
jest.setTimeout(60_000);

/** What the default policy finds about declarations in a question, as the portal would ask it. */
function declarationOf({
  phase,
  repository,
  baseSha,
  headSha,
  files,
  commits,
}: DecisionRequest) {
  const parsed = parsePolicy(readDefaultPolicy());
  if (!parsed.ok) throw new Error('the default policy has errors');
  const compiled = compilePolicy(parsed.value, {
    sha256: text => createHash('sha256').update(text).digest('hex'),
  });
  const { obligations } = evaluate(compiled, {
    subject: {
      kind: 'change',
      phase,
      repository,
      baseSha,
      headSha,
      files,
      commits: commits.map(commit => ({
        ...commit,
        authors: commit.authors.map(({ email }) => email ?? ''),
      })),
      trust: 'attested',
    },
    facts: NO_FACTS,
    now: '2026-03-02T10:00:00.000Z',
  });
  return obligations.find(({ kind }) => kind === 'declaration');
}

describe('R07: a merge that shows nothing is not asked to declare', () => {
  const repos: GitRepo[] = [];
  afterAll(() => repos.forEach(repo => repo.remove()));

  /** A branch with one commit of its own, into which `main` was merged after it had moved on. */
  function mergedBranch(message: string): GitRepo {
    const repo = newGitRepo();
    repos.push(repo);
    repo.git('checkout', '--quiet', '-b', 'feature');
    repo.write('src/cart.ts', 'export const cart = [];\n');
    repo.commit(message);
    repo.git('checkout', '--quiet', 'main');
    repo.write('src/shop.ts', 'export const shop = {};\n');
    repo.commit('somebody else, who declares nothing');
    repo.git('checkout', '--quiet', 'feature');
    repo.git('merge', '--quiet', '--no-ff', '-m', "Merge 'main'", 'main');
    return repo;
  }

  it.each([
    ['its own commit declares', 'feat: cart\n\nAssisted-by: none', 'fulfilled'],
    ['its own commit does not', 'feat: cart', 'unfulfilled'],
  ])(
    'a branch into which main was merged: %s',
    async (_, message, expected) => {
      const { dir } = mergedBranch(message);
      const { portal, exitCode } = await runCheckCommand({ dir });
      expect(exitCode).toBe(0);
      const [request] = portal.decisionRequests();
      expect(request?.commits.map(({ isMerge }) => isMerge)).toEqual([
        false,
        true,
      ]);
      expect(request?.files.map(({ path }) => path)).toEqual(['src/cart.ts']);
      expect(request && declarationOf(request)?.status).toBe(expected);
    },
  );
});
