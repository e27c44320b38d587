import { kendallVariance } from './mannKendall';
import { normalQuantile } from './normal';
import { ascending, quantile } from './quantile';

/** How much a series rises with each step, and where that lies with 95 % confidence. */
export interface Slope {
  readonly slope: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Middle of the slopes between all pairs of a series in the order of time, per step; `undefined` of fewer than two values. Source:
 * P. K. Sen, "Estimates of the regression coefficient based on Kendall's tau", JASA 63 (1968).
 */
export function senSlope(values: readonly number[]): Slope | undefined {
  const slopes: number[] = [];
  for (let later = 1; later < values.length; later += 1)
    for (let earlier = 0; earlier < later; earlier += 1)
      slopes.push((values[later]! - values[earlier]!) / (later - earlier));
  const sorted = ascending(slopes);
  const slope = quantile(sorted, 0.5);
  if (slope === undefined) return undefined;
  const spread = normalQuantile(0.975) * Math.sqrt(kendallVariance(values));
  const place = (rank: number) =>
    sorted[Math.min(sorted.length, Math.max(1, Math.round(rank))) - 1]!;
  return {
    slope,
    low: place((sorted.length - spread) / 2),
    high: place((sorted.length + spread) / 2 + 1),
  };
}
