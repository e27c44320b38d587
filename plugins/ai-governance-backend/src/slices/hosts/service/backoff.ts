const FIRST_MS = 2_000;
const LONGEST_MS = 10 * 60_000;

/**
 * How long to wait after so many failures in a row, in milliseconds: doubling from two seconds to ten minutes, of which a random
 * half is taken off so that what failed together is not tried together. `random` is 0 to 1.
 */
export function backoffMs(failures: number, random: number): number {
  const whole = Math.min(
    LONGEST_MS,
    FIRST_MS * 2 ** Math.min(failures - 1, 20),
  );
  return Math.round(whole * (1 - random / 2));
}
