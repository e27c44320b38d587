import { folderPattern } from './folderPattern';

/** A gitignore pattern that is meant from a folder of the repository on, from its root on. */
export function inFolder(folder: string, pattern: string): string {
  if (folder === '') return pattern;
  const isAnchored = pattern.replace(/\/$/, '').includes('/');
  const below = isAnchored ? pattern.replace(/^\//, '') : `**/${pattern}`;
  return `${folderPattern(folder)}${below}`;
}
