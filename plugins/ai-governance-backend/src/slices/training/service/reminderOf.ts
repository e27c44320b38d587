import type { LivingCertificate } from '../views';

const DAY_MS = 86_400_000;

/** What a holder is to be told of, each step once. */
export interface Reminder {
  readonly step: 'thirtyDays' | 'sevenDays' | 'superseded';
}

/** What to tell of a certificate now; `undefined` while there is nothing. */
export function reminderOf(
  {
    expiresAt,
    revokedAt,
    supersededAt,
  }: Pick<LivingCertificate, 'expiresAt' | 'revokedAt' | 'supersededAt'>,
  now: string,
): Reminder | undefined {
  if (revokedAt !== undefined || expiresAt <= now) return undefined;
  const days = (Date.parse(expiresAt) - Date.parse(now)) / DAY_MS;
  if (days <= 7) return { step: 'sevenDays' };
  if (supersededAt !== undefined && supersededAt <= now)
    return { step: 'superseded' };
  return days <= 30 ? { step: 'thirtyDays' } : undefined;
}
