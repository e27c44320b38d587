/** How a chart of exponentially weighted means is drawn. */
export interface EwmaChart {
  readonly target: number;
  /** Standard deviation of one value. */
  readonly sigma: number;
  /** Weight of the newest value, above 0 and at most 1; 0.2 finds small lasting shifts. */
  readonly lambda: number;
  /** Width of the limits in standard deviations of the mean. */
  readonly limit: number;
  /** `exact` limits are narrower at the beginning; `steady` ones are those that they come to. */
  readonly limits: 'exact' | 'steady';
}

/** The weighted mean after one value, and its limits. */
export interface EwmaPoint {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The weighted mean after each of `values`, beginning at the target. Source: S. W. Roberts, "Control chart tests based on geometric
 * moving averages", Technometrics 1 (1959); limits as in NIST/SEMATECH e-Handbook, 6.3.2.4.
 */
export function ewma(
  values: readonly number[],
  { target, sigma, lambda, limit, limits }: EwmaChart,
): EwmaPoint[] {
  let mean = target;
  return values.map((value, index) => {
    mean = lambda * value + (1 - lambda) * mean;
    const settled =
      limits === 'steady' ? 1 : 1 - (1 - lambda) ** (2 * (index + 1));
    const spread = limit * sigma * Math.sqrt((lambda / (2 - lambda)) * settled);
    return { mean, low: target - spread, high: target + spread };
  });
}
