import { lstat, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import {
  PLAYBOOK_FILE,
  PLAYBOOK_LIMITS,
  type PlaybookFile,
} from '@ai-enablement/governance-core';
import { usageFailure } from '../failure';
import { noSuchFolder } from '../git/gitFailures';
import type { Io } from '../io';
import { readSmallFile } from '../offline/readSmallFile';

/** Largest file that is read, in bytes: its limit in characters, each of which takes at most four. */
const MOST_BYTES = 4 * PLAYBOOK_LIMITS.fileLength;
const TEXT = /\.(md|mdc|txt|json|ya?ml|csv)$/i;

/** What to do with files that are no texts. */
interface ReadFolderOptions {
  /** File that stands first and has to be there. */
  readonly main: string;
  /** Gives them without their bytes, so that they can be told; they are failures otherwise. */
  readonly allowsOthers?: boolean;
}

/**
 * Reads a folder of texts, the main file first, then by path; what begins with `.` is left out. Links are not followed. Failures:
 * `cli.noSuchFolder`, `cli.noPlaybook`, `cli.notAFile`, `cli.unreadableFile`.
 */
export async function readFolderFiles(
  dir: string,
  { main, allowsOthers = false }: ReadFolderOptions,
  io: Io,
): Promise<readonly PlaybookFile[]> {
  const root = resolve(io.cwd, dir);
  const stats = await lstat(root).catch(() => undefined);
  if (!stats?.isDirectory()) throw noSuchFolder(dir);
  const paths = await pathsBelow(root, dir);
  if (!paths.includes(main)) throw noPlaybook(dir, `it has no \`${main}\``);
  const files: PlaybookFile[] = [];
  for (const path of [main, ...paths.filter(each => each !== main)]) {
    const isText = TEXT.test(path);
    if (!isText && !allowsOthers)
      throw noPlaybook(dir, `\`${path}\` is no text that assistants only read`);
    files.push({
      path,
      text: isText ? await readText(join(root, path), { path, dir, io }) : '',
    });
  }
  return files;
}

async function pathsBelow(
  root: string,
  dir: string,
): Promise<readonly string[]> {
  const paths: string[] = [];
  const waiting = [''];
  for (
    let folder = waiting.pop();
    folder !== undefined;
    folder = waiting.pop()
  ) {
    const entries = await readdir(join(root, folder), { withFileTypes: true });
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue;
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) waiting.push(path);
      else if (entry.isFile()) paths.push(path);
      else
        throw usageFailure(
          'cli.notAFile',
          `\`${path}\` in \`${dir}\` is neither file nor folder`,
          { hint: 'put the text itself there; links are not followed' },
        );
      if (paths.length + waiting.length > PLAYBOOK_LIMITS.files)
        throw noPlaybook(
          dir,
          `it has more than ${PLAYBOOK_LIMITS.files} files`,
        );
    }
  }
  return paths.sort();
}

async function readText(
  file: string,
  {
    path,
    dir,
    io,
  }: { readonly path: string; readonly dir: string; readonly io: Io },
): Promise<string> {
  const { size } = await lstat(file);
  if (size > MOST_BYTES)
    throw noPlaybook(
      dir,
      `\`${path}\` has ${size} bytes, and a file may have ${PLAYBOOK_LIMITS.fileLength} characters`,
    );
  return readSmallFile(file, io);
}

const noPlaybook = (dir: string, because: string) =>
  usageFailure(
    'cli.noPlaybook',
    `\`${dir}\` is no folder of a playbook: ${because}`,
    {
      hint: `name the folder that has the \`${PLAYBOOK_FILE}\` (or, to import a skill, the \`SKILL.md\`), with texts beside it at most`,
    },
  );
