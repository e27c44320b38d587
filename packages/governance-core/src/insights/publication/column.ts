/** Observations that are in the same cells: a combination of cells touches all of them or none. */
export interface Column {
  /** Names of the cells that they are in, in order. */
  readonly cells: readonly string[];
  /** Distinct people whose they are; empty when nobody knows. */
  readonly people: ReadonlySet<string>;
}

/** What becomes a column: cells in any order, and whose it is. */
export interface ColumnPart {
  readonly cells: readonly string[];
  readonly people: Iterable<string>;
}

/** Puts together what is in the same cells; what is in none is left out. Those of most people come first, then by name. */
export function columnsOf(parts: Iterable<ColumnPart>): Column[] {
  const byCells = new Map<
    string,
    { cells: readonly string[]; people: Set<string> }
  >();
  for (const { cells, people } of parts) {
    const inOrder = [...cells].sort();
    if (inOrder.length === 0) continue;
    const key = inOrder.join('\n');
    const found = byCells.get(key) ?? { cells: inOrder, people: new Set() };
    for (const person of people) found.people.add(person);
    byCells.set(key, found);
  }
  return [...byCells.entries()]
    .sort(
      ([keyA, a], [keyB, b]) =>
        b.people.size - a.people.size || (keyA < keyB ? -1 : 1),
    )
    .map(([, column]) => column);
}

/** The columns as they are for somebody who sees only some of the cells. */
export const columnsWithin = (
  columns: readonly Column[],
  cells: ReadonlySet<string>,
): Column[] =>
  columnsOf(
    columns.map(column => ({
      cells: column.cells.filter(cell => cells.has(cell)),
      people: column.people,
    })),
  );
