import { GitCommandFailure } from './gitFailures';
import type { Repository } from './repository';
import { readGit } from './runGit';

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

/**
 * Lines that each commit adds compared with its parent, binary files left out; 0 for one that adds none. Merges are not
 * compared and stay 0. Empty when the contents are not all there, as in a partial clone: nothing is fetched for this. One
 * git process for all.
 */
export async function addedLinesOf(
  { run }: Repository,
  shas: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map(shas.map(sha => [sha, 0]));
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
  let current = '';
  for (const piece of said.split('\0')) {
    if (counts.has(piece)) current = piece;
    const added = Number(COUNTS.exec(piece)?.[1] ?? 0);
    if (added > 0) counts.set(current, (counts.get(current) ?? 0) + added);
  }
  return counts;
}
