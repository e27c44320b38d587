import type { QuizRules } from '../types';

const HOUR_MS = 3_600_000;
/** No wait is longer, however often somebody failed. */
const LONGEST_HOURS = 30 * 24;

/**
 * From when a person may begin another attempt. `failedAt` are the instants at which attempts failed since the last certificate of the path,
 * oldest first. After every `attempts` failed ones there is a wait, twice as long each time, thirty days at most; `undefined` means now.
 */
export function nextAttemptAt(
  { attempts, waitHours }: QuizRules,
  failedAt: readonly string[],
  now: string,
): string | undefined {
  const rounds = Math.floor(failedAt.length / attempts);
  const last = failedAt[rounds * attempts - 1];
  if (rounds === 0 || last === undefined) return undefined;
  if (failedAt.length % attempts !== 0) return undefined;
  const hours = Math.min(waitHours * 2 ** (rounds - 1), LONGEST_HOURS);
  const at = new Date(Date.parse(last) + hours * HOUR_MS).toISOString();
  return at > now ? at : undefined;
}
