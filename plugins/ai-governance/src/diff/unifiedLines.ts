import type { DiffRow } from './presentDiff';

/** One line of two documents in one column; a number is absent where the document lacks the line. */
export interface UnifiedLine {
  readonly before?: number;
  readonly after?: number;
  readonly text: string;
  readonly change?: 'isAdded' | 'isRemoved';
}

/** Rows in one column: of each change first what was removed, then what was added. */
export function unifiedLines(rows: readonly DiffRow[]): readonly UnifiedLine[] {
  const lines: UnifiedLine[] = [];
  let added: UnifiedLine[] = [];
  for (const { isSame, before, after } of rows) {
    if (isSame) {
      lines.push(...added, {
        before: before?.number,
        after: after?.number,
        text: before?.text ?? '',
      });
      added = [];
    } else {
      if (before)
        lines.push({
          before: before.number,
          text: before.text,
          change: 'isRemoved',
        });
      if (after)
        added.push({
          after: after.number,
          text: after.text,
          change: 'isAdded',
        });
    }
  }
  return [...lines, ...added];
}
