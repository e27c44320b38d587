import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text file of a folder. */
export interface ContentFile {
  /** Relative to the folder, with `/` between its parts. */
  readonly path: string;
  readonly text: string;
}

/** Names of the folders in a folder, in code-unit order. */
export const foldersIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** The files of every folder in a folder, by name. */
export const readFolders = (
  folder: string,
): readonly (readonly ContentFile[])[] =>
  foldersIn(folder).map(name => readFolder(join(folder, name)));

function readFolder(folder: string): readonly ContentFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map(file => ({
      path: file.slice(folder.length + 1).replaceAll('\\', '/'),
      text: readFileSync(file, 'utf8'),
    }));
}
