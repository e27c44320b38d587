import { usageFailure } from '../failure';
import { GitCommandFailure } from './gitFailures';
import { resolveCommit, type Repository } from './repository';
import { readGit } from './runGit';

const CANDIDATES = [
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
  'refs/heads/main',
  'refs/heads/master',
] as const;

/** What `origin` calls its default branch, as a clone records it. */
async function remoteDefault({ run }: Repository): Promise<string | undefined> {
  const said = await readGit(run, [
    'symbolic-ref',
    '--quiet',
    'refs/remotes/origin/HEAD',
  ]).catch((error: unknown) => {
    if (error instanceof GitCommandFailure) return '';
    throw error;
  });
  return said.trim() || undefined;
}

/** The branch that a change most likely goes to: the remote's default branch, else `main` or `master`. Failure: `cli.noBase`. */
export async function defaultBase(repository: Repository): Promise<string> {
  const recorded = await remoteDefault(repository);
  for (const ref of [...(recorded ? [recorded] : []), ...CANDIDATES])
    if ((await resolveCommit(repository, ref)) !== undefined)
      return ref.replace(/^refs\/(?:remotes|heads)\//, '');
  throw usageFailure(
    'cli.noBase',
    'it is not known which branch this change goes to',
    {
      hint: 'name it with `--base`, for example `--base origin/develop`',
    },
  );
}

/** Whether a commit is in the default branch of `origin`; true where no clone recorded which one that is. */
export async function isOnDefaultBranch(
  repository: Repository,
  commit: string,
): Promise<boolean> {
  const recorded = await remoteDefault(repository);
  const tip = recorded && (await resolveCommit(repository, recorded));
  if (tip === undefined) return true;
  return readGit(repository.run, [
    'merge-base',
    '--is-ancestor',
    commit,
    tip,
  ]).then(
    () => true,
    (error: unknown) => {
      if (error instanceof GitCommandFailure) return false;
      throw error;
    },
  );
}
