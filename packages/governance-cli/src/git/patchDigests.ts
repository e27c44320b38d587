import { devNull } from 'node:os';
import { GitCommandFailure } from './gitFailures';
import type { Repository } from './repository';
import { PatchHash } from './PatchHash';
import { streamGit, type GitRun } from './runGit';

/** A commit with what it changes. */
export interface PatchedCommit {
  readonly sha: string;
  /** First line of its message; for people on this machine. */
  readonly subject: string;
  /** See `ReleaseCommit`; absent for merges where git is too old to compare them with their parents' merge. */
  readonly patchDigest?: string;
}

/** Every setting that could make two machines print the same change in two ways. */
const SETTINGS = [
  '-c',
  'diff.suppressBlankEmpty=false',
  '-c',
  `diff.orderFile=${devNull}`,
] as const;
const DIFF = [
  '-p',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--no-renames',
  '--no-relative',
  '--full-index',
  '--ignore-submodules=none',
  '--submodule=short',
  '--diff-algorithm=myers',
  '--indent-heuristic',
  '--inter-hunk-context=0',
  '--unified=3',
  '--src-prefix=a/',
  '--dst-prefix=b/',
] as const;

const MARK = '\0';
async function* linesOf(
  chunks: AsyncIterable<Buffer>,
): AsyncGenerator<string, void, undefined> {
  let rest = '';
  for await (const chunk of chunks) {
    // One character for each byte: what is hashed must be what is there, UTF-8 or not.
    const lines = (rest + chunk.toString('latin1')).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

const withSettings = ({ run }: Repository): GitRun => ({
  ...run,
  options: [...(run.options ?? []), ...SETTINGS],
});

/** SHA-256 of what lies between two trees. */
export async function patchDigestBetween(
  repository: Repository,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<string> {
  const patch = new PatchHash();
  const args = ['diff-tree', '-r', ...DIFF, from, to, '--'];
  const output = streamGit(withSettings(repository), args);
  for await (const line of linesOf(output)) patch.add(line);
  return patch.digest();
}

/** Commits that one has and another lacks, parents before children, with what each changes. */
export async function readPatchedCommits(
  repository: Repository,
  { base, head }: { readonly base: string; readonly head: string },
): Promise<readonly PatchedCommit[]> {
  const run = withSettings(repository);
  const commits = await readPatches(run, [
    '--topo-order',
    '--reverse',
    '--diff-merges=off',
    head,
    `^${base}`,
    '--',
  ]);
  const merges = commits.filter(({ parents }) => parents > 1);
  const remerged = await readMerges(run, merges);
  return commits.map(({ parents, ...commit }) => {
    if (parents < 2) return commit;
    const { sha, subject } = commit;
    const patchDigest = remerged.get(sha);
    return patchDigest === undefined
      ? { sha, subject }
      : { sha, subject, patchDigest };
  });
}

/** What merges add to the merge of their parents. Each is looked at for itself: in a walk git loses sight of merge bases. */
async function readMerges(
  run: GitRun,
  merges: readonly { readonly sha: string }[],
): Promise<ReadonlyMap<string, string>> {
  if (merges.length === 0) return new Map();
  const input = merges.map(({ sha }) => `${sha}\n`).join('');
  const args = ['--no-walk=unsorted', '--diff-merges=remerge', '--stdin'];
  try {
    const found = await readPatches({ ...run, input }, args);
    return new Map(found.map(({ sha, patchDigest }) => [sha, patchDigest]));
  } catch (error) {
    // Git before 2.35 cannot: a merge is then known by its id alone.
    if (error instanceof GitCommandFailure) return new Map();
    throw error;
  }
}

interface Patched extends Required<PatchedCommit> {
  /** How many. */
  readonly parents: number;
}

async function readPatches(
  run: GitRun,
  args: readonly string[],
): Promise<readonly Patched[]> {
  const output = streamGit(run, [
    'log',
    '--no-show-signature',
    '--no-notes',
    '--encoding=UTF-8',
    '--format=tformat:%x00%H %P%x00%s',
    ...DIFF,
    ...args,
  ]);
  const found: { readonly header: string; readonly patch: PatchHash }[] = [];
  for await (const line of linesOf(output)) {
    if (line.startsWith(MARK))
      found.push({ header: line.slice(MARK.length), patch: new PatchHash() });
    else found.at(-1)?.patch.add(line);
  }
  return found.map(({ header, patch }) => {
    const [ids = '', subject = ''] = header.split(MARK);
    const [sha = '', ...parents] = ids.split(' ').filter(Boolean);
    return {
      sha,
      parents: parents.length,
      subject: Buffer.from(subject, 'latin1').toString('utf8'),
      patchDigest: patch.digest(),
    };
  });
}
