import { CodedError } from '../../../shared/codedError';
import { EXPECTED_INSTANT, toInstant } from '../../../shared/instant';

/** How far clocks may differ: an instant so little in the past means now. */
const SKEW_MS = 60_000;
/** Leap day included. */
const YEAR_MS = 366 * 86_400_000;

/**
 * From when a version shall hold, UTC, ISO 8601; `undefined` means at once, which an instant of the last minute means as well.
 * Fails with `policy.effectiveFromOutOfRange`.
 */
export function readEffectiveFrom(
  text: string | undefined,
  now: string,
): string | undefined {
  if (text === undefined) return undefined;
  const instant = toInstant(text);
  if (instant === undefined) {
    throw outOfRange(`\`${text}\` is not an instant; ${EXPECTED_INSTANT}`);
  }
  const ahead = Date.parse(instant) - Date.parse(now);
  if (ahead < -SKEW_MS) {
    throw outOfRange(
      `\`${instant}\` is in the past; expected a later instant than ${now}, or none for at once`,
    );
  }
  if (ahead > YEAR_MS) {
    throw outOfRange(
      `\`${instant}\` is more than a year ahead; expected an instant within a year of ${now}`,
    );
  }
  return ahead > 0 ? instant : undefined;
}

const outOfRange = (message: string): CodedError =>
  new CodedError('policy.effectiveFromOutOfRange', message);
