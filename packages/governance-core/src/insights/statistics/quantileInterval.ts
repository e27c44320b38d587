import { logGamma } from './logGamma';

/** Chance on either side of a 95 % interval. */
const OUTSIDE = 0.025;

/** Chance of exactly `hits` in `tries` at the share `p`; 0–1. */
function chanceOf(hits: number, tries: number, p: number): number {
  return Math.exp(
    logGamma(tries + 1) -
      logGamma(hits + 1) -
      logGamma(tries - hits + 1) +
      hits * Math.log(p) +
      (tries - hits) * Math.log1p(-p),
  );
}

/**
 * Where the `p` quantile (strictly between 0 and 1) of whatever `sorted` was drawn from lies with at least 95 % confidence, whatever its
 * distribution. A side is `undefined` when so few observations do not bound it: the p95 of twenty has no upper end. Source: order
 * statistics, W. J. Conover, "Practical nonparametric statistics", 3rd ed., section 3.2.
 */
export function quantileInterval(
  sorted: ArrayLike<number>,
  p: number,
): { readonly low: number | undefined; readonly high: number | undefined } {
  const sample = sorted.length;
  let below = 0;
  let low: number | undefined;
  for (let hits = 0; hits < sample; hits += 1) {
    below += chanceOf(hits, sample, p);
    if (below > OUTSIDE) break;
    low = sorted[hits];
  }
  let above = 0;
  let high: number | undefined;
  for (let hits = sample; hits > 0; hits -= 1) {
    above += chanceOf(hits, sample, p);
    if (above > OUTSIDE) break;
    high = sorted[hits - 1];
  }
  return { low, high };
}
