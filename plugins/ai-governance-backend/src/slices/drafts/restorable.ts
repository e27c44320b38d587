import type { Draft } from './model';

const DAY_MS = 86_400_000;

/** So long can a discarded draft be restored. */
const RESTORABLE_DAYS = 30;

const shifted = (instant: string, days: number): string =>
  new Date(Date.parse(instant) + days * DAY_MS).toISOString();

/** Until when a draft can be restored; `undefined` for one that is not discarded. */
export const restorableUntil = ({
  state,
  closedAt,
}: Pick<Draft, 'state' | 'closedAt'>): string | undefined =>
  state === 'discarded' && closedAt !== undefined
    ? shifted(closedAt, RESTORABLE_DAYS)
    : undefined;

/** Drafts that were discarded before this are not kept any longer. */
export const keptSince = (now: string): string =>
  shifted(now, -RESTORABLE_DAYS);
