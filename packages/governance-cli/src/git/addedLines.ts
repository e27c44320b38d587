import type { AddedLines } from '@ai-enablement/governance-core';
import { GitCommandFailure } from './gitFailures';
import type { Repository } from './repository';
import { readGit } from './runGit';
import { TRACE_FOLDER } from './traceFolder';

const COUNTS = /^(\d+)\t\d+\t/;

const ARGS: readonly string[] = [
  'diff-tree',
  '--stdin',
  '--root',
  '-r',
  '-z',
  '--numstat',
  '--no-renames',
  '--no-ext-diff',
  '--no-textconv',
  '--diff-algorithm=myers',
];

/** What a commit adds. */
export interface CommitLines {
  /** Lines in all files, records of assistants' work left out: nobody wrote those. */
  readonly total: number;
  /** By path, as far as paths were asked for. */
  readonly byPath: AddedLines;
}

/** Which paths to keep; none unless given. */
export type WantsPath = (sha: string, path: string) => boolean;

const NONE: WantsPath = () => false;

/**
 * Lines that each commit adds compared with its parent, binary files left out; 0 for one that adds none. Merges are not
 * compared and stay 0. Empty when the contents are not all there, as in a partial clone: nothing is fetched for this. One
 * git process for all.
 */
export async function addedLinesOf(
  { run }: Repository,
  shas: readonly string[],
  wants: WantsPath = NONE,
): Promise<ReadonlyMap<string, CommitLines>> {
  const counts = new Map(
    shas.map(sha => [sha, { total: 0, byPath: new Map<string, number>() }]),
  );
  if (shas.length === 0) return counts;
  const said = await readGit(
    {
      ...run,
      input: `${shas.join('\n')}\n`,
      variables: { ...run.variables, GIT_NO_LAZY_FETCH: '1' },
    },
    ARGS,
  ).catch((error: unknown) => {
    if (error instanceof GitCommandFailure) return undefined;
    throw error;
  });
  if (said === undefined) return new Map();
  let sha = '';
  let current = counts.get(sha);
  for (const piece of said.split('\0')) {
    const next = counts.get(piece);
    if (next) {
      sha = piece;
      current = next;
      continue;
    }
    const match = COUNTS.exec(piece);
    const added = Number(match?.[1] ?? 0);
    if (!match || !current || added === 0) continue;
    const path = piece.slice(match[0].length);
    if (!path.startsWith(TRACE_FOLDER)) current.total += added;
    if (wants(sha, path)) current.byPath.set(path, added);
  }
  return counts;
}
