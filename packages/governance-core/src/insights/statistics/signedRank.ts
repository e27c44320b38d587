import { normalBelow } from './normal';
import { ascending, quantile } from './quantile';
import { midranks, tieSizes } from './ranks';

/** Whether differences of pairs lie above 0. */
export interface PairedShift {
  /** Sum of the ranks of the differences above 0. */
  readonly v: number;
  /** Chance of at least as high a `v` when nothing differs. */
  readonly pGreater: number;
  /** Hodges–Lehmann's middle of the means of all pairs of differences. */
  readonly pseudomedian: number;
}

/** Up to this many differences, and without equal ones, chances are counted and not approximated. */
const MOST_COUNTED = 50;

function countedFrom(v: number, n: number): number {
  const shares = new Float64Array((n * (n + 1)) / 2 + 1);
  shares[0] = 1;
  for (let rank = 1; rank <= n; rank += 1)
    for (let sum = shares.length - 1; sum >= 0; sum -= 1)
      shares[sum] =
        (shares[sum]! + (sum >= rank ? shares[sum - rank]! : 0)) / 2;
  return shares.slice(Math.ceil(v)).reduce((sum, share) => sum + share, 0);
}

function approximatedFrom(v: number, sizes: readonly number[]): number {
  const n = sizes.length;
  const ties = tieSizes(sizes).reduce((sum, t) => sum + t ** 3 - t, 0);
  const variance = (n * (n + 1) * (2 * n + 1)) / 24 - ties / 48;
  return 1 - normalBelow((v - (n * (n + 1)) / 4 - 0.5) / Math.sqrt(variance));
}

/**
 * Judges `differences` of pairs, after minus before; those of 0 say nothing and are left out, and `undefined` comes when none is
 * left. Source: F. Wilcoxon, "Individual comparisons by ranking methods", Biometrics Bulletin 1 (1945).
 */
export function signedRank(
  differences: readonly number[],
): PairedShift | undefined {
  const telling = differences.filter(difference => difference !== 0);
  if (telling.length === 0) return undefined;
  const sizes = telling.map(Math.abs);
  const ranks = midranks(sizes);
  const v = ranks.reduce(
    (sum, rank, at) => (telling[at]! > 0 ? sum + rank : sum),
    0,
  );
  const isCounted =
    telling.length <= MOST_COUNTED && tieSizes(sizes).length === 0;
  const means = telling.flatMap((a, at) =>
    telling.slice(at).map(b => (a + b) / 2),
  );
  return {
    v,
    pGreater: isCounted
      ? countedFrom(v, telling.length)
      : approximatedFrom(v, sizes),
    pseudomedian: quantile(ascending(means), 0.5)!,
  };
}
