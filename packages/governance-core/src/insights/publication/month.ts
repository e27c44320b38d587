import { type Period, weekOf } from '../cells';
import { columnsOf } from './column';
import {
  cellName,
  type CellState,
  type CellStates,
  hiddenByItself,
  type Observation,
  type PublicationRules,
  WHOLE,
} from './observation';
import { inTurn, observationsByCell } from './segmentsInTurn';
import { takeInTurn } from './tellsOfFew';
import { weeksOfMonth } from './weeks';

/** What of a month is told. */
export interface MonthStates {
  readonly month: Period;
  readonly observations: readonly Observation[];
  readonly cells: CellStates;
  /** Ids of the weeks whose piece in this month counts as told. */
  readonly toldWeeks: ReadonlySet<string>;
}

/** Cells of a month that an observation is in: its week, when that is told, the whole, and its segments. */
export const cellsIn = (
  observation: Observation,
  isTold: (cell: string) => boolean,
): string[] =>
  [
    weekOf(observation.at).id,
    WHOLE,
    ...observation.segments.map(cellName),
  ].filter((cell, at, all) => isTold(cell) && all.indexOf(cell) === at);

function segmentsTold(
  observations: readonly Observation[],
  toldWeeks: ReadonlySet<string>,
  able: readonly string[],
  minimum: number,
): Set<string> {
  const candidates = new Set(able);
  const columns = columnsOf(
    observations.map(observation => ({
      cells: cellsIn(
        observation,
        cell => cell === WHOLE || toldWeeks.has(cell) || candidates.has(cell),
      ),
      people: observation.person === undefined ? [] : [observation.person],
    })),
  );
  const told = [...toldWeeks, WHOLE];
  return takeInTurn({ columns, told, candidates: able, minimum });
}

/** Which cells of a month are published, from its own observations alone. */
export function judgeMonth(
  month: Period,
  observations: readonly Observation[],
  rules: PublicationRules,
): MonthStates {
  const { now, minimum } = rules;
  const byCell = observationsByCell(observations);
  const weeks = weeksOfMonth(month, observations, rules);
  const toldWeeks = new Set(weeks.told.map(({ week }) => week.id));
  const isOpen = month.window.to > now;
  const cells = new Map<string, CellState>();
  for (const [cell, of] of byCell)
    cells.set(
      cell,
      isOpen
        ? 'periodIsOpen'
        : (hiddenByItself(of, minimum) ??
            (cell === WHOLE && weeks.canTellMonth
              ? 'published'
              : 'wouldTellOfFew')),
    );
  // Parts are shown beside their whole or not at all.
  if (cells.get(WHOLE) === 'published') {
    const able = [...cells.keys()].filter(
      cell => cell !== WHOLE && cells.get(cell) === 'wouldTellOfFew',
    );
    for (const cell of segmentsTold(
      observations,
      toldWeeks,
      inTurn(byCell, able),
      minimum,
    ))
      cells.set(cell, 'published');
  }
  return { month, observations, cells, toldWeeks };
}
