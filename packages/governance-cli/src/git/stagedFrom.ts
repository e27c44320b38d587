import type { Repository } from './repository';
import { readGit, type GitRun } from './runGit';

/** How to compare the index with what was committed last. */
export interface StagedFrom {
  readonly run: GitRun;
  /** Id of the commit or tree that the index is compared with. */
  readonly tree: string;
}

/** The index, compared with the commit that is checked out, or with nothing before the first commit. */
export async function stagedFrom(
  { gitDir, head, dir, run }: Repository,
  { env, signal }: Pick<GitRun, 'env' | 'signal'>,
): Promise<StagedFrom> {
  // Git tells its hooks which index it commits, which is another one for `git commit FILE`.
  const index = env.GIT_INDEX_FILE;
  return {
    tree: head ?? (await emptyTree(run)),
    run: {
      dir,
      env,
      signal,
      variables: {
        GIT_DIR: gitDir,
        ...(index ? { GIT_INDEX_FILE: index } : {}),
      },
    },
  };
}

/** Id of the tree without files, which depends on how the repository hashes. */
const emptyTree = async (run: GitRun): Promise<string> =>
  (await readGit(run, ['hash-object', '-t', 'tree', '--stdin'])).trim();
