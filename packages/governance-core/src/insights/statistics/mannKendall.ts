import { normalTwoSided } from './normal';
import { tieSizes } from './ranks';

/** Whether a series rises or falls. */
export interface TrendTest {
  /** Pairs that rise minus pairs that fall. */
  readonly s: number;
  readonly variance: number;
  /** 0 when nothing rises or falls. */
  readonly z: number;
  /** Two-sided, 0–1. */
  readonly p: number;
}

/** How a trend test is read from its statistic; `continuity` is 1 for a count that moves in steps of 2, and 0 otherwise. */
export function trendTest(
  s: number,
  variance: number,
  continuity: 0 | 1,
): TrendTest {
  const distance = Math.max(0, Math.abs(s) - continuity);
  const z = variance > 0 ? (Math.sign(s) * distance) / Math.sqrt(variance) : 0;
  return { s, variance, z, p: normalTwoSided(z) };
}

/** Kendall's S of a series in the order of time. */
export function kendallS(values: readonly number[]): number {
  let s = 0;
  for (let later = 1; later < values.length; later += 1)
    for (let earlier = 0; earlier < later; earlier += 1)
      s += Math.sign(values[later]! - values[earlier]!);
  return s;
}

/** Variance of Kendall's S without a trend; equal values make it smaller. */
export function kendallVariance(values: readonly number[]): number {
  const term = (n: number) => n * (n - 1) * (2 * n + 5);
  const ties = tieSizes(values).reduce((sum, size) => sum + term(size), 0);
  return (term(values.length) - ties) / 18;
}

/**
 * Whether a series in the order of time rises or falls at all, whatever its shape. Source: H. B. Mann, "Nonparametric tests against
 * trend", Econometrica 13 (1945), with M. G. Kendall's correction for ties. It takes periods as independent.
 */
export function mannKendall(values: readonly number[]): TrendTest {
  return trendTest(kendallS(values), kendallVariance(values), 1);
}

/**
 * Whether `values` rise or fall beyond what goes along with a `covariate` of the same length. Source: C. Libiseller and A. Grimvall,
 * "Performance of partial Mann–Kendall tests for trend detection", Environmetrics 13 (2002).
 */
export function partialMannKendall(
  values: readonly number[],
  covariate: readonly number[],
): TrendTest & { readonly correlation: number } {
  const covariance = kendallCovariance(values, covariate);
  const ofCovariate = kendallVariance(covariate);
  const variance = kendallVariance(values);
  const s = kendallS(values) - (covariance * kendallS(covariate)) / ofCovariate;
  return {
    ...trendTest(s, variance - covariance ** 2 / ofCovariate, 0),
    correlation: covariance / Math.sqrt(variance * ofCovariate),
  };
}

/** For each place, how many values are smaller minus how many are larger. */
function balance(values: readonly number[]): number[] {
  return values.map(value =>
    values.reduce((sum, other) => sum + Math.sign(value - other), 0),
  );
}

/** Covariance of two Kendall's S without trends, ties included. */
function kendallCovariance(x: readonly number[], y: readonly number[]): number {
  let together = 0;
  for (let later = 1; later < x.length; later += 1)
    for (let earlier = 0; earlier < later; earlier += 1)
      together +=
        Math.sign(x[later]! - x[earlier]!) * Math.sign(y[later]! - y[earlier]!);
  const balanceY = balance(y);
  const crossed = balance(x).reduce(
    (sum, value, at) => sum + value * balanceY[at]!,
    0,
  );
  return (together + crossed) / 3;
}
