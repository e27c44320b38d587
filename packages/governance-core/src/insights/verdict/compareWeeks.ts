import {
  ascending,
  normalTwoSided,
  seededRandom,
  type SeededRandom,
} from '../statistics';

const DRAWS = 1_000;
/** Fewer weeks than this on a side say nothing of how much weeks differ. */
const LEAST_WEEKS = 4;

/** How a KPI of one time lies to that of an earlier one. */
export interface Comparison {
  /** After over before, minus 1: −0.1 is a tenth less. */
  readonly effect: number;
  /** Standard error of the logarithm of after over before. */
  readonly standardError: number;
  /** Two-sided, 0–1. */
  readonly p: number;
}

/** What is compared: weeks as they were, and the KPI of any weeks taken together. */
export interface WeeksToCompare<Week> {
  readonly before: readonly Week[];
  readonly after: readonly Week[];
  /** `undefined` where the weeks have none; only values above 0 can be compared. */
  readonly kpi: (weeks: readonly Week[]) => number | undefined;
  /** Whole number of 32 bits. */
  readonly seed: number;
}

const logOf = (value: number | undefined) =>
  value !== undefined && value > 0 ? Math.log(value) : undefined;

function draw<Week>(weeks: readonly Week[], random: SeededRandom): Week[] {
  return weeks.map(() => weeks[random.below(weeks.length)]!);
}

/** Half of the width in which the middle 68.27 % lie, which a few wild draws do not move. */
function spreadOf(values: readonly number[]): number {
  const sorted = ascending(values);
  const at = (share: number) =>
    sorted[Math.floor(share * (sorted.length - 1))]!;
  return (at(0.8413) - at(0.1587)) / 2;
}

/**
 * Compares two times by drawing whole weeks again, so that what hangs together within a week stays together. `undefined` with fewer than
 * four weeks on a side, without a value on one, and when weeks do not differ at all. Each draw is a step, so that others may go on in between.
 */
export function* compareWeeksInTurn<Week>({
  before,
  after,
  kpi,
  seed,
}: WeeksToCompare<Week>): Generator<void, Comparison | undefined> {
  if (before.length < LEAST_WEEKS || after.length < LEAST_WEEKS)
    return undefined;
  const [old, current] = [logOf(kpi(before)), logOf(kpi(after))];
  if (old === undefined || current === undefined) return undefined;
  const random = seededRandom(seed);
  const differences: number[] = [];
  for (let times = 0; times < DRAWS; times += 1) {
    const then = logOf(kpi(draw(before, random)));
    const now = logOf(kpi(draw(after, random)));
    if (then !== undefined && now !== undefined) differences.push(now - then);
    yield;
  }
  if (differences.length < DRAWS * 0.9) return undefined;
  const standardError = spreadOf(differences);
  if (standardError === 0) return undefined;
  const difference = current - old;
  return {
    effect: Math.expm1(difference),
    standardError,
    p: normalTwoSided(difference / standardError),
  };
}
