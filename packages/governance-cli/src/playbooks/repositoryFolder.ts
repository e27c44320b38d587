import { lstat, mkdir, readFile, realpath, rm, rmdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { noSuchFolder } from '../git/gitFailures';
import { usageFailure } from '../failure';
import type { Io } from '../io';
import { unwritable, writeAtomically } from '../offline/writeAtomically';

/** Files below one folder, by their paths from it with `/`. No link on the way is followed: that is `cli.notAFile`. */
export interface RepositoryFolder {
  /** Whether a folder or file is there. */
  has(path: string): Promise<boolean>;
  /** Text with line feeds alone, as git may have written others; `undefined` when there is no such file. */
  read(path: string): Promise<string | undefined>;
  /** Writes a file at once or not at all, with the folders around it. */
  write(path: string, text: string): Promise<void>;
  /** Removes a file, and the folders around it that are empty then, except those at the top. */
  remove(path: string): Promise<void>;
}

const FILE_MODE = 0o644;

/** Opens a folder. Failures: `cli.noSuchFolder`; of its methods `cli.notAFile` and `cli.unwritableFile`. */
export async function openFolder(
  dir: string,
  io: Pick<Io, 'cwd' | 'randomId'>,
): Promise<RepositoryFolder> {
  const root = await realpath(resolve(io.cwd, dir)).catch(() => undefined);
  const isFolder = root !== undefined && (await lstat(root)).isDirectory();
  if (!isFolder) throw noSuchFolder(dir);
  return {
    has: async path =>
      (await lstat(join(root, path)).catch(() => undefined)) !== undefined,
    read: async path =>
      (await isThere(root, path))
        ? (await readFile(join(root, path), 'utf8')).replaceAll('\r\n', '\n')
        : undefined,
    async write(path, text) {
      await isThere(root, path);
      const file = join(root, path);
      await mkdir(dirname(file), { recursive: true }).catch(
        (cause: unknown) => {
          throw unwritable(path, cause);
        },
      );
      await writeAtomically(path, text, {
        cwd: root,
        randomId: io.randomId,
        mode: FILE_MODE,
      });
    },
    async remove(path) {
      if (!(await isThere(root, path))) return;
      await rm(join(root, path)).catch((cause: unknown) => {
        throw unwritable(path, cause);
      });
      await removeEmpty(root, path);
    },
  };
}

/** Whether there is such a file. What a link leads to is nothing of the repository's, so a link anywhere on the way is a failure. */
async function isThere(root: string, path: string): Promise<boolean> {
  const parts = path.split('/');
  if (parts.some(part => part === '' || part === '.' || part === '..'))
    throw notAFile(path, 'file');
  for (const at of parts.keys()) {
    const part = parts.slice(0, at + 1).join('/');
    const isLast = at === parts.length - 1;
    const found = await lstat(join(root, part)).catch(() => undefined);
    if (!found) return false;
    if (!(isLast ? found.isFile() : found.isDirectory()))
      throw notAFile(part, isLast ? 'file' : 'folder');
  }
  return true;
}

const notAFile = (path: string, expected: string) =>
  usageFailure(
    'cli.notAFile',
    `\`${path}\` is not a ${expected} of the repository`,
    { hint: 'remove it, or choose another `--dir`; links are not followed' },
  );

async function removeEmpty(root: string, path: string): Promise<void> {
  const parts = path.split('/').slice(0, -1);
  for (let count = parts.length; count > 1; count -= 1) {
    const isEmpty = await rmdir(join(root, ...parts.slice(0, count))).then(
      () => true,
      () => false,
    );
    if (!isEmpty) return;
  }
}
