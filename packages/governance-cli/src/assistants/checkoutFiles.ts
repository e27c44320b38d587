import { lstat, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { usageFailure } from '../failure';
import { readGit } from '../git/runGit';
import { openRepository } from '../git/repository';
import type { Io } from '../io';

/** Files of a checkout, by their path from its root. */
export interface CheckoutFiles {
  /** `undefined` when there is none. */
  read(path: string): Promise<string | undefined>;
  write(path: string, text: string): Promise<void>;
}

/** Opens the files of the checkout around a folder. Failures: those of `openRepository`, `cli.noCheckout`, `cli.notAFile`. */
export async function openCheckoutFiles(
  repo: string,
  { cwd, env, signal }: Io,
): Promise<CheckoutFiles> {
  const { dir } = await openRepository({ dir: repo, cwd, env, signal });
  const said = await readGit({ dir, env, signal }, [
    'rev-parse',
    '--show-toplevel',
  ]).catch((cause: unknown) => {
    throw usageFailure('cli.noCheckout', `\`${repo}\` has no files`, {
      hint: 'run the command in a checkout, or name one with `--repo`',
      cause,
    });
  });
  const root = said.replace(/\n$/, '');
  return {
    read: async path =>
      (await isThere(root, path))
        ? readFile(join(root, path), 'utf8')
        : undefined,
    async write(path, text) {
      await isThere(root, path);
      const file = join(root, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    },
  };
}

/** Whether there is such a file. A link could lead anywhere; what it leads to is nothing of ours, so it is a failure. */
async function isThere(root: string, path: string): Promise<boolean> {
  const parts = path.split('/');
  for (const [at] of parts.entries()) {
    const part = parts.slice(0, at + 1).join('/');
    const isLast = at === parts.length - 1;
    const found = await lstat(join(root, part)).catch(() => undefined);
    if (!found) return false;
    if (isLast ? found.isFile() : found.isDirectory()) continue;
    throw usageFailure(
      'cli.notAFile',
      `\`${part}\` is not a ${isLast ? 'file' : 'folder'} of the checkout`,
      {
        hint: 'remove it, or leave its target out with `--target`; links are not followed',
      },
    );
  }
  return true;
}
