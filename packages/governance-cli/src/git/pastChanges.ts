import type { CommitInput } from '@ai-enablement/governance-core';
import { readChangedFiles, type CollectedFile } from './changedFiles';
import { commitsBetween } from './collectChange';
import { readRecords, textOf } from './records';
import type { Repository } from './repository';
import { readGit, streamGit } from './runGit';
import { type HistoryTraces, readTraces } from './traces';

/** A change as it came into a branch: a merge with what it brought, or a commit of its own (a squash, a rebase, a push). */
export interface CollectedPast {
  readonly baseSha: string;
  /** Of a merge, the head that was merged; else the commit itself. */
  readonly headSha: string;
  /** Of a merge, the merge commit. */
  readonly mergeSha?: string;
  /** As the message names it; absent when it names none. */
  readonly pullRequest?: number;
  /** The committer's clock, UTC, ISO 8601. */
  readonly mergedAt: string;
  readonly files: readonly CollectedFile[];
  readonly commits: readonly CommitInput[];
}

/** Which part of a history. */
export interface PastRange {
  /** Full id of the commit whose first parents are followed. */
  readonly head: string;
  /** Leaves out what was committed before; an instant that was validated. */
  readonly since: string;
}

const FORMAT = ['%H', '%P', '%ct', '%B'];

const firstParents = ({ head, since }: PastRange): readonly string[] => [
  '--first-parent',
  `--since=${since}`,
  head,
  '--',
];

/** How many changes there are; one git process. */
export const countPast = async (
  { run }: Repository,
  range: PastRange,
): Promise<number> =>
  Number(await readGit(run, ['rev-list', '--count', ...firstParents(range)]));

/** Changes as they came into the branch, the newest first; two git processes for each. */
export async function* readPast(
  repository: Repository,
  range: PastRange,
): AsyncGenerator<CollectedPast, void, undefined> {
  const traces = await readTraces(repository, range.head);
  const output = streamGit(repository.run, [
    'log',
    '-z',
    '--no-patch',
    '--no-color',
    '--no-show-signature',
    '--encoding=UTF-8',
    `--format=tformat:${FORMAT.join('%x00')}`,
    ...firstParents(range),
  ]);
  for await (const fields of readRecords(output, FORMAT.length))
    for (let start = 0; start < fields.length; start += FORMAT.length)
      yield await collect(
        repository,
        traces,
        fields.slice(start, start + FORMAT.length),
      );
}

async function collect(
  repository: Repository,
  traces: HistoryTraces,
  [sha = '', parents = '', committedAt = '', message = '']: readonly string[],
): Promise<CollectedPast> {
  const [base, merged, ...others] = parents.split(' ').filter(Boolean);
  const isMerge = merged !== undefined && others.length === 0;
  const pullRequest = pullRequestIn(textOf(message));
  return {
    baseSha: base ?? emptyTree(sha),
    headSha: isMerge ? merged : sha,
    ...(isMerge ? { mergeSha: sha } : {}),
    ...(pullRequest === undefined ? {} : { pullRequest }),
    mergedAt: new Date(Number(committedAt) * 1000).toISOString(),
    files: await readChangedFiles(repository, {
      from: base ?? emptyTree(sha),
      to: sha,
    }),
    commits: await commitsBetween(repository, { base, head: sha }, traces),
  };
}

/** The tree without files, which git knows in every repository: what the first commit is compared with. */
const emptyTree = ({ length }: string): string =>
  length === 40
    ? '4b825dc642cb6eb9a060e54bf8d69288fbee4904'
    : '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321';

const GITHUB_MERGE = /^Merge pull request #(\d{1,9}) from /;
const SQUASHED = /^[^\n]*\(#(\d{1,9})\)[ \t]*(?:\n|$)/;
const GITLAB_MERGE = /\nSee merge request [^\n!]*!(\d{1,9})[ \t]*(?:\n|$)/;

/** Number of the pull or merge request that hosts write into the message; undefined when there is none. */
export function pullRequestIn(message: string): number | undefined {
  const [, number] =
    GITHUB_MERGE.exec(message) ??
    SQUASHED.exec(message) ??
    GITLAB_MERGE.exec(message) ??
    [];
  const found = Number(number ?? 0);
  return found > 0 ? found : undefined;
}
