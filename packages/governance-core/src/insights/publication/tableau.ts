/** Products of two such numbers and their sums are exact. */
const LARGEST = 2 ** 25;

function greatestDivisor(a: number, b: number): number {
  let [x, y] = [Math.abs(a), Math.abs(b)];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

/** `row` times a number less `by` times another one, such that it is 0 at `column`; divided by what divides all of it. */
function cleared(
  row: readonly number[],
  by: readonly number[],
  column: number,
): number[] {
  const [times, less] = [by[column]!, row[column]!];
  const result = row.map((value, at) => value * times - by[at]! * less);
  let divisor = 0;
  for (const value of result) {
    if (value !== 0) divisor = greatestDivisor(value, divisor);
    if (divisor === 1) return result;
  }
  return divisor === 0 ? result : result.map(value => value / divisor);
}

/**
 * Rows of whole numbers, each with a basis column where all other rows are 0, and one more row, reduced by them. The space that the rows
 * span stays the same whatever is pivoted.
 */
export class Tableau {
  /** The further row stands last. */
  private rows: (readonly number[])[];
  private basis: number[];
  private exact = true;

  private constructor(rows: (readonly number[])[], basis: number[]) {
    this.rows = rows;
    this.basis = basis;
  }

  /** Rows that the ones before span are left out. Earlier columns are taken into the basis first. */
  static of(
    rows: readonly (readonly number[])[],
    further: readonly number[],
  ): Tableau {
    const tableau = new Tableau([further], []);
    for (const row of rows) tableau.add(row);
    return tableau;
  }

  copy(): Tableau {
    const copy = new Tableau([...this.rows], [...this.basis]);
    copy.exact = this.exact;
    return copy;
  }

  /** False once a number became too large to count on. */
  get isExact(): boolean {
    return this.exact;
  }

  /** Basis columns, by row. */
  get basisColumns(): readonly number[] {
    return this.basis;
  }

  /** The further row as the others leave it. */
  get reduced(): readonly number[] {
    return this.rows[this.rows.length - 1]!;
  }

  at(row: number, column: number): number {
    return this.rows[row]![column]!;
  }

  /** Makes a column, in which the row is not 0, the basis column of the row. */
  pivot(row: number, column: number): void {
    const by = this.rows[row]!;
    this.rows = this.rows.map((each, at) =>
      at === row || each[column] === 0 ? each : this.checked(each, by, column),
    );
    this.basis[row] = column;
  }

  private add(row: readonly number[]) {
    const reduced = this.basis.reduce<readonly number[]>(
      (rest, column, at) =>
        rest[column] === 0 ? rest : this.checked(rest, this.rows[at]!, column),
      row,
    );
    const column = reduced.findIndex(value => value !== 0);
    if (column < 0) return;
    this.rows.splice(this.rows.length - 1, 0, reduced);
    this.pivot(this.rows.length - 2, column);
  }

  private checked(
    row: readonly number[],
    by: readonly number[],
    column: number,
  ): readonly number[] {
    const result = cleared(row, by, column);
    if (result.some(value => Math.abs(value) > LARGEST)) this.exact = false;
    return result;
  }
}
