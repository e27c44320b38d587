import { stat } from 'node:fs/promises';
import { isAbsolute, resolve } from 'node:path';
import { noIndex } from './environment';
import {
  GitCommandFailure,
  noCommits,
  noSuchFolder,
  notARepository,
  unknownRef,
} from './gitFailures';
import { readGit, type GitRun } from './runGit';

/** A repository that is there and can be read. */
export interface Repository {
  /** Absolute folder that the caller named; may be any folder inside the checkout, or a bare repository. */
  readonly dir: string;
  /** Absolute path of its git directory. */
  readonly gitDir: string;
  readonly isShallow: boolean;
  /** Id of the commit that is checked out; absent when nothing was committed yet. */
  readonly head?: string;
  /** How to run git on its history, whatever the checkout's files are. */
  readonly run: GitRun;
}

/** Where to look, and with what. */
export interface OpenOptions {
  /** Folder, absolute or relative to `cwd`. */
  readonly dir: string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal;
}

interface Place {
  readonly isShallow: boolean;
  readonly head?: string;
  readonly gitDir: string;
}

/** Asks git where it is; the folder comes last, since it may hold line breaks. */
async function askPlace(
  run: GitRun,
  { withHead }: { readonly withHead: boolean },
): Promise<Place> {
  const said = await readGit(run, [
    'rev-parse',
    '--is-shallow-repository',
    ...(withHead ? ['HEAD^{commit}'] : []),
    '--absolute-git-dir',
  ]);
  const [shallow, ...rest] = said.replace(/\n$/, '').split('\n');
  const head = withHead ? rest.shift() : undefined;
  return { isShallow: shallow === 'true', head, gitDir: rest.join('\n') };
}

/** One question to git answers everything, except where nothing was committed yet. */
async function findPlace(run: GitRun, dir: string): Promise<Place> {
  try {
    return await askPlace(run, { withHead: true });
  } catch (error) {
    if (!(error instanceof GitCommandFailure)) throw error;
    if (/not a git repository/i.test(error.said)) throw notARepository(dir);
    return askPlace(run, { withHead: false });
  }
}

/**
 * Opens the repository around a folder: an ordinary checkout, a subfolder, a linked worktree, a bare repository, with
 * SHA-1 or SHA-256 ids. Failures: `cli.noSuchFolder`, `cli.notARepository`, `cli.foreignCheckout`, `cli.gitMissing`.
 */
export async function openRepository(
  options: OpenOptions,
): Promise<Repository> {
  const { cwd = process.cwd(), env = process.env, signal } = options;
  const dir = resolve(cwd, options.dir);
  const folder = await stat(dir).catch(() => undefined);
  if (!folder?.isDirectory()) throw noSuchFolder(options.dir);
  const { gitDir, ...place } = await findPlace(
    { dir, env, signal },
    options.dir,
  );
  if (!isAbsolute(gitDir)) throw notARepository(options.dir);
  return {
    ...place,
    dir,
    gitDir,
    run: {
      // From inside, and without a checkout: neither its files nor its attributes, which may be of any commit, touch what
      // is read of the history.
      dir: gitDir,
      env,
      signal,
      options: [`--git-dir=${gitDir}`, '--bare'],
      variables: { GIT_INDEX_FILE: noIndex(gitDir) },
    },
  };
}

const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * The full id of the commit that a person names; undefined when there is none. What a person types is never taken as an
 * option of git.
 */
export async function resolveCommit(
  { run }: Repository,
  ref: string,
): Promise<string | undefined> {
  if (ref === '' || ref.includes('\0')) return undefined;
  const said = await readGit(run, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${ref}^{commit}`,
  ]).catch((error: unknown) => {
    if (error instanceof GitCommandFailure) return '';
    throw error;
  });
  // Versions before 2.30 echo the marker.
  const id = said.trim().split('\n').pop() ?? '';
  return OBJECT_ID.test(id) ? id : undefined;
}

/** Like `resolveCommit`, for a name that must lead to a commit. Failures: `cli.unknownRef`, `cli.noCommits`. */
export async function requireCommit(
  repository: Repository,
  ref: string,
  { isBase = false } = {},
): Promise<string> {
  const id =
    ref === 'HEAD' ? repository.head : await resolveCommit(repository, ref);
  if (id !== undefined) return id;
  if (ref === 'HEAD') throw noCommits(repository.dir);
  throw unknownRef(ref, { isShallow: repository.isShallow, isBase });
}
