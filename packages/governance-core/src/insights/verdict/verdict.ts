import { holm, minimumDetectableEffect } from '../statistics';
import type { Comparison } from './compareWeeks';

/** A false finding among the KPIs together is as likely as this, at most. */
const LEVEL = 0.05;
/** A change as large as this has to be found four times out of five before its absence says anything. */
export const DETECTABLE_EFFECT = 0.1;

/** One KPI of the verdict, compared with the time before. */
export interface VerdictInput {
  /** Id of the KPI. */
  readonly kpi: string;
  /** What is better. */
  readonly direction: 'higher' | 'lower';
  /** Absent when there is not enough data to compare. */
  readonly comparison?: Comparison;
}

/** What became of one KPI. */
export interface KpiVerdict {
  readonly kpi: string;
  readonly state:
    'improved' | 'worse' | 'noDetectableDifference' | 'notEnoughData';
  /** After over before, minus 1. */
  readonly effect?: number;
  /** Corrected for the number of KPIs that were looked at, 0–1. */
  readonly p?: number;
  /** The smallest change that would have been found four times out of five. */
  readonly detectableEffect?: number;
}

/** Whether the tool delivers (R13). */
export interface Verdict {
  readonly state: 'improving' | 'notImproving' | 'notEnoughData';
  readonly kpis: readonly KpiVerdict[];
}

function stateOf(
  { direction, comparison }: VerdictInput,
  p: number,
  detectable: number,
): KpiVerdict['state'] {
  if (!comparison) return 'notEnoughData';
  if (p < LEVEL) {
    const isHigher = comparison.effect > 0;
    return isHigher === (direction === 'higher') ? 'improved' : 'worse';
  }
  return detectable <= DETECTABLE_EFFECT
    ? 'noDetectableDifference'
    : 'notEnoughData';
}

function judge(inputs: readonly VerdictInput[]): KpiVerdict[] {
  const compared = inputs.filter(({ comparison }) => comparison !== undefined);
  const adjusted = holm(
    inputs.flatMap(({ comparison }) => comparison?.p ?? []),
  );
  return inputs.map(input => {
    if (!input.comparison) return { kpi: input.kpi, state: 'notEnoughData' };
    const p = adjusted[compared.indexOf(input)]!;
    const { effect, standardError } = input.comparison;
    const detectableEffect = Math.expm1(
      minimumDetectableEffect(standardError, {
        level: LEVEL / compared.length,
      }),
    );
    return {
      kpi: input.kpi,
      state: stateOf(input, p, detectableEffect),
      effect,
      p,
      detectableEffect,
    };
  });
}

/**
 * *Improving*: at least one KPI improved and none got worse. *Not improving*: any got worse, or none improved although every one that
 * could be compared would have shown a tenth. Otherwise there is *not enough data*, which is never read as good or bad.
 */
export function verdictOf(inputs: readonly VerdictInput[]): Verdict {
  const kpis = judge(inputs);
  const has = (state: KpiVerdict['state']) =>
    kpis.some(each => each.state === state);
  if (has('worse')) return { state: 'notImproving', kpis };
  if (has('improved')) return { state: 'improving', kpis };
  const compared = kpis.filter(({ effect }) => effect !== undefined);
  const isPowered =
    compared.length > 0 &&
    compared.every(({ state }) => state === 'noDetectableDifference');
  return { state: isPowered ? 'notImproving' : 'notEnoughData', kpis };
}
