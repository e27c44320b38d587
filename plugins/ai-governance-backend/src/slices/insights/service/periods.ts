import {
  monthOf,
  periodOf,
  quarterOf,
  weekOf,
  yearEndingWith,
  type Period,
} from '@ai-enablement/governance-core';
import { CodedError } from '../../../shared/codedError';

/** Periods that a trend looks back, the one that is looked at not counted. */
const LOOKED_BACK = 12;

const BEFORE: Readonly<Record<Period['kind'], (at: number) => Period>> = {
  week: weekOf,
  month: monthOf,
  quarter: quarterOf,
  year: yearEndingWith,
};

/** The last month that is over. */
export const lastClosedMonth = (now: string): Period =>
  monthOf(monthOf(Date.parse(now)).window.from - 1);

/** The closed period with an id. Fails with `insights.unknownPeriod` or `insights.openPeriod`. */
export function requirePeriod(id: string | undefined, now: string): Period {
  if (id === undefined) return lastClosedMonth(now);
  const period = periodOf(id);
  if (!period) {
    throw new CodedError(
      'insights.unknownPeriod',
      `there is no period \`${id}\`; expected a week such as \`2026-W45\`, a month such as \`2026-10\`, a quarter such as \`2026-Q3\`, or twelve months such as \`2026-10/12\``,
    );
  }
  if (period.window.to > Date.parse(now)) {
    throw new CodedError(
      'insights.openPeriod',
      `the period \`${id}\` is not over; ask for \`${lastClosedMonth(now).id}\`, or for another one that ended`,
    );
  }
  return period;
}

/** The period before one: twelve months are followed month by month. */
export function previousOf(period: Period): Period {
  return period.kind === 'year'
    ? yearEndingWith(monthOf(period.window.to - 1).window.from - 1)
    : BEFORE[period.kind](period.window.from - 1);
}

/** A period with those of its kind before it, oldest first. */
export function trendOf(period: Period): readonly Period[] {
  const periods = [period];
  let first = period;
  for (let times = 0; times < LOOKED_BACK; times += 1) {
    first = previousOf(first);
    periods.unshift(first);
  }
  return periods;
}

/** Periods by their ids, in the order of the ids; ids that are none are left out. */
export const periodsNamed = (ids: readonly string[]): readonly Period[] =>
  ids.flatMap(id => periodOf(id) ?? []);
