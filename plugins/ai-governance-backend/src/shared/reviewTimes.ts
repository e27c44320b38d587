/** When reviews are due, in hours of working days. */
export interface ReviewTimes {
  /** From the use to when its review is overdue. */
  readonly dueAfterHours: number;
  /** From then on to when it is escalated. */
  readonly escalatedAfterHours: number;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const SATURDAY = 6;
const SUNDAY = 0;

/** The instant that lies so many hours of working days after another: those of Monday to Friday in UTC, 24 a day. */
export function workingHoursAfter(at: string, hours: number): string {
  let now = Date.parse(at);
  let left = hours * HOUR_MS;
  while (left > 0) {
    const midnight = Math.floor(now / DAY_MS) * DAY_MS + DAY_MS;
    if (isWorkingDay(now)) {
      const worked = Math.min(left, midnight - now);
      left -= worked;
      now += worked;
    } else {
      now = midnight;
    }
  }
  return new Date(now).toISOString();
}

function isWorkingDay(instant: number): boolean {
  const day = new Date(instant).getUTCDay();
  return day !== SATURDAY && day !== SUNDAY;
}
