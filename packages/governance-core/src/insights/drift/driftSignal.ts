import { mannKendall, senSlope } from '../statistics';
import { crossingOf, type DriftChart } from './chart';

/** Fewer periods after the baseline than this show no slow drift. */
const LEAST_FOR_TREND = 8;
const TREND_LEVEL = 0.01;

/** What a chart says about its newest period. It is a signal to look, never a proof of a cause. */
export type DriftSignal =
  | { readonly kind: 'quiet' }
  /** One period has far more events than the baseline. */
  | {
      readonly kind: 'jump';
      readonly period: string;
      readonly crossing: number;
    }
  /** The last periods together have more. */
  | {
      readonly kind: 'shift';
      readonly period: string;
      readonly crossing: number;
    }
  /** The periods after the baseline keep rising. */
  | {
      readonly kind: 'rise';
      readonly period: string;
      readonly p: number;
      readonly slope: number;
    };

/** Judges the newest period of a chart against the limit of the fleet. */
export function driftSignal(
  { points }: DriftChart,
  limit: number,
): DriftSignal {
  const newest = points.at(-1);
  if (!newest) return { kind: 'quiet' };
  const crossing = crossingOf(newest);
  if (crossing > limit)
    return {
      kind: newest.score >= newest.running ? 'jump' : 'shift',
      period: newest.period,
      crossing,
    };
  const rates = points.map(({ rate }) => rate);
  const { z, p } = mannKendall(rates);
  const slope = senSlope(rates)?.slope ?? 0;
  if (points.length >= LEAST_FOR_TREND && z > 0 && p < TREND_LEVEL && slope > 0)
    return { kind: 'rise', period: newest.period, p, slope };
  return { kind: 'quiet' };
}
