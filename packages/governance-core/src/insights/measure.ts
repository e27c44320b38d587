import type {
  Kpi,
  KpiDefinition,
  KpiInterval,
  KpiPeople,
  KpiResult,
} from './kpi';
import type { TeamPeriod, Window } from './observations';

const MS_PER_DAY = 86_400_000;
const MS_PER_HOUR = 3_600_000;

/** What a KPI found before it is known whether that is enough. */
export interface Measured {
  /** Absent when there is nothing to compute it from. */
  readonly value?: number;
  readonly sample: number;
  readonly interval?: KpiInterval;
  readonly people?: KpiPeople;
  readonly isAtLeast?: boolean;
  readonly isMature?: boolean;
}

export const daysOf = ({ from, to }: Window): number =>
  (to - from) / MS_PER_DAY;

/** Hours from one instant to another; `undefined` when one is missing or the order is not possible. */
export function hoursBetween(
  from: number | undefined,
  to: number | undefined,
): number | undefined {
  if (from === undefined || to === undefined || to < from) return undefined;
  return (to - from) / MS_PER_HOUR;
}

/** Counts people by how many of the observations are theirs; one whose person is not known counts as nobody's. */
export function peopleOf(owners: Iterable<string | undefined>): KpiPeople {
  const shares = new Map<string, number>();
  let all = 0;
  for (const owner of owners) {
    all += 1;
    if (owner !== undefined) shares.set(owner, (shares.get(owner) ?? 0) + 1);
  }
  const most = Math.max(0, ...shares.values());
  return { count: shares.size, largestShare: all === 0 ? 0 : most / all };
}

/** People of whom each counts once. */
export const eachOnce = (count: number): KpiPeople => ({
  count,
  largestShare: count === 0 ? 0 : 1 / count,
});

/** A KPI whose value is not shown before it rests on `minSample` observations. */
export function defineKpi(
  definition: KpiDefinition,
  {
    measure,
    missing,
    isAboutChanges = true,
  }: {
    readonly measure: (period: TeamPeriod) => Measured;
    /** What there was none or too little of, such as `merged change`. */
    readonly missing: string;
    readonly isAboutChanges?: boolean;
  },
): Kpi {
  return {
    definition,
    isAboutChanges,
    compute(period): KpiResult {
      const { value, sample, interval, ...rest } = measure(period);
      const windowDays = daysOf(period.window);
      if (value !== undefined && sample >= definition.minSample)
        return {
          kind: 'value',
          value,
          sample,
          windowDays,
          // What computes an interval knows more, which is not kept.
          ...(interval && {
            interval: { low: interval.low, high: interval.high },
          }),
          ...rest,
        };
      const reason =
        sample === 0
          ? `no ${missing} in the period`
          : `${sample} of the ${definition.minSample} needed: ${missing}`;
      return { kind: 'notEnoughData', reason, sample, windowDays };
    },
  };
}
