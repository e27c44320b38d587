import { InvalidArgumentError } from 'commander';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT =
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

const AGO = /^(\d{1,4})D$/;
const DAY_MS = 86_400_000;

/** Milliseconds since 1970, or NaN. */
function timeOf(text: string, now: number): number {
  const [, daysAgo] = AGO.exec(text) ?? [];
  if (daysAgo !== undefined) return now - Number(daysAgo) * DAY_MS;
  if (INSTANT.test(text)) return Date.parse(text);
  if (!DAY.test(text)) return Number.NaN;
  const time = Date.parse(`${text}T00:00:00Z`);
  // `2026-02-30` is no date, though some parsers take it for one.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
    ? time
    : Number.NaN;
}

/**
 * Reads `--since`: a day (its beginning in UTC) or an instant with its offset, as ISO 8601, or days before `now`, such as `90d`; the result is an instant that
 * git reads without guessing (it takes any words for a date, and a bare day for the present time on it).
 */
export function parseSince(value: string, now: number): string {
  const time = timeOf(value.trim().toUpperCase(), now);
  if (Number.isNaN(time))
    throw new InvalidArgumentError(
      'Expected a date such as `2026-01-31` or `2026-01-31T12:00:00Z`, or days such as `90d`.',
    );
  return new Date(time).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
