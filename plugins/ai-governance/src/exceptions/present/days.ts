/** How long a waiver is asked for unless the reader chooses, in days. */
const USUAL_DAYS = 14;

const DAY_MS = 86_400_000;

/** A day in UTC, `YYYY-MM-DD`. */
export type Day = string;

/** Days between which the end of a waiver may be chosen, both inclusive. */
export interface DayRange {
  readonly first: Day;
  /** Absent when the longest time is not known; then the API alone says. */
  readonly last?: Day;
}

/** What a chosen day is worth. */
export type DayState = 'ready' | 'missing' | 'past' | 'tooLate';

/** The day of an instant. */
export const dayOf = (at: Date): Day => at.toISOString().slice(0, 10);

/** The instant at which a day is over, UTC, ISO 8601: what a waiver until that day ends at. */
export const endOfDay = (day: Day): string =>
  new Date(Date.parse(`${day}T00:00:00.000Z`) + DAY_MS).toISOString();

/** The last day that is over when `at` has come. */
export const lastDayBefore = (at: string): Day =>
  dayOf(new Date(Math.floor(Date.parse(at) / DAY_MS) * DAY_MS - DAY_MS));

/** The day in whose course, or at whose end, something ends. */
export const lastDayOf = (endsAt: string): Day =>
  dayOf(new Date(Date.parse(endsAt) - 1));

/** Days until which a waiver may last that begins now; `daysAtMost` is absent while the policy is not known. */
export function waiverDays(
  now: Date,
  daysAtMost: number | undefined,
): DayRange {
  const first = dayOf(now);
  if (daysAtMost === undefined) return { first };
  // A waiver lasts until the end of its day, so the day that is only partly within the time is too late.
  const last = lastDayBefore(
    new Date(now.getTime() + daysAtMost * DAY_MS).toISOString(),
  );
  return { first, last: last < first ? first : last };
}

/** Two weeks from now, or the last day that is possible. */
export function usualDay(now: Date, { last }: DayRange): Day {
  const usual = dayOf(new Date(now.getTime() + USUAL_DAYS * DAY_MS));
  return last !== undefined && last < usual ? last : usual;
}

/** Judges a day as an input gives it. */
export function dayState(day: string, { first, last }: DayRange): DayState {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return 'missing';
  if (Number.isNaN(Date.parse(`${day}T00:00:00.000Z`))) return 'missing';
  if (day < first) return 'past';
  return last !== undefined && day > last ? 'tooLate' : 'ready';
}
