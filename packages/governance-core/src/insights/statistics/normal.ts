const SQRT_TWO_PI = Math.sqrt(2 * Math.PI);
/** Beyond this the series loses digits and the continued fraction has them. */
const TAIL_FROM = 3;
const TAIL_TERMS = 150;

function density(z: number): number {
  return Math.exp((-z * z) / 2) / SQRT_TWO_PI;
}

/** Area above `z`, for `z` of at least `TAIL_FROM`: Laplace's continued fraction. */
function farTail(z: number): number {
  let fraction = z;
  for (let term = TAIL_TERMS; term > 0; term -= 1)
    fraction = z + term / fraction;
  return density(z) / fraction;
}

/**
 * Area of the standard normal distribution below `z`, to 14 digits. Source: G. Marsaglia, "Evaluating the normal distribution",
 * Journal of Statistical Software 11 (2004).
 */
export function normalBelow(z: number): number {
  if (Number.isNaN(z)) return NaN;
  if (z > TAIL_FROM) return 1 - farTail(z);
  if (z < -TAIL_FROM) return farTail(-z);
  let sum = z;
  let term = z;
  for (let k = 3; Math.abs(term) > Math.abs(sum) * 1e-17; k += 2) {
    term *= (z * z) / k;
    sum += term;
  }
  return 0.5 + sum * density(z);
}

/** Chance that a standard normal number lies at least as far from 0 as `z`; 0–1. */
export function normalTwoSided(z: number): number {
  return Math.min(1, 2 * normalBelow(-Math.abs(z)));
}

/**
 * The `z` below which the share `p` of the standard normal distribution lies, for `p` strictly between 0 and 1. A start good to
 * three digits (Abramowitz and Stegun, 26.2.23) is carried on by Newton's method.
 */
export function normalQuantile(p: number): number {
  if (p <= 0) return -Infinity;
  if (p >= 1) return Infinity;
  if (p > 0.5) return -normalQuantile(1 - p);
  const t = Math.sqrt(-2 * Math.log(p));
  let z =
    (2.515517 + 0.802853 * t + 0.010328 * t * t) /
      (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t * t * t) -
    t;
  for (let step = 0; step < 4; step += 1)
    z -= (normalBelow(z) - p) / density(z);
  return z;
}
