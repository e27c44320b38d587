import {
  laneySigmaZ,
  meanRate,
  normalQuantile,
  poissonAtLeast,
  uChart,
  type Occurrence,
  type UBaseline,
} from '../statistics';

/** Fewer mature periods than this are no baseline. */
export const LEAST_BASELINE_POINTS = 20;
/** Under so many expected events the normal distribution misleads, and chances are exact. */
const LEAST_EXPECTED = 5;
/** Weight of the newest period in the running mean. */
export const EWMA_WEIGHT = 0.2;
const EWMA_SPREAD = EWMA_WEIGHT / (2 - EWMA_WEIGHT);
/** Beyond this a score says no more. */
const MOST_SCORE = 8;

/** One period of a series, oldest first. */
export interface DriftPeriod extends Occurrence {
  /** Id of the period, such as `2026-W45`. */
  readonly period: string;
}

/** One judged period. */
export interface DriftPoint {
  readonly period: string;
  readonly count: number;
  readonly exposure: number;
  /** Events for each unit of exposure. */
  readonly rate: number;
  /** Limits of the u-chart at three standard errors, for the eye. */
  readonly low: number;
  readonly high: number;
  /** How unlikely so many events are without a change, in standard deviations; above 0 is more than the baseline. */
  readonly score: number;
  /** The running mean of scores, in its own standard deviations. */
  readonly running: number;
}

/** A frozen baseline and what came after it. */
export interface DriftChart {
  readonly baseline: UBaseline;
  /** The periods that the baseline is made of. */
  readonly from: string;
  readonly to: string;
  /** Those after the baseline, oldest first. */
  readonly points: readonly DriftPoint[];
}

function scoreOf(
  { count, exposure }: Occurrence,
  { centre, sigmaZ }: UBaseline,
  z: number,
): number {
  const expected = centre * exposure;
  // Over-dispersed counts are as unlikely as fewer independent ones.
  const dispersion = sigmaZ * sigmaZ;
  if (expected / dispersion >= LEAST_EXPECTED) return clamp(z / sigmaZ);
  const chance = poissonAtLeast(
    Math.ceil(count / dispersion),
    expected / dispersion,
  );
  return clamp(-normalQuantile(chance));
}

const clamp = (score: number) =>
  Math.min(MOST_SCORE, Math.max(-MOST_SCORE, score));

/** Freezes the first `LEAST_BASELINE_POINTS` of mature periods, or those up to the period `until`; `undefined` when there are fewer. */
export function freezeBaseline(
  periods: readonly DriftPeriod[],
  until?: string,
): { readonly baseline: UBaseline; readonly length: number } | undefined {
  const last = periods.findIndex(({ period }) => period === until);
  const length = Math.max(LEAST_BASELINE_POINTS, last + 1);
  if (periods.length < length) return undefined;
  const frozen = periods.slice(0, length);
  const centre = meanRate(frozen);
  if (centre === undefined) return undefined;
  // Neighbours that resemble each other by luck must not make the limits narrower than chance.
  const sigmaZ = Math.max(1, laneySigmaZ(frozen, centre) ?? 1);
  return { baseline: { centre, sigmaZ }, length };
}

/** Judges what came after the baseline. Only mature periods with an exposure may be in `periods`; `undefined` without a baseline. */
export function driftChart(
  periods: readonly DriftPeriod[],
  until?: string,
): DriftChart | undefined {
  const frozen = freezeBaseline(periods, until);
  if (!frozen) return undefined;
  const { baseline, length } = frozen;
  const later = periods.slice(length);
  const limits = uChart(later, baseline);
  let mean = 0;
  const points = later.map((period, at) => {
    const { z, ...limit } = limits[at]!;
    const score = scoreOf(period, baseline, z);
    mean = EWMA_WEIGHT * score + (1 - EWMA_WEIGHT) * mean;
    const settled = 1 - (1 - EWMA_WEIGHT) ** (2 * (at + 1));
    return {
      ...period,
      ...limit,
      score,
      running: mean / Math.sqrt(EWMA_SPREAD * settled),
    };
  });
  return {
    baseline,
    from: periods[0]!.period,
    to: periods[length - 1]!.period,
    points,
  };
}

/** The larger of the two things that can cross the limit. */
export const crossingOf = ({ score, running }: DriftPoint): number =>
  Math.max(score, running);
