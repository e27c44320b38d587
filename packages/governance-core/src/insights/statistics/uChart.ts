/** Events in one period, and how much there was in which they could happen (changes, thousand lines); `exposure` is above 0. */
export interface Occurrence {
  readonly count: number;
  readonly exposure: number;
}

/** What a u-chart is drawn from, frozen before the periods it judges. */
export interface UBaseline {
  /** Events per unit of exposure over the whole baseline. */
  readonly centre: number;
  /** How much wider than chance alone the baseline scatters; 1 when it does not. */
  readonly sigmaZ: number;
}

/** One period on a u-chart, in events per unit of exposure. */
export interface UPoint {
  readonly rate: number;
  readonly low: number;
  readonly high: number;
  /** Distance from the centre in standard errors, without `sigmaZ`. */
  readonly z: number;
}

/** Mean range of two neighbours in units of their standard deviation. */
const RANGE_OF_TWO = 1.128;

function errorOf(centre: number, exposure: number): number {
  return Math.sqrt(centre / exposure);
}

function scoreOf({ count, exposure }: Occurrence, centre: number): number {
  const error = errorOf(centre, exposure);
  return error === 0 ? 0 : (count / exposure - centre) / error;
}

/** Events per unit over all periods; `undefined` without any. */
export function meanRate(periods: readonly Occurrence[]): number | undefined {
  const exposure = periods.reduce((sum, period) => sum + period.exposure, 0);
  const count = periods.reduce((sum, period) => sum + period.count, 0);
  return exposure > 0 ? count / exposure : undefined;
}

/**
 * Laney's sigma of standardised rates: mean range of neighbours over 1.128. Above 1 the periods differ more than chance allows, as
 * they do when changes of one period resemble one another. `undefined` of fewer than two periods. Source: D. B. Laney, "Improved
 * control charts for attributes", Quality Engineering 14 (2002).
 */
export function laneySigmaZ(
  periods: readonly Occurrence[],
  centre: number,
): number | undefined {
  if (periods.length < 2) return undefined;
  const scores = periods.map(period => scoreOf(period, centre));
  const ranges = scores
    .slice(1)
    .map((score, index) => Math.abs(score - scores[index]!));
  return (
    ranges.reduce((sum, range) => sum + range, 0) / ranges.length / RANGE_OF_TWO
  );
}

/**
 * Each period with limits of `limit` standard errors around the baseline's centre, never below 0: a u-chart when `sigmaZ` is 1, and
 * Laney's u′ otherwise. Source: D. C. Montgomery, "Introduction to statistical quality control", section 7.3.
 */
export function uChart(
  periods: readonly Occurrence[],
  { centre, sigmaZ }: UBaseline,
  limit = 3,
): UPoint[] {
  return periods.map(period => {
    const spread = limit * errorOf(centre, period.exposure) * sigmaZ;
    return {
      rate: period.count / period.exposure,
      low: Math.max(0, centre - spread),
      high: centre + spread,
      z: scoreOf(period, centre),
    };
  });
}
