import { failed, ok, type Result } from '../../shared/result';
import { code } from '../../shared/sentence';
import type { PlaybookFile } from '../types';

const MARK = /^=== file: (.+) ===$/;
/** A line that would read as a mark, or as such a line that was kept apart already. */
const LIKE_MARK = /^\\*=== file: .+ ===$/;
/** Line ends of every system; editors have but one. */
const LINE_END = /\r\n?|\n/;

/**
 * A folder as one text that people can edit and compare: the text of its first file, then each other file after a line
 * `=== file: <path> ===`. A line of a text that reads like such a mark gets a backslash in front. Line ends become line feeds.
 */
export const writeFolder = (files: readonly PlaybookFile[]): string =>
  files
    .map(({ path, text }, index) =>
      index === 0 ? guarded(text) : `=== file: ${path} ===\n${guarded(text)}`,
    )
    .join('\n');

const guarded = (text: string): string =>
  text
    .split(LINE_END)
    .map(line => (LIKE_MARK.test(line) ? `\\${line}` : line))
    .join('\n');

/**
 * Reads what `writeFolder` wrote; the first text is that of `first`. Issue: `playbooks.invalidFile` for a path that stands twice.
 */
export function readFolder(
  text: string,
  first: string,
): Result<readonly PlaybookFile[]> {
  const files: { path: string; lines: string[] }[] = [
    { path: first, lines: [] },
  ];
  const paths = new Set([first]);
  for (const line of text.split(LINE_END)) {
    const path = MARK.exec(line)?.[1];
    if (path !== undefined && paths.has(path))
      return failed({
        code: 'playbooks.invalidFile',
        message: `the file ${code(path)} stands twice; expected each file once`,
      });
    if (path !== undefined) {
      paths.add(path);
      files.push({ path, lines: [] });
    } else files.at(-1)?.lines.push(withoutGuard(line));
  }
  return ok(files.map(({ path, lines }) => ({ path, text: lines.join('\n') })));
}

const withoutGuard = (line: string): string =>
  LIKE_MARK.test(line) ? line.slice(1) : line;
