import { ascending, quantile } from './quantile';
import { seededRandom } from './seededRandom';

/** How an interval is drawn. */
export interface BootstrapOptions {
  /** Whole number of 32 bits; the same seed draws the same interval. */
  readonly seed: number;
  /** How often the blocks are drawn anew; 1,000 unless said otherwise. */
  readonly draws?: number;
}

/**
 * Where `statistic` lies with 95 % confidence when whole `blocks` (weeks, teams) are drawn with replacement, so that what hangs
 * together stays together. `undefined` of fewer than two blocks, and when the statistic has no value in a tenth of the draws. Source:
 * B. Efron and R. Tibshirani, "An introduction to the bootstrap", percentile interval.
 */
export function blockBootstrap<Block>(
  blocks: readonly Block[],
  statistic: (drawn: readonly Block[]) => number | undefined,
  { seed, draws = 1_000 }: BootstrapOptions,
):
  | { readonly low: number; readonly high: number; readonly error: number }
  | undefined {
  if (blocks.length < 2) return undefined;
  const random = seededRandom(seed);
  const found: number[] = [];
  const drawn = [...blocks];
  for (let draw = 0; draw < draws; draw += 1) {
    for (let at = 0; at < drawn.length; at += 1)
      drawn[at] = blocks[random.below(blocks.length)]!;
    const value = statistic(drawn);
    if (value !== undefined && Number.isFinite(value)) found.push(value);
  }
  if (found.length < draws * 0.9) return undefined;
  const sorted = ascending(found);
  return {
    low: quantile(sorted, 0.025)!,
    high: quantile(sorted, 0.975)!,
    error: standardDeviation(found),
  };
}

function standardDeviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}
