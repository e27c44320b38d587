import type { Period } from '../cells';
import { columnsOf } from './column';
import { cellsIn, type MonthStates } from './month';
import {
  type CellState,
  type CellStates,
  hiddenByItself,
  type PublicationRules,
  WHOLE,
} from './observation';
import { inTurn, observationsByCell } from './segmentsInTurn';
import { takeInTurn } from './tellsOfFew';

/** Whether a cell is the sum of published ones: in every month that has an observation of it, it is published. */
const isSum = (cell: string, months: readonly MonthStates[]) =>
  months.every(({ cells }) => (cells.get(cell) ?? 'published') === 'published');

const isToldIn = (month: MonthStates) => (cell: string) =>
  month.toldWeeks.has(cell) || month.cells.get(cell) === 'published';

function takeFurther(
  months: readonly MonthStates[],
  candidates: readonly string[],
  minimum: number,
): Set<string> {
  const wanted = new Set(candidates);
  const columns = columnsOf(
    months.flatMap(month =>
      month.observations.map(observation => ({
        cells: [
          ...cellsIn(observation, isToldIn(month)).map(
            cell => `${month.month.id} ${cell}`,
          ),
          ...cellsIn(observation, cell => wanted.has(cell)),
        ],
        people: observation.person === undefined ? [] : [observation.person],
      })),
    ),
  );
  const told = new Set(columns.flatMap(({ cells }) => cells));
  for (const cell of wanted) told.delete(cell);
  return takeInTurn({ columns, told: [...told], candidates, minimum });
}

/**
 * Which cells of a quarter are published: sums of published cells of its months, and others with which no combination within the
 * quarter tells of too few people.
 */
export function judgeQuarter(
  quarter: Period,
  months: readonly MonthStates[],
  { now, minimum }: PublicationRules,
): CellStates {
  const byCell = observationsByCell(
    months.flatMap(({ observations }) => observations),
  );
  const cells = new Map<string, CellState>();
  for (const [cell, of] of byCell)
    cells.set(
      cell,
      quarter.window.to > now
        ? 'periodIsOpen'
        : (hiddenByItself(of, minimum) ??
            (isSum(cell, months) ? 'published' : 'wouldTellOfFew')),
    );
  const undecided = () =>
    [...cells.keys()].filter(cell => cells.get(cell) === 'wouldTellOfFew');
  const take = (candidates: readonly string[]) => {
    for (const cell of takeFurther(months, candidates, minimum))
      cells.set(cell, 'published');
  };
  if (cells.get(WHOLE) === 'wouldTellOfFew') take([WHOLE]);
  if (cells.get(WHOLE) === 'published') {
    if (undecided().length > 0) take([WHOLE, ...inTurn(byCell, undecided())]);
    return cells;
  }
  // Parts are shown beside their whole or not at all.
  for (const [cell, state] of cells)
    if (state === 'published') cells.set(cell, 'wouldTellOfFew');
  return cells;
}
