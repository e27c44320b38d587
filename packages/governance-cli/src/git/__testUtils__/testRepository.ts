import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The environment of tests: no configuration of the machine, a fixed person and time. */
export const TEST_ENV: Readonly<Record<string, string | undefined>> = {
  PATH: process.env.PATH,
  HOME: join(tmpdir(), 'no-such-home'),
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: devNull,
  GIT_AUTHOR_NAME: 'Ada Example',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_AUTHOR_DATE: '2026-01-10T12:00:00Z',
  GIT_COMMITTER_NAME: 'Ada Example',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
  GIT_COMMITTER_DATE: '2026-01-10T12:00:00Z',
};

/** A repository in a temporary folder. */
export interface TestRepository {
  readonly dir: string;
  /** Runs git in it and returns what it prints, without the last line break. */
  git(...args: readonly string[]): string;
  /** Writes a file, making folders as needed. */
  write(path: string, content: string | Uint8Array): void;
  /** Commits everything that changed; returns the id. */
  commit(message: string, env?: Readonly<Record<string, string>>): string;
  /** Feeds `git fast-import`. */
  fastImport(input: string | Uint8Array): void;
}

const folders: string[] = [];

/** A fresh temporary folder; removed by `removeFolders`. */
export function temporaryFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'ai-governance-git-'));
  folders.push(dir);
  return dir;
}

/** Removes all temporary folders made so far. */
export function removeFolders(): void {
  for (const dir of folders.splice(0))
    rmSync(dir, { recursive: true, force: true });
}

/** The repository in a folder that is there. */
export function repositoryAt(dir: string): TestRepository {
  const run = (
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
  ) =>
    execFileSync('git', [...args], {
      cwd: dir,
      env: { ...TEST_ENV, ...env },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).replace(/\n$/, '');
  return {
    dir,
    git: (...args) => run(args),
    write: (path, content) => {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), content);
    },
    commit: (message, env) => {
      run(['add', '--all']);
      run(
        [
          'commit',
          '--quiet',
          '--allow-empty',
          '--cleanup=verbatim',
          '-m',
          message,
        ],
        env,
      );
      return run(['rev-parse', 'HEAD']);
    },
    fastImport: input => {
      const { status, stderr } = spawnSync(
        'git',
        ['fast-import', '--quiet', '--force'],
        {
          cwd: dir,
          env: { ...TEST_ENV },
          input,
          encoding: 'utf8',
        },
      );
      if (status !== 0) throw new Error(stderr);
    },
  };
}

/** A new repository with branch `main` and nothing in it. */
export function newRepository(
  ...initOptions: readonly string[]
): TestRepository {
  const repository = repositoryAt(temporaryFolder());
  repository.git('init', '--quiet', '--initial-branch=main', ...initOptions);
  return repository;
}
