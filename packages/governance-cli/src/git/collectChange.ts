import type { CommitInput } from '@ai-enablement/governance-core';
import { addedLinesOf } from './addedLines';
import { readChangedFiles, type CollectedFile } from './changedFiles';
import { readCommits } from './commits';
import { defaultBase } from './defaultBase';
import {
  GitCommandFailure,
  shallowClone,
  unrelatedHistories,
} from './gitFailures';
import { readRemotes, type GitRemote } from './remotes';
import {
  openRepository,
  requireCommit,
  type OpenOptions,
  type Repository,
} from './repository';
import { readGit } from './runGit';
import { type HistoryTraces, readTraces, withTraces } from './traces';

/** Which change to collect. */
export interface CollectOptions extends OpenOptions {
  /** Branch or commit that the change is meant for; absent means the remote's default branch, else `main` or `master`. */
  readonly base?: string;
  /** Branch or commit that the change ends with; absent means `HEAD`, detached or not. */
  readonly head?: string;
}

/** A change: from the merge base of two commits to the head. */
export interface CollectedChange {
  readonly remotes: readonly GitRemote[];
  /** The base as it was named or found, such as `origin/main`. */
  readonly baseRef: string;
  readonly baseSha: string;
  readonly headSha: string;
  /** The commit at which the change left the base; the files are compared with it. */
  readonly mergeBase: string;
  /** Empty when the head adds nothing. */
  readonly files: readonly CollectedFile[];
  /** Commits of the head that the base does not have, oldest first, with their notes, Agent Trace records and added lines. */
  readonly commits: readonly CommitInput[];
}

async function findMergeBase(
  { run }: Repository,
  base: string,
  head: string,
): Promise<string | undefined> {
  const said = await readGit(run, ['merge-base', base, head]).catch(
    (error: unknown) => {
      if (error instanceof GitCommandFailure && error.said.trim() === '')
        return '';
      throw error;
    },
  );
  return said.trim() || undefined;
}

/** In a shallow clone git takes commits whose parents it does not have for the first ones, and answers as if they were. */
export async function requireWholeRange(
  repository: Repository,
  base: string,
  head: string,
): Promise<void> {
  if (!repository.isShallow) return;
  const boundary = await readGit(repository.run, [
    'rev-list',
    '--max-parents=0',
    head,
    `^${base}`,
    '--',
  ]);
  if (boundary.trim() !== '')
    throw shallowClone('the commits of this change are not all there');
}

/** Commits of the head that the base does not have, oldest first, with their notes, trace records and added lines. */
export async function commitsBetween(
  repository: Repository,
  { base, head }: { readonly base?: string; readonly head: string },
  traces: HistoryTraces,
): Promise<readonly CommitInput[]> {
  const commits: CommitInput[] = [];
  for await (const batch of readCommits(repository, {
    head,
    base,
    isOldestFirst: true,
  }))
    for (const { authoredAt: _, ...commit } of batch) commits.push(commit);
  const measured = commits.filter(
    commit =>
      (commit.notes !== undefined || traces.concerns(commit)) &&
      (commit.parents?.length ?? 0) < 2,
  );
  const lines = await addedLinesOf(
    repository,
    measured.map(commit => commit.sha),
    traces.wantsPath,
  );
  return commits.map(commit => withTraces(commit, { traces, lines }));
}

/**
 * Collects a change from git: its files with renames, its commits with messages and notes. Works in subfolders, linked
 * worktrees, bare and SHA-256 repositories and with a detached HEAD. Failures, each with its next step: those of
 * `openRepository` and `requireCommit`, `cli.shallowClone`, `cli.unrelatedHistories`, `cli.noBase`.
 */
export async function collectChange(
  options: CollectOptions,
): Promise<CollectedChange> {
  const repository = await openRepository(options);
  const headRef = options.head ?? 'HEAD';
  const headSha = await requireCommit(repository, headRef);
  const baseRef = options.base ?? (await defaultBase(repository));
  const baseSha = await requireCommit(repository, baseRef, { isBase: true });
  const mergeBase = await findMergeBase(repository, baseSha, headSha);
  if (mergeBase === undefined) {
    if (repository.isShallow)
      throw shallowClone(`\`${baseRef}\` and \`${headRef}\` cannot be joined`);
    throw unrelatedHistories(baseRef, headRef);
  }
  await requireWholeRange(repository, baseSha, headSha);
  return {
    remotes: await readRemotes(repository),
    baseRef,
    baseSha,
    headSha,
    mergeBase,
    files: await readChangedFiles(repository, { from: mergeBase, to: headSha }),
    commits: await commitsBetween(
      repository,
      { base: baseSha, head: headSha },
      await readTraces(repository, headSha),
    ),
  };
}
