import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What one commit brings, and who made and recorded it. */
export interface CheckoutCommit {
  /** Text by path. */
  readonly files: Readonly<Record<string, string>>;
  readonly message: string;
  /** `Name <mail>`. */
  readonly author: string;
  readonly committer: string;
}

/** A change of one commit. */
export interface CheckoutChange extends CheckoutCommit {
  readonly branch: string;
}

/** A real git checkout in a temporary folder. */
export interface Checkout {
  readonly dir: string;
  /** Makes a branch off `main` with one commit, checks it out, and gives the commit's id. */
  change(change: CheckoutChange): string;
  /** Puts a file beside the checkout and gives its path. */
  put(name: string, content: object | string): string;
  remove(): void;
}

/** Settings of the machine must not reach into tests. */
const ENV = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
};

const identity = (who: 'AUTHOR' | 'COMMITTER', person: string) => {
  const [, name, email] = /^(.*) <(.*)>$/.exec(person) ?? [];
  return {
    [`GIT_${who}_NAME`]: name,
    [`GIT_${who}_EMAIL`]: email,
    [`GIT_${who}_DATE`]: '2026-03-02T10:00:00Z',
  };
};

/** A checkout of `https://<repository>.git` with one commit on `main`. */
export function newCheckout(repository: string): Checkout {
  const folder = mkdtempSync(join(tmpdir(), 'checkout-'));
  const dir = join(folder, 'work');
  mkdirSync(dir);
  const git = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
    execFileSync('git', args, {
      cwd: dir,
      encoding: 'utf8',
      env: { ...ENV, PATH: process.env.PATH, ...env },
    }).trim();
  const commit = ({ files, message, author, committer }: CheckoutCommit) => {
    for (const [path, text] of Object.entries(files)) {
      const file = join(dir, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    git(['add', '--all']);
    git(['commit', '--quiet', '-m', message], {
      ...identity('AUTHOR', author),
      ...identity('COMMITTER', committer),
    });
    return git(['rev-parse', 'HEAD']);
  };
  const ada = 'Ada <ada@example.com>';
  git(['init', '--quiet', '--initial-branch=main']);
  git(['remote', 'add', 'origin', `https://${repository}.git`]);
  commit({
    files: { 'README.md': 'first\n' },
    message: 'first',
    author: ada,
    committer: ada,
  });
  return {
    dir,
    change: ({ branch, ...made }) => {
      git(['checkout', '--quiet', '-b', branch, 'main']);
      return commit(made);
    },
    put: (name, content) => {
      const path = join(folder, name);
      const isText = typeof content === 'string';
      writeFileSync(path, isText ? content : JSON.stringify(content));
      return path;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
