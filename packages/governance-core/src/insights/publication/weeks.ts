import { weekOf, type Period } from '../cells';
import {
  countPeople,
  type Observation,
  type PublicationRules,
} from './observation';

/** The part of a week that lies in one month. */
export interface WeekPiece {
  readonly week: Period;
  /** False when another part lies in the month before or after. */
  readonly isWhole: boolean;
  readonly observations: readonly Observation[];
}

/** The pieces of a month, in the order of time, those without an observation left out. */
export function weekPiecesOf(
  month: Period,
  observations: readonly Observation[],
): WeekPiece[] {
  const byWeek = new Map<string, { week: Period; found: Observation[] }>();
  for (const observation of observations) {
    const week = weekOf(observation.at);
    const piece = byWeek.get(week.id) ?? { week, found: [] };
    piece.found.push(observation);
    byWeek.set(week.id, piece);
  }
  return [...byWeek.values()]
    .sort((a, b) => a.week.window.from - b.week.window.from)
    .map(({ week, found }) => ({
      week,
      isWhole:
        week.window.from >= month.window.from &&
        week.window.to <= month.window.to,
      observations: found,
    }));
}

/** What of a month may be told by weeks. */
export interface WeeksOfMonth {
  /** Pieces that count as told, whether their week is published or not. */
  readonly told: readonly WeekPiece[];
  /** False when the month less what is told would be of too few people, and no week can be held back for it. */
  readonly canTellMonth: boolean;
}

/**
 * Pieces of at least the minimum of people are told, and what is left of the month besides is nothing or of as many. Where it is not, the last whole
 * week is held back. While the month is open its last whole week so far is held back in any case, since it may be needed:
 * what was published is not withdrawn as time goes by. It looks at the observations of the month and nothing else.
 */
export function weeksOfMonth(
  month: Period,
  observations: readonly Observation[],
  { now, minimum }: PublicationRules,
): WeeksOfMonth {
  const isClosed = month.window.to <= now;
  const pieces = weekPiecesOf(month, observations);
  // The observations of a week that is not over are not all there.
  const large = pieces.filter(
    ({ week, observations: of }) =>
      (isClosed || week.window.to <= now) && countPeople(of) >= minimum,
  );
  const rest = pieces
    .filter(piece => !large.includes(piece))
    .flatMap(piece => piece.observations);
  const isCovered =
    isClosed && (rest.length === 0 || countPeople(rest) >= minimum);
  if (isCovered) return { told: large, canTellMonth: true };
  const heldBack = large.filter(({ isWhole }) => isWhole).at(-1);
  return {
    told: large.filter(piece => piece !== heldBack),
    canTellMonth: isClosed && heldBack !== undefined,
  };
}
