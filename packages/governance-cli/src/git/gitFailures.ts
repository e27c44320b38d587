import { EXIT, Failure, unavailable, usageFailure } from '../failure';

/** A git command that ended in an error; `said` is what git wrote. */
export class GitCommandFailure extends Failure {
  readonly said: string;

  constructor(subcommand: string, said: string) {
    super({
      exitCode: EXIT.unavailable,
      code: 'cli.gitFailed',
      message: `\`git ${subcommand}\` failed: ${firstLineOf(said)}`,
      hint: 'run `git fsck` in the checkout; a damaged or partial clone is best cloned anew',
    });
    this.said = said;
  }
}

function firstLineOf(said: string): string {
  const line = said
    .split('\n')
    .map(text => text.replace(/^(?:fatal|error): /, '').trim())
    .find(text => text !== '');
  return line ?? 'it gave no reason';
}

/** What went wrong, from the words of git (in English by our environment). */
export function gitFailure(args: readonly string[], said: string): Failure {
  if (said.includes('detected dubious ownership')) {
    return usageFailure(
      'cli.foreignCheckout',
      'git refuses this checkout, because it belongs to another user',
      {
        hint: 'if you trust it, run `git config --global --add safe.directory` with its path',
      },
    );
  }
  return new GitCommandFailure(args[0] ?? '', said);
}

/** Git could not be started at all. */
export function gitNotStarted(error: Error): Failure {
  const isMissing = 'code' in error && error.code === 'ENOENT';
  return unavailable(
    isMissing ? 'cli.gitMissing' : 'cli.gitNotStarted',
    isMissing
      ? '`git` was not found on this machine'
      : `\`git\` could not be started: ${error.message}`,
    {
      hint: 'install git 2.30 or newer (https://git-scm.com) and see that it is on PATH',
      cause: error,
    },
  );
}

/** The folder is no place that git knows. */
export const notARepository = (dir: string): Failure =>
  usageFailure('cli.notARepository', `\`${dir}\` is not in a git repository`, {
    hint: 'go to a checkout or name its folder; `git init` makes a new one',
  });

/** The folder is not there. */
export const noSuchFolder = (dir: string): Failure =>
  usageFailure('cli.noSuchFolder', `\`${dir}\` is not a folder`, {
    hint: 'name the folder of a git checkout',
  });

/** A repository in which nothing was committed. */
export const noCommits = (dir: string): Failure =>
  usageFailure(
    'cli.noCommits',
    `the repository at \`${dir}\` has no commits yet`,
    {
      hint: 'commit something first',
    },
  );

/** A name that leads to no commit. */
export const unknownRef = (
  ref: string,
  {
    isShallow,
    isBase,
  }: { readonly isShallow: boolean; readonly isBase: boolean },
): Failure =>
  usageFailure(
    'cli.unknownRef',
    `${isBase ? 'the base' : 'the head'} \`${ref}\` is no commit of this repository`,
    {
      hint: isShallow
        ? 'this is a shallow clone: run `git fetch --unshallow`, in CI fetch with depth 0'
        : `fetch it first, for example with \`git fetch origin\`, and name it as \`git log\` would${isBase ? ', such as `origin/main`' : ''}`,
    },
  );

/** A shallow clone that ends before the answer. */
export const shallowClone = (why: string): Failure =>
  usageFailure('cli.shallowClone', `this is a shallow clone, so ${why}`, {
    hint: 'run `git fetch --unshallow`; in CI fetch the whole history (`fetch-depth: 0`, `GIT_DEPTH: 0`)',
  });

/** Two commits without a common ancestor. */
export const unrelatedHistories = (base: string, head: string): Failure =>
  usageFailure(
    'cli.unrelatedHistories',
    `\`${base}\` and \`${head}\` have no commit in common`,
    { hint: 'name the branch that the change is meant for as base' },
  );
