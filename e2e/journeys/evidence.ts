import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GitRepo } from '../support/gitRepo';

/** Writes reports of scanners that found nothing into the repository's git folder; returns their paths. */
export function cleanScans(repo: GitRepo): readonly string[] {
  return ['CodeQL', 'gitleaks', 'Trivy'].map(name =>
    write(repo, `${name}.sarif`, {
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name } },
          invocations: [{ executionSuccessful: true }],
          results: [],
        },
      ],
    }),
  );
}

/** Writes an attestation that the people with these logins approved the commit; returns its path. */
export function approvals(
  repo: GitRepo,
  { sha, by }: { readonly sha: string; readonly by: readonly string[] },
): string {
  return write(repo, 'attest.json', {
    schema: 'ai-governance/attest@1',
    reviews: by.map(login => ({
      reviewer: { login },
      state: 'approved',
      sha,
      submittedAt: new Date().toISOString(),
    })),
  });
}

function write(repo: GitRepo, name: string, content: unknown): string {
  const dir = join(repo.dir, '.git', 'evidence');
  mkdirSync(dir, { recursive: true });
  const path = join(dir, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}
