import type { Diagnostic } from '@codemirror/lint';
import type { EditorState } from '@codemirror/state';

/** A remark on a place of the text; lines and columns are counted from 1. */
export interface Remark {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
  /** File that it is about, where the text holds several. */
  readonly file?: string;
}

/** The one part in which two texts differ, so that the caret stays where nothing changed. */
export function changeBetween(before: string, after: string) {
  let from = 0;
  while (from < before.length && before[from] === after[from]) from += 1;
  let same = 0;
  const most = Math.min(before.length, after.length) - from;
  while (same < most && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return {
    from,
    to: before.length - same,
    insert: after.slice(from, after.length - same),
  };
}

/** A remark as the editor shows it: under the word at its place. */
export function diagnosticOf(
  { severity, message, line = 1, column = 1 }: Remark,
  { doc }: EditorState,
): Diagnostic {
  const at = doc.line(Math.min(Math.max(line, 1), doc.lines));
  const from = Math.min(at.from + column - 1, at.to);
  const word = /^[^\s,[\]{}]+/.exec(doc.sliceString(from, at.to))?.[0] ?? '';
  return { from, to: from + word.length, severity, message };
}
