import type { CollectedChange } from './collectChange';
import {
  patchDigestBetween,
  readPatchedCommits,
  type PatchedCommit,
} from './patchDigests';
import { openRepository, type OpenOptions } from './repository';

/** What a change and its commits change. */
export interface ChangePatches {
  readonly whole: string;
  readonly commits: readonly PatchedCommit[];
}

/** Reads what a collected change and each of its commits change, so that a release recognises it. */
export async function readChangePatches(
  options: OpenOptions,
  {
    mergeBase,
    baseSha,
    headSha,
  }: Pick<CollectedChange, 'mergeBase' | 'baseSha' | 'headSha'>,
): Promise<ChangePatches> {
  const repository = await openRepository(options);
  return {
    whole: await patchDigestBetween(repository, {
      from: mergeBase,
      to: headSha,
    }),
    commits: await readPatchedCommits(repository, {
      base: baseSha,
      head: headSha,
    }),
  };
}
