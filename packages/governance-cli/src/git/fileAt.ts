import { GitCommandFailure } from './gitFailures';
import type { Repository } from './repository';
import { readGit } from './runGit';

/** Text of a file at a commit; undefined when the commit has no such file. */
export async function readFileAt(
  { run }: Pick<Repository, 'run'>,
  commit: string,
  path: string,
): Promise<string | undefined> {
  return readGit(run, ['cat-file', 'blob', `${commit}:${path}`]).catch(
    (error: unknown) => {
      if (error instanceof GitCommandFailure) return undefined;
      throw error;
    },
  );
}
