import { createHash } from 'node:crypto';

/** Choices that are the same for the same seed, on every machine and in every version. */
export interface Random {
  /** From 0 up to, never reaching, 1. */
  next(): number;
  /** A whole number from 0 to `count` − 1. */
  below(count: number): number;
  /** True with the given probability, 0–1. */
  chance(probability: number): boolean;
  /** One of the items; throws on an empty list. */
  pick<T>(items: readonly T[]): T;
  /** One of the items, by weight; throws when no weight is positive. */
  weighted<T>(items: readonly (readonly [T, number])[]): T;
}

const TWO_TO_48 = 2 ** 48;

/** A sequence of choices that depends on nothing but the seed: each is read off SHA-256 of the seed and its number. */
export function createRandom(seed: string): Random {
  let drawn = 0;
  const next = () => {
    drawn += 1;
    const digest = createHash('sha256').update(`${seed}#${drawn}`).digest();
    return digest.readUIntBE(0, 6) / TWO_TO_48;
  };
  return choicesBy(next);
}

/** Choices that are read off numbers from 0 up to, never reaching, 1. */
export function choicesBy(next: () => number): Random {
  const below = (count: number) => Math.floor(next() * count);
  return {
    next,
    below,
    chance: probability => next() < probability,
    pick: items => found(items[below(items.length)]),
    weighted: items => {
      const total = items.reduce((sum, [, weight]) => sum + weight, 0);
      let left = next() * total;
      return found(
        items.find(([, weight]) => {
          left -= weight;
          return left < 0;
        }),
      )[0];
    },
  };
}

function found<T>(item: T | undefined): T {
  if (item !== undefined) return item;
  throw new RangeError('expected at least one item to choose from, got none');
}

/** A commit id made up from a name, the same every time: 40 hexadecimal digits. */
export const commitId = (name: string): string =>
  createHash('sha1').update(name).digest('hex');
