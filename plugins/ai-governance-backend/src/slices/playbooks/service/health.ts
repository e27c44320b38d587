import type { PlaybookVersion } from '../model';

/** Whether somebody has to look at a playbook again. */
export type Health = 'ok' | 'reviewSoon' | 'reviewDue';

const DAY_MS = 86_400_000;
const SOON_DAYS = 30;

/** Health at an instant: due from the day after `reviewBy` on, soon in the thirty days before. */
export function healthOf(
  { reviewBy }: Pick<PlaybookVersion, 'reviewBy'>,
  now: string,
): Health {
  const today = Date.parse(now.slice(0, 10));
  const days = (Date.parse(reviewBy) - today) / DAY_MS;
  if (days < 0) return 'reviewDue';
  return days <= SOON_DAYS ? 'reviewSoon' : 'ok';
}
