import type { Column } from './column';
import { columnsWithin } from './column';
import { Tableau } from './tableau';

/** Sets of people that are looked at before a question counts as too hard to answer. */
const MOST_SETS = 2_000;

const areAllIn = (people: ReadonlySet<string>, few: ReadonlySet<string>) =>
  people.size <= few.size && [...people].every(person => few.has(person));

class Search {
  private readonly seen = new Set<string>();

  constructor(
    private readonly columns: readonly Column[],
    private readonly minimum: number,
  ) {}

  /** Whether some set of fewer than the minimum of people, these among them, holds a combination in which the further row has a part. */
  finds(from: Tableau, few: ReadonlySet<string>): boolean {
    const key = [...few].sort().join('\n');
    if (this.seen.has(key)) return false;
    this.seen.add(key);
    if (this.seen.size > MOST_SETS) return true;
    const within = this.columns.map(({ people }) => areAllIn(people, few));
    const tableau = this.basisOutside(from, within);
    if (!tableau?.isExact) return true;
    const next = this.fewestWaysOn(tableau, within, few);
    return (
      next === undefined || next.some(people => this.finds(tableau, people))
    );
  }

  /** The same rows with basis columns none of which is within; `undefined` when a row has nothing outside. */
  private basisOutside(from: Tableau, within: readonly boolean[]) {
    const tableau = from.copy();
    for (const [row, column] of from.basisColumns.entries()) {
      if (!within[column]) continue;
      const outside = within.findIndex(
        (isWithin, at) => !isWithin && tableau.at(row, at) !== 0,
      );
      if (outside < 0) return undefined;
      tableau.pivot(row, outside);
    }
    return tableau;
  }

  /**
   * A column outside that the further row alone explains shows that the row is independent there. That holds for every larger set of people
   * which has neither this column nor a basis column that it depends on within. The sets that do are the ways on, and the column with the
   * fewest is taken; `undefined` when no column shows anything.
   */
  private fewestWaysOn(
    tableau: Tableau,
    within: readonly boolean[],
    few: ReadonlySet<string>,
  ): ReadonlySet<string>[] | undefined {
    const larger = this.columns.map(({ people }) =>
      people.size < this.minimum ? this.joined(few, people) : undefined,
    );
    let fewest: ReadonlySet<string>[] | undefined;
    for (const [column, value] of tableau.reduced.entries()) {
      if (value === 0 || within[column]) continue;
      const ways = [
        column,
        ...tableau.basisColumns.filter((_, row) => tableau.at(row, column)),
      ].flatMap(at => larger[at] ?? []);
      if (!fewest || ways.length < fewest.length) fewest = ways;
      if (fewest.length === 0) break;
    }
    return fewest;
  }

  private joined(few: ReadonlySet<string>, people: ReadonlySet<string>) {
    const joined = new Set([...few, ...people]);
    return joined.size < this.minimum ? joined : undefined;
  }
}

/** What is asked of published cells and one more. */
export interface Telling {
  /** Every observation of the cells, and perhaps of others. */
  readonly columns: readonly Column[];
  /** Cells that are published, of which no combination touches fewer than the minimum of people. */
  readonly told: readonly string[];
  readonly candidate: string;
  readonly minimum: number;
}

/**
 * Whether some combination of the cells with the candidate, one that is not 0, touches observations of fewer than the minimum of people. Exact;
 * true as well when that would take too long to find out. A candidate that is a combination of the others tells nothing new.
 */
export function tellsOfFew({
  columns,
  told,
  candidate,
  minimum,
}: Telling): boolean {
  const seen = columnsWithin(columns, new Set([...told, candidate]));
  const rowOf = (cell: string) =>
    seen.map(({ cells }) => (cells.includes(cell) ? 1 : 0));
  const tableau = Tableau.of(told.map(rowOf), rowOf(candidate));
  if (tableau.isExact && tableau.reduced.every(value => value === 0))
    return false;
  return new Search(seen, minimum).finds(tableau, new Set());
}

/** Takes candidates in turn, each that does not tell of few together with those before; returns the ones taken. */
export function takeInTurn({
  columns,
  told,
  candidates,
  minimum,
}: Omit<Telling, 'candidate'> & {
  readonly candidates: readonly string[];
}): Set<string> {
  const taken = new Set<string>();
  for (const candidate of candidates)
    if (!tellsOfFew({ columns, told: [...told, ...taken], candidate, minimum }))
      taken.add(candidate);
  return taken;
}
