import { studentTTwoSided } from './studentT';

/** One unit (a team, never a person) before and after, on a scale on which differences mean something, such as log hours. */
export interface BeforeAndAfter {
  readonly isTreated: boolean;
  readonly before: number;
  readonly after: number;
}

/** By how much more the treated changed. */
export interface DifferenceInDifferences {
  readonly effect: number;
  readonly standardError: number;
  /** Of Student's t, by Welch and Satterthwaite. */
  readonly freedom: number;
  /** Two-sided, 0–1. */
  readonly p: number;
}

function changeOf(units: readonly BeforeAndAfter[]) {
  const changes = units.map(({ before, after }) => after - before);
  const mean =
    changes.reduce((sum, change) => sum + change, 0) / changes.length;
  const squares = changes.reduce(
    (sum, change) => sum + (change - mean) ** 2,
    0,
  );
  const variance = squares / (changes.length - 1) / changes.length;
  return { mean, variance, freedom: changes.length - 1 };
}

/**
 * Compares how two groups of the same units changed. Each unit is compared with itself, so that units which always differ do not widen
 * the result; `undefined` with fewer than two units on either side. Source: D. Card and A. B. Krueger, "Minimum wages and employment",
 * American Economic Review 84 (1994), table 3, balanced sample.
 */
export function differenceInDifferences(
  units: readonly BeforeAndAfter[],
): DifferenceInDifferences | undefined {
  const treated = units.filter(unit => unit.isTreated);
  const others = units.filter(unit => !unit.isTreated);
  if (treated.length < 2 || others.length < 2) return undefined;
  const [one, two] = [changeOf(treated), changeOf(others)];
  const effect = one.mean - two.mean;
  const variance = one.variance + two.variance;
  const standardError = Math.sqrt(variance);
  const freedom =
    variance ** 2 /
    (one.variance ** 2 / one.freedom + two.variance ** 2 / two.freedom);
  if (standardError === 0)
    return {
      effect,
      standardError,
      freedom: units.length - 2,
      p: effect === 0 ? 1 : 0,
    };
  return {
    effect,
    standardError,
    freedom,
    p: studentTTwoSided(effect / standardError, freedom),
  };
}
