import { CodedError } from '../../../shared/codedError';

const DAY_MS = 86_400_000;

/** How far ahead something can be put off, in days of 24 hours. */
const SNOOZE_DAYS = 90;

/** Fails with `inbox.snoozeOutOfRange` unless the instant lies ahead, and not too far. */
export function requireSnoozable(until: string, now: string): void {
  const ahead = Date.parse(until) - Date.parse(now);
  if (ahead > 0 && ahead <= SNOOZE_DAYS * DAY_MS) return;
  throw new CodedError(
    'inbox.snoozeOutOfRange',
    `\`until\` is \`${until}\`; expected an instant within the next ${SNOOZE_DAYS} days`,
  );
}

/** The failure for an item that is not, or no longer, in the caller's inbox. */
export const itemNotFound = (itemId: string): CodedError =>
  new CodedError(
    'inbox.itemNotFound',
    `there is no \`${itemId}\` in your inbox; it may be done`,
  );
