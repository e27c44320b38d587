import { diffArrays } from 'diff';

/** One line of a document; numbers start at 1. */
export interface DiffLine {
  readonly number: number;
  readonly text: string;
}

/** One row of two documents side by side; a side is absent where the other has a line more. */
export interface DiffRow {
  readonly isSame: boolean;
  readonly before?: DiffLine;
  readonly after?: DiffLine;
}

/** A stretch of rows; `unchanged` ones can be folded away. */
export interface DiffBlock {
  readonly kind: 'shown' | 'unchanged';
  readonly rows: readonly DiffRow[];
}

/** Two documents side by side. */
export interface DiffView {
  /** Lines that only the second has. */
  readonly added: number;
  /** Lines that only the first has. */
  readonly removed: number;
  /** Empty when the documents are the same. */
  readonly blocks: readonly DiffBlock[];
}

/** Lines kept in view before and after a change. */
const CONTEXT = 3;
/** Fewer lines than this are not worth folding. */
const FOLD_MIN = 4;

/** Compares line by line; what was removed stands beside what was added in its place. */
export function presentDiff(before: string, after: string): DiffView {
  const rows = toRows(linesOf(before), linesOf(after));
  const changed = rows.filter(({ isSame }) => !isSame);
  return {
    added: changed.filter(row => row.after !== undefined).length,
    removed: changed.filter(row => row.before !== undefined).length,
    blocks: changed.length === 0 ? [] : fold(rows),
  };
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/);
  // The end of the last line is not a line of its own.
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function toRows(before: string[], after: string[]): readonly DiffRow[] {
  const rows: DiffRow[] = [];
  const left = numbering();
  const right = numbering();
  let removed: readonly DiffLine[] = [];
  for (const { value, ...part } of diffArrays(before, after)) {
    if (part.removed) {
      removed = left(value);
    } else if (part.added) {
      rows.push(...sideBySide(removed, right(value)));
      removed = [];
    } else {
      rows.push(...sideBySide(removed, []));
      removed = [];
      rows.push(...same(left(value), right(value)));
    }
  }
  return [...rows, ...sideBySide(removed, [])];
}

/** Gives lines their numbers, going on where it stopped. */
function numbering(): (texts: readonly string[]) => readonly DiffLine[] {
  let last = 0;
  return texts =>
    texts.map(text => {
      last += 1;
      return { number: last, text };
    });
}

const same = (
  before: readonly DiffLine[],
  after: readonly DiffLine[],
): readonly DiffRow[] =>
  before.map((line, index) => ({
    isSame: true,
    before: line,
    after: after[index],
  }));

const sideBySide = (
  removed: readonly DiffLine[],
  added: readonly DiffLine[],
): readonly DiffRow[] =>
  Array.from(
    { length: Math.max(removed.length, added.length) },
    (_, index) => ({
      isSame: false,
      before: removed[index],
      after: added[index],
    }),
  );

function fold(rows: readonly DiffRow[]): readonly DiffBlock[] {
  const isNear = rows.map((_, index) =>
    rows
      .slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1)
      .some(({ isSame }) => !isSame),
  );
  const blocks: { kind: DiffBlock['kind']; rows: DiffRow[] }[] = [];
  rows.forEach((row, index) => {
    const kind = isNear[index] ? 'shown' : 'unchanged';
    const last = blocks.at(-1);
    if (last?.kind === kind) last.rows.push(row);
    else blocks.push({ kind, rows: [row] });
  });
  return blocks.map(block =>
    block.rows.length < FOLD_MIN ? { ...block, kind: 'shown' } : block,
  );
}
