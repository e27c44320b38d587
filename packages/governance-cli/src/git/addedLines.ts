import type { Repository } from './repository';
import { readGit } from './runGit';

const COUNTS = /^(\d+)\t\d+\t/;

/**
 * Lines that each commit adds compared with its parent, binary files left out; 0 for one that adds none. Merges are not
 * compared and stay 0. One git process for all.
 */
export async function addedLinesOf(
  { run }: Repository,
  shas: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map(shas.map(sha => [sha, 0]));
  if (shas.length === 0) return counts;
  const said = await readGit({ ...run, input: `${shas.join('\n')}\n` }, [
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
  ]);
  let current = '';
  for (const piece of said.split('\0')) {
    if (counts.has(piece)) current = piece;
    const added = Number(COUNTS.exec(piece)?.[1] ?? 0);
    if (added > 0) counts.set(current, (counts.get(current) ?? 0) + added);
  }
  return counts;
}
