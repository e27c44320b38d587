import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { normalQuantile } from './normal';

/** Numbers that look random and are the same for the same seed, on every machine. */
export interface SeededRandom {
  /** At least 0 and below 1. */
  share(): number;
  /** Whole, at least 0 and below `end`. */
  below(end: number): number;
  /** Of the standard normal distribution. */
  normal(): number;
  /** Of the Poisson distribution around `mean`, at least 0. */
  poisson(mean: number): number;
}

/** Above this a Poisson number is drawn from the normal distribution beside it. */
const MOST_COUNTED_MEAN = 200;

/** The count that the share `share` of the Poisson distribution lies below. */
function poissonAt(share: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = term;
  let count = 0;
  while (sum < share && count < 10 * MOST_COUNTED_MEAN) {
    count += 1;
    term *= mean / count;
    sum += term;
  }
  return count;
}

/** `seed` is a whole number of 32 bits. */
export function seededRandom(seed: number): SeededRandom {
  const generator = xoroshiro128plus(seed);
  const share = () => uniformFloat64(generator);
  const normal = () => normalQuantile(Math.max(share(), 1e-300));
  return {
    share,
    below: end => uniformInt(generator, 0, end - 1),
    normal,
    poisson: mean =>
      mean <= MOST_COUNTED_MEAN
        ? poissonAt(share(), mean)
        : Math.max(0, Math.round(mean + Math.sqrt(mean) * normal())),
  };
}

/** Seed that belongs to a key: FNV-1a over its characters. Not for anything that must be hard to guess. */
export function seedOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1)
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash | 0;
}
