import type { LastWritten, NewsKind } from '../../noticeModel';

/** When people are written to. */
export interface NoticeConfig {
  readonly isEnabled: boolean;
  /** Hours between two digests of one recipient. */
  readonly everyHours: number;
  /** Hour of the day (UTC) in which digests go out; absent for any. */
  readonly atHour?: number;
  /** What is told within the hour. */
  readonly urgentKinds: readonly NewsKind[];
}

const HOUR_MS = 3_600_000;

/** Whether a recipient may get a digest now. With an hour of the day, windows begin at it, and a digest goes out in their first hour. */
export function isDigestDue(
  { everyHours, atHour }: NoticeConfig,
  { digestAt }: LastWritten,
  now: string,
): boolean {
  const length = everyHours * HOUR_MS;
  if (atHour === undefined) {
    return digestAt === undefined || sinceMs(digestAt, now) >= length;
  }
  const windowOf = (instant: string) =>
    Math.floor((Date.parse(instant) - atHour * HOUR_MS) / length);
  const begin = windowOf(now) * length + atHour * HOUR_MS;
  const isFirstHour = Date.parse(now) - begin < HOUR_MS;
  return (
    isFirstHour &&
    (digestAt === undefined || windowOf(digestAt) < windowOf(now))
  );
}

/** Whether a recipient may be written to of what is urgent: once an hour at most, digests among them. */
export const isUrgentDue = ({ urgentAt }: LastWritten, now: string): boolean =>
  urgentAt === undefined || sinceMs(urgentAt, now) >= HOUR_MS;

const sinceMs = (then: string, now: string): number =>
  Date.parse(now) - Date.parse(then);
