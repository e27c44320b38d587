import { logGamma } from './logGamma';

const STEPS = 200;
/** Chance on either side of a 95 % interval. */
const OUTSIDE = 0.025;

/** Chance of exactly `count` where `mean` are expected; 0–1. */
function chanceOf(count: number, mean: number): number {
  if (mean === 0) return count === 0 ? 1 : 0;
  return Math.exp(count * Math.log(mean) - mean - logGamma(count + 1));
}

/** Chance of at most `count` (whole, at least 0) where `mean` are expected; 0–1. */
export function poissonAtMost(count: number, mean: number): number {
  let sum = 0;
  for (let k = 0; k <= count; k += 1) sum += chanceOf(k, mean);
  return Math.min(1, sum);
}

/** Chance of at least `count` where `mean` are expected; summed from the far side, so that small chances keep their digits. */
export function poissonAtLeast(count: number, mean: number): number {
  if (count <= 0) return 1;
  if (count <= mean) return 1 - poissonAtMost(count - 1, mean);
  let sum = 0;
  let term = chanceOf(count, mean);
  for (let k = count; term > sum * 1e-17 && term > 0; k += 1) {
    sum += term;
    term *= mean / (k + 1);
  }
  return sum;
}

/** The mean between `low` and `high` at which a rising chance reaches `wanted`. */
function meanWhere(
  chance: (mean: number) => number,
  wanted: number,
  [low, high]: readonly [number, number],
): number {
  let [below, above] = [low, high];
  for (let step = 0; step < STEPS && above - below > 1e-12 * above; step += 1) {
    const middle = (below + above) / 2;
    if (chance(middle) < wanted) below = middle;
    else above = middle;
  }
  return (below + above) / 2;
}

/**
 * Exact 95 % interval of the expected number where `count` were seen. Source: F. Garwood, "Fiducial limits for the Poisson
 * distribution", Biometrika 28 (1936). Divided by an exposure it is the interval of a rate.
 */
export function poissonInterval(count: number): {
  readonly low: number;
  readonly high: number;
} {
  const most = count + 10 * Math.sqrt(count + 1) + 20;
  return {
    low:
      count === 0
        ? 0
        : meanWhere(mean => poissonAtLeast(count, mean), OUTSIDE, [0, count]),
    high: meanWhere(mean => 1 - poissonAtMost(count, mean), 1 - OUTSIDE, [
      count,
      most,
    ]),
  };
}
