import {
  monthOf,
  type Period,
  quarterOf,
  type Segment,
  weekOf,
  yearEndingWith,
} from '../../cells';
import type { CellState, Observation } from '../observation';
import { publicationOf } from '../publicationOf';
import { DAYS, FIRST_DAY } from './histories';

const MS_PER_DAY = 86_400_000;
/** When everything is over. */
const LATER = FIRST_DAY + 800 * MS_PER_DAY;

/** One cell that is asked for. */
export interface AskedCell {
  readonly period: Period;
  readonly segment: Segment;
}

/** Every cell that somebody could ask for: all periods that the history touches, and all segments of it. */
export function everyCell(observations: readonly Observation[]): AskedCell[] {
  const periods = new Map<string, Period>();
  for (let day = -31; day < DAYS + 400; day += 1)
    for (const periodAt of [weekOf, monthOf, quarterOf, yearEndingWith]) {
      const period = periodAt(FIRST_DAY + day * MS_PER_DAY);
      periods.set(period.id, period);
    }
  const segments = new Map(
    observations
      .flatMap(each => each.segments)
      .map(each => [`${each.axis}:${each.value}`, each]),
  );
  return [...periods.values()].flatMap(period =>
    [...segments.values()].map(segment => ({ period, segment })),
  );
}

/** Whether an observation is in a cell. */
export const isIn =
  ({ period, segment }: AskedCell) =>
  ({ at, segments }: Observation) =>
    at >= period.window.from &&
    at < period.window.to &&
    segments.some(
      ({ axis, value }) => axis === segment.axis && value === segment.value,
    );

/** What is said of a cell of a history. */
export const statesOf = (observations: readonly Observation[], now = LATER) => {
  const publication = publicationOf({ observations, now });
  return ({ period, segment }: AskedCell): CellState =>
    publication.stateOf(period.id, segment);
};
