import { ascending, seededRandom, type SeededRandom } from '../statistics';
import {
  crossingOf,
  driftChart,
  LEAST_BASELINE_POINTS,
  type DriftPeriod,
} from './chart';

/** Weeks in a month, rounded up so that the promise holds in the longest one. */
const WEEKS_PER_MONTH = 5;

/** A chart of the fleet as it is without a change. */
export interface QuietChart {
  /** Events that a usual week expects. */
  readonly expected: number;
  /** How much wider than chance its weeks scatter, at least 1. */
  readonly sigmaZ: number;
}

/** How a limit is simulated. */
export interface FleetLimitOptions {
  readonly seed: number;
  /** Months of the whole fleet that are played through; 400 unless said otherwise. */
  readonly months?: number;
}

/** A week without a change: Poisson, and for over-dispersed charts around a mean that itself varies. */
function quietCount(
  { expected, sigmaZ }: QuietChart,
  random: SeededRandom,
): number {
  const extra = (sigmaZ * sigmaZ - 1) / Math.max(expected, 1e-9);
  // Log-normal around 1 with the variance that is missing.
  const spread = Math.sqrt(Math.log1p(extra));
  const mean =
    expected * Math.exp(spread * random.normal() - (spread * spread) / 2);
  return random.poisson(mean);
}

function quietMonth(chart: QuietChart, random: SeededRandom): number {
  const periods: DriftPeriod[] = Array.from(
    { length: LEAST_BASELINE_POINTS + WEEKS_PER_MONTH },
    (_, week) => ({
      period: String(week),
      count: quietCount(chart, random),
      exposure: 1,
    }),
  );
  const drawn = driftChart(periods);
  return Math.max(...(drawn?.points ?? []).map(crossingOf));
}

/**
 * The limit at which a fleet without any change raises at most one notification a month, all charts together, the baselines' own
 * uncertainty included. At least 3. The same fleet and seed give the same limit.
 */
export function fleetLimit(
  charts: readonly QuietChart[],
  { seed, months = 400 }: FleetLimitOptions,
): number {
  const random = seededRandom(seed);
  const crossings: number[] = [];
  for (let month = 0; month < months; month += 1)
    for (const chart of charts) crossings.push(quietMonth(chart, random));
  // One crossing for each month of the fleet lies above.
  const limit = ascending(crossings)[crossings.length - 1 - months];
  return Math.max(3, limit ?? 3);
}
