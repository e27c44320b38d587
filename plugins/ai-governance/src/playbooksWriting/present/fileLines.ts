import { PLAYBOOK_FILE, readFolder } from '@ai-enablement/governance-core';

/** Gives the line of the whole text on which a line of one of its files stands; both from 1 on. */
export type LineOf = (
  file: string,
  line: number | undefined,
) => number | undefined;

/**
 * Where the files of a folder stand in its one text, of which `first` is the first. Without a line the answer is the one that begins
 * the file, for the first file none; for a file that the text does not have there is no answer either.
 */
export function fileLines(text: string, first: string = PLAYBOOK_FILE): LineOf {
  const folder = readFolder(text, first);
  const before = new Map<string, number>([[first, 0]]);
  let lines = 0;
  for (const file of folder.ok ? folder.value : []) {
    before.set(file.path, lines);
    // The mark of the next file is a line of the whole text, too.
    lines += file.text.split('\n').length + 1;
  }
  return (file, line) => {
    const above = before.get(file);
    if (above === undefined) return undefined;
    if (line !== undefined) return above + line;
    return file === first ? undefined : above;
  };
}
