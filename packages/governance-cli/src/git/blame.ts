import type { SuspectLines } from '@ai-enablement/governance-core';
import type { Repository } from './repository';
import { streamGit } from './runGit';

const ENTRY = /^([0-9a-f]{40}|[0-9a-f]{64}) \d+ \d+/;

/** Neighbouring lines as `from,to`. */
function rangesOf(lines: readonly number[]): readonly string[] {
  const ranges: [number, number][] = [];
  for (const line of lines) {
    const last = ranges.at(-1);
    if (last && line === last[1] + 1) last[1] = line;
    else ranges.push([line, line]);
  }
  return ranges.map(([from, to]) => `${from},${to}`);
}

/**
 * The commits of a branch that last touched lines of a file, as of a commit: of what a merge brought, the merge. White space and lines
 * moved within the file are looked through. What is older than `since` is left out.
 */
export async function blame(
  { run }: Repository,
  { path, lines }: SuspectLines,
  { at, since }: { readonly at: string; readonly since: string },
): Promise<ReadonlySet<string>> {
  const output = streamGit(
    {
      ...run,
      options: [...(run.options ?? []), '-c', 'blame.ignoreRevsFile='],
    },
    [
      'blame',
      '--porcelain',
      '--first-parent',
      '--root',
      '-w',
      '-M',
      `--since=${since}`,
      ...rangesOf(lines).flatMap(range => ['-L', range]),
      at,
      '--',
      path,
    ],
  );
  const found = new Set<string>();
  const older = new Set<string>();
  let current = '';
  let rest = '';
  const read = (text: string) => {
    const sha = ENTRY.exec(text)?.[1];
    if (sha !== undefined) {
      current = sha;
      found.add(sha);
    } else if (text === 'boundary') older.add(current);
  };
  for await (const chunk of output) {
    const texts = (rest + chunk.toString('latin1')).split('\n');
    rest = texts.pop() ?? '';
    texts.forEach(read);
  }
  older.forEach(sha => found.delete(sha));
  return found;
}
