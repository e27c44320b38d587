/** ISO 8601 with a time zone, whose year has four digits. */
const ZONED =
  /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/i;
const STORED_LENGTH = '2026-11-01T09:00:00.000Z'.length;

/**
 * An instant in the form in which all are stored, UTC with milliseconds, so that they sort as text. `undefined` when the text
 * is none: no time zone, a leap second, a year beyond 0000 to 9999 in UTC.
 */
export function toInstant(text: string): string | undefined {
  const date = ZONED.test(text) ? new Date(text.toUpperCase()) : undefined;
  if (!date || Number.isNaN(date.getTime())) return undefined;
  const stored = date.toISOString();
  return stored.length === STORED_LENGTH ? stored : undefined;
}

/** What a text has to be that is no instant, for messages. */
export const EXPECTED_INSTANT =
  'expected ISO 8601 with a time zone, for example `2026-11-01T09:00:00Z`';
