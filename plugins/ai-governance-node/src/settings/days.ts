const MS_PER_DAY = 86_400_000;

const startOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The UTC day of an instant in milliseconds since 1970, `YYYY-MM-DD`. */
export const utcDay = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().slice(0, 10);

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? startOf(text) : NaN;
  return !Number.isNaN(at) && utcDay(at) === text;
}

/** The day so many days later, or earlier when below 0. */
export const addDays = (day: string, days: number): string =>
  utcDay(startOf(day) + days * MS_PER_DAY);

/** Every day from one to another, both included; none when the order is the other one. */
export function* daysBetween(first: string, last: string): Generator<string> {
  for (let day = first; day <= last; day = addDays(day, 1)) yield day;
}
