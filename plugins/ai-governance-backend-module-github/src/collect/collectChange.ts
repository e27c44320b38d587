import { createHash } from 'node:crypto';
import type { ChangeSubmission } from '@ai-enablement/backstage-plugin-ai-governance-node';
import {
  canonicalJson,
  normaliseChange,
  type SubmittedChange,
} from '@ai-enablement/governance-core';
import type { Repository } from '../api/Repository';
import { readChecks } from './checks';
import { commitInput, readCommits, toSubmitted } from './commits';
import { readFiles } from './files';
import { initiatorOf, openerOf } from './people';
import { readReviews } from './reviews';
import { readSecrets } from './secrets';
import { submitScans, type ScanContext } from './scans';
import { comparisonSchema, pullSchema, type Pull } from './shapes';

/** What became of reading a pull request. */
export type Collected =
  | { readonly kind: 'change'; readonly change: ChangeSubmission }
  /** It is closed: there is nothing to decide. */
  | { readonly kind: 'closed' }
  /** It changed while it was being read. */
  | { readonly kind: 'moved' }
  /** GitHub does not tell all of it, so that nothing can be decided. `because`: a sentence without a full stop. */
  | {
      readonly kind: 'incomplete';
      readonly headSha: string;
      readonly because: string;
    };

/** Whose pull request, and which check is ours. */
export interface CollectContext {
  readonly repository: Repository;
  /** `host/path` in lower case. */
  readonly repositoryId: string;
  readonly checkName: string;
  readonly desk: ScanContext['desk'];
  readonly memory: ScanContext['memory'];
}

/** Reads a pull request with all that a decision needs; everything of one head, or nothing. */
export async function collectChange(
  number: number,
  context: CollectContext,
): Promise<Collected> {
  const { repository } = context;
  const readPull = () =>
    repository.get(pullSchema, '/pulls/{number}', { number });
  const pull = await readPull();
  if (pull.state !== 'open') return { kind: 'closed' };
  const files = await readFiles(repository, pull);
  const commits = await readCommits(repository, pull);
  const missing = missingOf(pull, { files, commits });
  const change = await question(pull, { context, files, commits });
  await submitScans(pull, context);
  // Lists are read one after the other: only when nothing moved meanwhile do they belong together.
  const after = await readPull();
  if (after.head.sha !== pull.head.sha || after.base.sha !== pull.base.sha)
    return { kind: 'moved' };
  if (missing)
    return { kind: 'incomplete', headSha: pull.head.sha, because: missing };
  if (!commits.some(({ sha }) => sha === pull.head.sha))
    return { kind: 'moved' };
  return toSubmission(change, pull.head.sha);
}

async function question(
  pull: Pull,
  {
    context: { repository, repositoryId, checkName },
    files,
    commits,
  }: {
    readonly context: CollectContext;
    readonly files: SubmittedChange['files'];
    readonly commits: Awaited<ReturnType<typeof readCommits>>;
  },
): Promise<SubmittedChange> {
  const headSha = pull.head.sha;
  const { merge_base_commit } = await repository.get(
    comparisonSchema,
    '/compare/{range}',
    { range: `${pull.base.sha}...${headSha}`, per_page: 1 },
  );
  const initiator = initiatorOf(commits.map(commitInput), pull);
  const data = await readSecrets(
    repository,
    new Set(commits.map(({ sha }) => sha)),
  );
  return {
    phase: 'merge',
    repository: repositoryId,
    baseSha: merge_base_commit.sha,
    headSha,
    pullRequest: pull.number,
    files,
    commits: commits.map(toSubmitted),
    ...(initiator ? { initiator } : {}),
    ...openerOf(pull),
    ...(data ? { data } : {}),
    reviews: await readReviews(repository, pull),
    checks: await readChecks(repository, { headSha, checkName }),
  };
}

/** What of a pull request GitHub did not tell; `undefined` when it told all. */
function missingOf(
  pull: Pull,
  {
    files,
    commits,
  }: {
    readonly files: readonly unknown[];
    readonly commits: readonly unknown[];
  },
): string | undefined {
  if (files.length < pull.changed_files)
    return `GitHub lists ${files.length} of its ${pull.changed_files} files`;
  if (commits.length < pull.commits)
    return `GitHub lists ${commits.length} of its ${pull.commits} commits`;
  return undefined;
}

/** The same question has the same key, so that it is answered once. */
function toSubmission(change: SubmittedChange, headSha: string): Collected {
  const normalised = normaliseChange(change);
  if (!normalised.ok)
    return {
      kind: 'incomplete',
      headSha,
      because: normalised.issues.map(({ message }) => message).join('; '),
    };
  const digest = createHash('sha256')
    .update(canonicalJson(JSON.parse(JSON.stringify(normalised.value))))
    .digest('hex');
  return {
    kind: 'change',
    change: {
      ...normalised.value,
      idempotencyKey: `github-${digest}`,
      trust: 'observed',
    },
  };
}
