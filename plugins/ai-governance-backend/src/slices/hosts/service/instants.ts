/** An instant some milliseconds after another; UTC, ISO 8601. */
export const after = (instant: string, ms: number): string =>
  new Date(Date.parse(instant) + ms).toISOString();

/** An instant some milliseconds before another; UTC, ISO 8601. */
export const before = (instant: string, ms: number): string =>
  after(instant, -ms);
