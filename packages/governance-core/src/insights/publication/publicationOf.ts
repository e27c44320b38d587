import { monthOf, type Period, periodOf, type Segment, weekOf } from '../cells';
import type { Window } from '../observations';
import { judgeMonth, type MonthStates } from './month';
import {
  cellName,
  type CellState,
  hiddenByItself,
  LEAST_PEOPLE,
  type Observation,
  type PublicationRules,
  WHOLE,
} from './observation';
import { monthsOf, partsOfYear } from './parts';
import { judgeQuarter } from './quarter';

/** Which cells of one team are published, for the KPIs that look at the same observations. */
export interface Publication {
  /** State of the cell of a period (`2026-W45`, `2026-11`, `2026-Q4`, `2026-11/12`) and a segment; `notKept` where there is no such cell. */
  readonly stateOf: (periodId: string, segment: Segment) => CellState;
  readonly isPublished: (periodId: string, segment: Segment) => boolean;
}

function memoised<T>(make: (period: Period) => T): (period: Period) => T {
  const made = new Map<string, T>();
  return period => {
    const found = made.get(period.id) ?? make(period);
    made.set(period.id, found);
    return found;
  };
}

class Judge {
  private readonly byMonth = new Map<string, Observation[]>();
  readonly month = memoised<MonthStates>(month =>
    judgeMonth(month, this.byMonth.get(month.id) ?? [], this.rules),
  );
  readonly quarter = memoised(quarter =>
    judgeQuarter(quarter, monthsOf(quarter.window).map(this.month), this.rules),
  );

  constructor(
    observations: readonly Observation[],
    private readonly rules: PublicationRules,
  ) {
    for (const observation of observations) {
      const { id } = monthOf(observation.at);
      const month = this.byMonth.get(id);
      if (month) month.push(observation);
      else this.byMonth.set(id, [observation]);
    }
  }

  stateOf(period: Period, cell: string): CellState {
    if (period.kind === 'week')
      return cell === WHOLE ? this.weekState(period) : 'notKept';
    if (period.kind === 'year') return this.yearState(period, cell);
    const cells =
      period.kind === 'month' ? this.month(period).cells : this.quarter(period);
    return cells.get(cell) ?? 'noObservations';
  }

  private weekState(week: Period): CellState {
    if (week.window.to > this.rules.now) return 'periodIsOpen';
    const months = monthsOf(week.window).map(this.month);
    const pieces = months.map(({ observations }) =>
      observations.filter(({ at }) => weekOf(at).id === week.id),
    );
    const hidden = hiddenByItself(pieces.flat(), this.rules.minimum);
    if (hidden) return hidden;
    const held = months.filter(
      ({ toldWeeks }, at) => pieces[at]!.length > 0 && !toldWeeks.has(week.id),
    );
    if (held.length === 0) return 'published';
    return held.some(({ month }) => month.window.to > this.rules.now)
      ? 'periodIsOpen'
      : 'wouldTellOfFew';
  }

  /** Twelve months tell nothing of their own: they are the sum of what is published, or they are not published. */
  private yearState(year: Period, cell: string): CellState {
    if (year.window.to > this.rules.now) return 'periodIsOpen';
    const states = partsOfYear(year).map(part => this.stateOf(part, cell));
    const told = states.filter(state => state !== 'noObservations');
    if (told.length === 0) return 'noObservations';
    return told.every(state => state === 'published')
      ? 'published'
      : 'wouldTellOfFew';
  }
}

/**
 * Which cells of one team are published. `observations` are those of one population, in any order; a period is judged by those of
 * `windowJudging(period)` alone, so that others may be left out. Throws a `RangeError` when `minimum` is not a whole number from
 * `LEAST_PEOPLE` on.
 */
export function publicationOf({
  observations,
  now,
  minimum = LEAST_PEOPLE,
}: {
  readonly observations: readonly Observation[];
  readonly now: number;
  readonly minimum?: number;
}): Publication {
  if (!Number.isInteger(minimum) || minimum < LEAST_PEOPLE)
    throw new RangeError(
      `expected a minimum of at least ${LEAST_PEOPLE} people, got \`${minimum}\`: it can be raised, not lowered`,
    );
  const judge = new Judge(observations, { now, minimum });
  const stateOf: Publication['stateOf'] = (periodId, segment) => {
    const period = periodOf(periodId);
    return period ? judge.stateOf(period, cellName(segment)) : 'notKept';
  };
  return {
    stateOf,
    isPublished: (periodId, segment) =>
      stateOf(periodId, segment) === 'published',
  };
}

/** The whole months whose observations decide whether the cells of a period are published: its own, or those that a week touches. */
export function windowJudging(period: Period): Window {
  const months = monthsOf(period.window);
  return { from: months[0]!.window.from, to: months.at(-1)!.window.to };
}
