import type { EpochMs, Window } from '../observations';

/** How long a period is. `year` is the twelve months that end with a month, and is never a calendar year. */
export type PeriodKind = 'week' | 'month' | 'quarter' | 'year';

/** A period of the calendar in UTC. */
export interface Period {
  readonly kind: PeriodKind;
  /** `2026-W45`, `2026-11`, `2026-Q4`; `2026-11/12` for the twelve months that end with November 2026. */
  readonly id: string;
  readonly window: Window;
}

const MS_PER_DAY = 86_400_000;
const MS_PER_WEEK = 7 * MS_PER_DAY;
const MONTHS = 12;
/** A Monday, on which weeks are counted. */
const SOME_MONDAY = Date.UTC(2024, 0, 1);

const pad = (value: number) => String(value).padStart(2, '0');

/** Months since the year 0, so that they can be counted on. */
type MonthNumber = number;

function monthNumber(at: EpochMs): MonthNumber {
  const date = new Date(at);
  return date.getUTCFullYear() * MONTHS + date.getUTCMonth();
}

function monthStart(month: MonthNumber): EpochMs {
  return Date.UTC(Math.floor(month / MONTHS), month % MONTHS, 1);
}

const monthId = (month: MonthNumber) =>
  `${Math.floor(month / MONTHS)}-${pad((month % MONTHS) + 1)}`;

const span = (first: MonthNumber, months: number): Window => ({
  from: monthStart(first),
  to: monthStart(first + months),
});

/** The ISO week that an instant falls into; it belongs to the year of its Thursday. */
export function weekOf(at: EpochMs): Period {
  const from =
    SOME_MONDAY + Math.floor((at - SOME_MONDAY) / MS_PER_WEEK) * MS_PER_WEEK;
  const year = new Date(from + 3 * MS_PER_DAY).getUTCFullYear();
  const fourth = Date.UTC(year, 0, 4);
  const first =
    SOME_MONDAY +
    Math.floor((fourth - SOME_MONDAY) / MS_PER_WEEK) * MS_PER_WEEK;
  const week = (from - first) / MS_PER_WEEK + 1;
  return {
    kind: 'week',
    id: `${year}-W${pad(week)}`,
    window: { from, to: from + MS_PER_WEEK },
  };
}

/** The month that an instant falls into. */
export function monthOf(at: EpochMs): Period {
  const month = monthNumber(at);
  return { kind: 'month', id: monthId(month), window: span(month, 1) };
}

/** The quarter that an instant falls into. */
export function quarterOf(at: EpochMs): Period {
  const month = monthNumber(at);
  const first = month - (month % 3);
  const id = `${Math.floor(first / MONTHS)}-Q${(first % MONTHS) / 3 + 1}`;
  return { kind: 'quarter', id, window: span(first, 3) };
}

/** The twelve months that end with the month of an instant. */
export function yearEndingWith(at: EpochMs): Period {
  const month = monthNumber(at);
  return {
    kind: 'year',
    id: `${monthId(month)}/12`,
    window: span(month - MONTHS + 1, MONTHS),
  };
}

/**
 * Every period that changes when something in the month of `at` does, up to the month of `now`: its weeks, itself, its quarter, and the
 * years that it is in. Periods that begin after `now` are left out.
 */
export function periodsTouched(at: EpochMs, now: EpochMs): Period[] {
  const month = monthOf(at);
  const weeks: Period[] = [];
  for (
    let week = weekOf(month.window.from);
    week.window.from < month.window.to;
    week = weekOf(week.window.to)
  )
    weeks.push(week);
  const years: Period[] = [];
  const first = monthNumber(at);
  const last = Math.min(first + MONTHS - 1, Math.max(first, monthNumber(now)));
  for (let each = first; each <= last; each += 1)
    years.push(yearEndingWith(monthStart(each)));
  return [...weeks, month, quarterOf(at), ...years].filter(
    ({ window }) => window.from <= now,
  );
}

const IDS: readonly (readonly [
  RegExp,
  (year: number, part: number) => EpochMs,
  (at: EpochMs) => Period,
])[] = [
  [
    /^(\d{4})-W(\d\d)$/,
    (year, week) =>
      weekOf(Date.UTC(year, 0, 4)).window.from + (week - 1) * MS_PER_WEEK,
    weekOf,
  ],
  [/^(\d{4})-(\d\d)$/, (year, month) => Date.UTC(year, month - 1, 1), monthOf],
  [
    /^(\d{4})-Q([1-4])$/,
    (year, quarter) => Date.UTC(year, (quarter - 1) * 3, 1),
    quarterOf,
  ],
  [
    /^(\d{4})-(\d\d)\/12$/,
    (year, month) => Date.UTC(year, month - 1, 1),
    yearEndingWith,
  ],
];

/** The period with an id; `undefined` when there is none of that name. */
export function periodOf(id: string): Period | undefined {
  for (const [pattern, start, periodAt] of IDS) {
    const match = pattern.exec(id);
    if (!match) continue;
    const period = periodAt(start(Number(match[1]), Number(match[2])));
    return period.id === id ? period : undefined;
  }
  return undefined;
}
