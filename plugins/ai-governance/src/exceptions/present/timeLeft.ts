/** A distance in time as `Intl.RelativeTimeFormat` takes it. */
export interface TimeLeft {
  /** Negative when it is over. */
  readonly value: number;
  readonly unit: 'day' | 'hour' | 'minute';
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** How far an instant is from now: whole days from two days on, then hours, then minutes, never more than there is; `undefined` for what is no instant. */
export function timeLeft(at: string, now: Date): TimeLeft | undefined {
  const distance = Date.parse(at) - now.getTime();
  if (Number.isNaN(distance)) return undefined;
  const size = Math.abs(distance);
  if (size >= 2 * DAY_MS) {
    return { value: Math.trunc(distance / DAY_MS), unit: 'day' };
  }
  return size >= HOUR_MS
    ? { value: Math.trunc(distance / HOUR_MS), unit: 'hour' }
    : { value: Math.trunc(distance / MINUTE_MS), unit: 'minute' };
}
