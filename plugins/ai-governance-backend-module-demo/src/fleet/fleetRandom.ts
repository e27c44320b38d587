import { choicesBy, type Random } from '../random';

/** Choices for millions of signals: fast, and the same for the same seed. */
export interface FleetRandom extends Random {
  /** Of the Poisson distribution around a mean of at least 0. */
  poisson(mean: number): number;
  /** Positive and skewed, as durations are: half of them below the median, one in six above `spread` times it. */
  skewed(median: number, spread: number): number;
  /** Hexadecimal digits in lower case. */
  hex(digits: number): string;
}

const TWO_TO_32 = 2 ** 32;
/** Above this a Poisson number is rounded from the normal distribution beside it. */
const MOST_COUNTED_MEAN = 100;

/** FNV-1a over the characters of a text. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** Whole numbers of 32 bits by Marsaglia's xorshift128, mixed once on the way out. */
function wordsOf(seed: string): () => number {
  let [a, b, c, d] = [0, 1, 2, 3].map(at => hashOf(`${at} ${seed}`)) as [
    number,
    number,
    number,
    number,
  ];
  d |= 1;
  const next = () => {
    const mixed = a ^ (a << 11);
    [a, b, c] = [b, c, d];
    d ^= (d >>> 19) ^ mixed ^ (mixed >>> 8);
    return Math.imul(d ^ (d >>> 15), 0x2c1b3c6d) >>> 0;
  };
  // What is close together among seeds is far apart after some steps.
  for (let step = 0; step < 8; step += 1) next();
  return next;
}

/** A sequence that depends on nothing but the seed. */
export function fleetRandom(seed: string): FleetRandom {
  const word = wordsOf(seed);
  const choices = choicesBy(() => word() / TWO_TO_32);
  const normal = () =>
    Math.sqrt(-2 * Math.log(1 - choices.next())) *
    Math.cos(2 * Math.PI * choices.next());
  const counted = (mean: number) => {
    const least = Math.exp(-mean);
    let count = 0;
    for (let left = choices.next(); left > least; left *= choices.next())
      count += 1;
    return count;
  };
  return {
    ...choices,
    poisson: mean =>
      mean <= MOST_COUNTED_MEAN
        ? counted(mean)
        : Math.max(0, Math.round(mean + Math.sqrt(mean) * normal())),
    skewed: (median, spread) => median * Math.exp(normal() * Math.log(spread)),
    hex: digits =>
      Array.from({ length: Math.ceil(digits / 8) }, () =>
        word().toString(16).padStart(8, '0'),
      )
        .join('')
        .slice(0, digits),
  };
}
