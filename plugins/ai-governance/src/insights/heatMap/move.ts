/** A cell of a grid; column 0 names the row. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

interface Grid {
  readonly rows: number;
  readonly columns: number;
  /** Rows that are in view at once. */
  readonly page: number;
}

const within = (value: number, count: number) =>
  Math.max(0, Math.min(count - 1, value));

/** Where a key leads to, as in any grid; `undefined` for keys that lead nowhere. Source: WAI-ARIA Authoring Practices, data grid. */
export function move(
  { row, column }: Position,
  { key, isControl }: { readonly key: string; readonly isControl: boolean },
  { rows, columns, page }: Grid,
): Position | undefined {
  const to = (nextRow: number, nextColumn: number): Position => ({
    row: within(nextRow, rows),
    column: within(nextColumn, columns),
  });
  switch (key) {
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'PageDown':
      return to(row + page, column);
    case 'PageUp':
      return to(row - page, column);
    case 'Home':
      return to(isControl ? 0 : row, 0);
    case 'End':
      return to(isControl ? rows - 1 : row, columns - 1);
    default:
      return undefined;
  }
}
