import type { Segment } from '../cells';
import type { KpiPeople } from '../kpi';
import { peopleOf } from '../measure';
import type { EpochMs } from '../observations';

/** One observation that a cell counts, such as a merged change of an author or a day of a seat. */
export interface Observation {
  /** Whose it is; absent where nobody knows, and for bots. Such an observation is counted as nobody's. */
  readonly person?: string;
  readonly at: EpochMs;
  /** Segments that it is in; empty where there are none but `all`. */
  readonly segments: readonly Segment[];
  /** How many it stands for; 1 unless it is told. */
  readonly count?: number;
}

/** A team of fewer people is never told of, and an operator may raise it, never lower it. */
export const LEAST_PEOPLE = 5;

/** Why a cell is not published. */
export type HiddenBecause =
  /** It ends later than now, or its month is open and it may still be needed to cover what is left of it. */
  | 'periodIsOpen'
  /** Nothing was observed, which is told no more than what is hidden. */
  | 'noObservations'
  | 'tooFewPeople'
  /** More than half of the observations are one person's. */
  | 'onePersonPrevails'
  /** Together with published cells it would tell of too few people. */
  | 'wouldTellOfFew'
  /** No such cell is kept: segments of weeks. */
  | 'notKept';

/** Whether a cell is published. */
export type CellState = 'published' | HiddenBecause;

/** States of the cells of a period by name; one that is absent has no observation. */
export type CellStates = ReadonlyMap<string, CellState>;

/** What publication goes by. */
export interface PublicationRules {
  readonly now: EpochMs;
  /** Distinct people, at least `LEAST_PEOPLE`. */
  readonly minimum: number;
}

/** How a segment is named among the cells of a period; `all:` is the whole. */
export const cellName = ({ axis, value }: Segment): string =>
  `${axis}:${value}`;

/** The whole of a period among its cells. */
export const WHOLE_SEGMENT: Segment = { axis: 'all', value: '' };
export const WHOLE = cellName(WHOLE_SEGMENT);

/** Distinct people whose observations these are. */
export const countPeople = (observations: readonly Observation[]): number =>
  peopleOf(observations).count;

/** Whether so many people are told of that nobody stands out: at least the minimum, and no one with more than half. */
export const areEnough = (
  { count, largestShare }: KpiPeople,
  minimum: number,
): boolean => count >= minimum && largestShare <= 0.5;

/** Why a cell cannot be shown for its own sake, whatever else is published; `undefined` when it can. */
export function hiddenByItself(
  observations: readonly Observation[],
  minimum: number,
): HiddenBecause | undefined {
  if (observations.length === 0) return 'noObservations';
  const people = peopleOf(observations);
  if (areEnough(people, minimum)) return undefined;
  return people.count < minimum ? 'tooFewPeople' : 'onePersonPrevails';
}
