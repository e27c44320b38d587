import {
  readInstantCursor,
  type InstantCursor,
} from '../../shared/instantCursor';
import { ORIGINS, type SimulationRange } from './simulationQuestions';
import type { UseOrigin } from './useModel';

const PAST = 'history:';

/** Where reading goes on: within the rows of one origin, at its begin when there is no cursor. */
export interface QuestionPosition {
  readonly origin: UseOrigin;
  readonly after?: InstantCursor;
}

/** Writes a position, at most 97 characters; one among decisions is a bare cursor. */
const writePosition = (origin: UseOrigin, cursor: string): string =>
  origin === 'history' ? `${PAST}${cursor}` : cursor;

/** Reads a position of a range; without one, where the range begins. */
export function readPosition(
  { origin }: SimulationRange,
  position: string | undefined,
): QuestionPosition {
  if (position === undefined) return { origin: origin ?? 'decided' };
  const isPast = position.startsWith(PAST);
  const cursor = isPast ? position.slice(PAST.length) : position;
  return {
    origin: isPast ? 'history' : 'decided',
    ...(cursor === '' ? {} : { after: readInstantCursor(cursor) }),
  };
}

/** Where it goes on after a piece of one origin: after its last row, else with the next origin; `undefined` at the end of all. */
export function nextPosition(
  range: SimulationRange,
  at: UseOrigin,
  end: string | undefined,
): string | undefined {
  if (end !== undefined) return writePosition(at, end);
  const next = range.origin ? undefined : ORIGINS[ORIGINS.indexOf(at) + 1];
  return next && writePosition(next, '');
}
