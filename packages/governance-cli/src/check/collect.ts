import type { ChangedFile, CommitInput } from '@ai-enablement/governance-core';
import { collectChange } from '../git';
import { readChangePatches, type ChangePatches } from '../git/changePatches';
import { openContents, type ChangeContents } from '../git/changeContents';
import type { Io } from '../io';
import { shortSha } from '../report/words';
import { targetRepository } from './targetRepository';

/** Which change is asked about. */
export interface CollectOptions {
  readonly base?: string;
  readonly head: string;
  readonly repo: string;
  readonly repository?: string;
  readonly phase: 'commit' | 'merge' | 'release';
}

/** A change with the repository it is meant for. */
export interface CollectedQuestion extends ChangeContents {
  /** `host/path` in lower case. */
  readonly repository: string;
  /** The merge base: where the change left the branch it goes to. */
  readonly baseSha: string;
  readonly headSha: string;
  readonly files: readonly ChangedFile[];
  readonly commits: readonly CommitInput[];
  /** What the change and each of its commits change; absent when merge is not asked about. */
  readonly patches?: ChangePatches;
  /** What the reader should know about it, as sentences without a full stop. */
  readonly notices: readonly string[];
}

/** Collects the change from git and finds out which repository it is meant for. */
export async function collect(
  { base, head, repo, repository, phase }: CollectOptions,
  { cwd, env, signal }: Io,
): Promise<CollectedQuestion> {
  const checkout = { dir: repo, cwd, env, signal };
  const change = await collectChange({
    ...checkout,
    base,
    head,
  });
  const target = targetRepository(repository, change.remotes);
  const { baseRef, mergeBase, headSha, files, commits } = change;
  const isEmpty = files.length === 0 && commits.length === 0;
  return {
    repository: target.id,
    baseSha: mergeBase,
    headSha,
    files,
    commits,
    ...(phase === 'commit'
      ? {}
      : { patches: await readChangePatches(checkout, change) }),
    ...(await openContents(checkout, change)),
    notices: [
      ...target.notices,
      ...(base === undefined
        ? [`compared with \`${baseRef}\`; name another branch with \`--base\``]
        : []),
      ...(isEmpty
        ? [
            `nothing to check: \`${head}\` (${shortSha(headSha)}) adds nothing to \`${baseRef}\``,
          ]
        : []),
    ],
  };
}
