import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What one commit contains. */
export interface CommitOptions {
  readonly message: string;
  /** Text by path; `undefined` deletes the file. */
  readonly files: Readonly<Record<string, string | undefined>>;
  /** `Name <mail>`; a made-up developer when absent. */
  readonly author?: string;
}

/** A git repository of a test. */
export interface GitRepo {
  /** Absolute. */
  readonly dir: string;
  /** Runs git there and gives what it printed, trimmed. */
  git(...args: readonly string[]): string;
  /** Commits on the current branch and gives the SHA. */
  commit(options: CommitOptions): string;
  remove(): void;
}

/** Where a new repository stands. */
export interface GitRepoOptions {
  /** URL of `origin`, such as `https://github.com/acme/checkout.git`; no remote when absent. */
  readonly origin?: string;
}

/** Makes an empty git repository with the branch `main` in a temporary folder, untouched by the machine's git settings. */
export function createGitRepo(options: GitRepoOptions = {}): GitRepo {
  const dir = mkdtempSync(join(tmpdir(), 'repo-'));
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, {
      cwd: dir,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
      },
    }).trim();

  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'Dana Fernley');
  git('config', 'user.email', 'dana.fernley@example.com');
  if (options.origin) git('remote', 'add', 'origin', options.origin);

  return {
    dir,
    git,
    commit({ message, files, author }) {
      for (const [path, text] of Object.entries(files)) {
        writeOrRemove(join(dir, path), text);
      }
      git('add', '--all');
      git(
        'commit',
        '--quiet',
        '--allow-empty',
        `--message=${message}`,
        ...(author ? [`--author=${author}`] : []),
      );
      return git('rev-parse', 'HEAD');
    },
    remove() {
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

function writeOrRemove(path: string, text: string | undefined) {
  if (text === undefined) {
    rmSync(path, { force: true });
  } else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
