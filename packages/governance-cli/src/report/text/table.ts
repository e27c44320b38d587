import { escapeText } from '../escapeText';
import type { Terminal } from '../terminal';

const GAP = '  ';

/** Aligned columns under quiet headings; every cell is foreign text and made harmless. Lines may exceed the width. */
export function table(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  terminal: Terminal,
): readonly string[] {
  const cells = rows.map(row => row.map(escapeText));
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...cells.map(row => row[column]?.length ?? 0)),
  );
  const lineOf = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join(GAP)
      .trimEnd();
  return [terminal.paint('quiet', lineOf(headings)), ...cells.map(lineOf)];
}
