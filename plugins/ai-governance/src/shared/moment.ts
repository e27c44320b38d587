/** An instant that somebody chooses: at once, later, or nothing that the API would take. */
export type Moment =
  | { readonly kind: 'now' }
  | { readonly kind: 'later'; readonly at: string }
  | { readonly kind: 'invalid'; readonly why: 'missing' | 'past' }
  | {
      readonly kind: 'invalid';
      readonly why: 'tooFar';
      readonly withinYears: number;
    };

const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/** Reads local date and time as an input gives them, within so many years after `now`; `undefined` means at once. */
export function readMoment(
  local: string | undefined,
  now: Date,
  withinYears = 1,
): Moment {
  if (local === undefined) return { kind: 'now' };
  const at = new Date(local);
  if (local === '' || Number.isNaN(at.getTime())) {
    return { kind: 'invalid', why: 'missing' };
  }
  if (at <= now) return { kind: 'invalid', why: 'past' };
  return at.getTime() - now.getTime() > withinYears * YEAR_MS
    ? { kind: 'invalid', why: 'tooFar', withinYears }
    : { kind: 'later', at: at.toISOString() };
}
