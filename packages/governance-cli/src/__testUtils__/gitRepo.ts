import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A real git checkout in a temporary folder. */
export interface GitRepo {
  readonly dir: string;
  /** Runs git there and returns its output without the last newline. */
  git(...args: readonly string[]): string;
  write(path: string, content: string | Uint8Array): void;
  /** Puts files of one content into the index without touching the folder: many at once, or under any bytes as name. */
  addToIndex(paths: readonly (string | Uint8Array)[], content: string): void;
  /** Adds everything and commits it; returns the commit's id. */
  commit(message: string, author?: string): string;
  remove(): void;
}

/** Settings of the machine must not reach into tests. */
const ENV = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_DATE: '2026-03-02T10:00:00Z',
  GIT_COMMITTER_DATE: '2026-03-02T10:00:00Z',
};

/** A folder that is gone after the test when `remove` is called. */
export const temporaryDir = (): string =>
  mkdtempSync(join(tmpdir(), 'ai-governance-'));

/** The repository in an existing folder. */
export function gitRepoAt(dir: string): GitRepo {
  const git = (...args: readonly string[]) =>
    execFileSync('git', [...args], {
      cwd: dir,
      env: ENV,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).replace(/\n$/, '');
  return {
    dir,
    git,
    write: (path, content) => {
      const file = join(dir, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    },
    addToIndex: (paths, content) => {
      const hash = (input: string | Uint8Array, ...args: readonly string[]) =>
        execFileSync('git', [...args], {
          cwd: dir,
          env: ENV,
          input,
          encoding: 'utf8',
        }).trim();
      const blob = hash(content, 'hash-object', '-w', '--stdin');
      const entries = paths.flatMap(path => [
        Buffer.from(`100644 ${blob}\t`),
        typeof path === 'string' ? Buffer.from(path) : path,
        Buffer.from([0]),
      ]);
      hash(Buffer.concat(entries), 'update-index', '-z', '--index-info');
    },
    commit: (message, author = 'Dana Doe <dana@example.com>') => {
      git('add', '--all');
      git(
        'commit',
        '--quiet',
        '--allow-empty',
        `--author=${author}`,
        '-m',
        message,
      );
      return git('rev-parse', 'HEAD');
    },
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}

/** A new repository with branch `main`, one commit and the given `origin`. */
export function newGitRepo(
  origin: string | undefined = 'https://github.com/acme/checkout.git',
): GitRepo {
  const repo = gitRepoAt(temporaryDir());
  repo.git('init', '--quiet', '--initial-branch=main');
  repo.git('config', 'user.name', 'Dana Doe');
  repo.git('config', 'user.email', 'dana@example.com');
  if (origin) repo.git('remote', 'add', 'origin', origin);
  repo.write('README.md', '# Checkout\n');
  repo.commit('first commit');
  return repo;
}

/** The same with a branch `feature` on which Claude Code helped to change the login. */
export function newFeatureBranch(
  origin?: string,
): GitRepo & { readonly base: string; readonly head: string } {
  const repo = newGitRepo(origin);
  const base = repo.git('rev-parse', 'HEAD');
  repo.git('checkout', '--quiet', '-b', 'feature');
  repo.write('src/auth/login.ts', 'export const login = () => true;\n');
  const head = repo.commit(
    'feat: let people log in\n\nsecret plan in the message\n\nCo-Authored-By: Claude <noreply@anthropic.com>\nCo-authored-by: Lee Ray <12345+lee-ray@users.noreply.github.com>\n',
  );
  return { ...repo, base, head };
}
