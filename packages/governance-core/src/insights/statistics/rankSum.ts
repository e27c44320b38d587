import { normalBelow } from './normal';
import { ascending, quantile } from './quantile';
import { midranks, tieSizes } from './ranks';

/** Whether one group lies higher than another. */
export interface GroupShift {
  /** Pairs in which the first is higher; half for equal ones. */
  readonly u: number;
  /** Chance of at least as high a `u` when both are alike. */
  readonly pGreater: number;
  /** Two-sided. */
  readonly p: number;
  /** By how much the first lies higher: Hodges–Lehmann's middle of all differences. */
  readonly shift: number;
}

/** Up to this many pairs, and without equal values, chances are counted and not approximated. */
const MOST_COUNTED_PAIRS = 2_500;

/** For each `u` from 0, how many of the arrangements of two groups have it, as a share of all. */
function arrangements(first: number, second: number): number[] {
  // ways[k][u] of choosing k places; each step takes in one more place.
  const ways = Array.from(
    { length: first + 1 },
    () => new Float64Array(first * second + 1),
  );
  ways[0]![0] = 1;
  for (let place = 1; place <= first + second; place += 1)
    for (let chosen = Math.min(first, place); chosen > 0; chosen -= 1) {
      const step = place - chosen;
      if (step > second) continue;
      const [from, to] = [ways[chosen - 1]!, ways[chosen]!];
      for (let u = from.length - 1; u >= step; u -= 1)
        to[u]! += from[u - step]!;
    }
  const all = ways[first]!.reduce((sum, count) => sum + count, 0);
  return Array.from(ways[first]!, count => count / all);
}

function sumFrom(shares: readonly number[], from: number): number {
  return shares.slice(Math.max(0, from)).reduce((sum, share) => sum + share, 0);
}

function counted(u: number, shares: readonly number[]) {
  const greater = sumFrom(shares, Math.ceil(u));
  const less = 1 - sumFrom(shares, Math.floor(u) + 1);
  return { pGreater: greater, p: Math.min(1, 2 * Math.min(greater, less)) };
}

function approximated(u: number, all: readonly number[], pairs: number) {
  const n = all.length;
  const ties = tieSizes(all).reduce((sum, t) => sum + t ** 3 - t, 0);
  const variance = (pairs / 12) * (n + 1 - ties / (n * (n - 1)));
  const chanceAbove = (distance: number) =>
    variance > 0 ? 1 - normalBelow(distance / Math.sqrt(variance)) : 1;
  const distance = u - pairs / 2;
  return {
    pGreater: chanceAbove(distance - 0.5),
    p: Math.min(1, 2 * chanceAbove(Math.abs(distance) - 0.5)),
  };
}

/**
 * Compares two groups of any size and shape; `undefined` when one is empty. Sources: H. B. Mann and D. R. Whitney, "On a test of
 * whether one of two random variables is stochastically larger", Annals of Mathematical Statistics 18 (1947); J. L. Hodges and
 * E. L. Lehmann, "Estimates of location based on rank tests", ibid. 34 (1963).
 */
export function rankSum(
  first: readonly number[],
  second: readonly number[],
): GroupShift | undefined {
  if (first.length === 0 || second.length === 0) return undefined;
  const all = [...first, ...second];
  const ranks = midranks(all).slice(0, first.length);
  const pairs = first.length * second.length;
  const u =
    ranks.reduce((sum, rank) => sum + rank, 0) -
    (first.length * (first.length + 1)) / 2;
  const isCounted = pairs <= MOST_COUNTED_PAIRS && tieSizes(all).length === 0;
  return {
    u,
    ...(isCounted
      ? counted(u, arrangements(first.length, second.length))
      : approximated(u, all, pairs)),
    shift: quantile(
      ascending(first.flatMap(a => second.map(b => a - b))),
      0.5,
    )!,
  };
}
