/** A line of a commit message that speaks for itself: not quoted, fenced, or part of a pasted diff. */
export interface MessageLine {
  /** The line without its ending and without trailing white space. */
  readonly text: string;
  /** Position in the message, counted from 1. */
  readonly line: number;
}

const SQUASH_SEPARATOR = /^-{9,}$/;
const SCISSORS = '------------------------ >8 ------------------------';
const REVERT_SUBJECT = /^(?:revert|reapply)(?![a-z])/i;
const QUOTED_ORIGINAL =
  /^original (?:commit|change|pr|pull request|message|description)/i;
const HUNK = /^@@ -\d+(?:,\d+)? \+\d+/;
const DIFF_BODY =
  /^(?:[ +\-@\\]|index [0-9a-f]|diff --git |new file mode|deleted file mode|similarity index|rename |Binary files )/;

function fenceOf(text: string): '`' | '~' | undefined {
  const start = text.trimStart();
  if (start.startsWith('```')) return '`';
  return start.startsWith('~~~') ? '~' : undefined;
}

/** Index of the line that closes the fence opened at `from`, or undefined when nothing in the same section does. */
function fenceEnd(lines: readonly string[], from: number): number | undefined {
  const mark = fenceOf(lines[from] ?? '');
  for (let index = from + 1; index < lines.length; index++) {
    const text = lines[index] ?? '';
    if (SQUASH_SEPARATOR.test(text)) return undefined;
    if (fenceOf(text) === mark) return index;
  }
  return undefined;
}

function startsDiff(lines: readonly string[], index: number): boolean {
  const text = lines[index] ?? '';
  return (
    text.startsWith('diff --git ') ||
    HUNK.test(text) ||
    (text.startsWith('--- ') && (lines[index + 1] ?? '').startsWith('+++ '))
  );
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Skips quoted, fenced and diff lines; keeps its place between calls, so that one pass over the lines is enough. */
class LineFilter {
  private inDiff = false;
  private inQuotedOriginal = false;
  private fencedUntil = -1;
  private readonly isRevert: boolean;

  constructor(private readonly lines: readonly string[]) {
    this.isRevert = REVERT_SUBJECT.test((lines[0] ?? '').trimStart());
  }

  /** Whether the line at `index` speaks for itself; call once for each index, in order. */
  speaks(index: number): boolean {
    const text = this.lines[index] ?? '';
    if (!this.inDiff && !this.isRevert && index > this.fencedUntil) {
      // Nothing that does not speak begins with a letter, except a pasted diff.
      if (isLetter(text.charCodeAt(0)) && !text.startsWith('diff '))
        return true;
    }
    if (SQUASH_SEPARATOR.test(text)) this.inQuotedOriginal = false;
    if (this.isFenced(index) || this.isDiff(index)) return false;
    if (!this.isRevert) return !text.trimStart().startsWith('>');
    // A revert that repeats the message it undoes speaks of that commit, not of itself.
    if (QUOTED_ORIGINAL.test(text.trimStart())) this.inQuotedOriginal = true;
    // Its subject speaks even behind blanks: by it the message is known as a revert.
    return index === 0 || (!this.inQuotedOriginal && !/^[\s>]/.test(text));
  }

  private isFenced(index: number): boolean {
    if (index <= this.fencedUntil) return true;
    if (!fenceOf(this.lines[index] ?? '')) return false;
    // An opening fence without a closing one is searched once a section, as no second fence can follow it there.
    const end = fenceEnd(this.lines, index);
    if (end === undefined) return false;
    this.fencedUntil = end;
    return true;
  }

  private isDiff(index: number): boolean {
    const text = this.lines[index] ?? '';
    if (!this.inDiff) this.inDiff = startsDiff(this.lines, index);
    else if (text !== '' && !DIFF_BODY.test(text)) this.inDiff = false;
    else if (SQUASH_SEPARATOR.test(text)) this.inDiff = false;
    return this.inDiff;
  }
}

/**
 * The lines of a commit message in which its author speaks: without `>` quotations, closed code fences, pasted diffs,
 * what stands below git's scissors line, and, in a revert, the repeated original. Any line ending; linear in the length.
 */
export function messageLines(message: string): readonly MessageLine[] {
  const lines = message
    .split(message.includes('\r') ? /\r\n|\n|\r/ : '\n')
    .map(line => line.trimEnd());
  const filter = new LineFilter(lines);
  const speaking: MessageLine[] = [];
  for (let index = 0; index < lines.length; index++) {
    const text = lines[index] ?? '';
    if (text.includes(SCISSORS)) break;
    if (filter.speaks(index) && text !== '')
      speaking.push({ text, line: index + 1 });
  }
  return speaking;
}
