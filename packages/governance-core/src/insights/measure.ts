import type {
  Kpi,
  KpiDefinition,
  KpiInterval,
  KpiPeople,
  KpiResult,
} from './kpi';
import type { TeamPeriod, Window } from './observations';
import type { Observed, Population } from './population';

const MS_PER_DAY = 86_400_000;
const MS_PER_HOUR = 3_600_000;

/** What a KPI found before it is known whether that is enough. */
export interface Measured {
  /** Absent when there is nothing to compute it from. */
  readonly value?: number;
  readonly sample: number;
  /** Asked for only where it is told: some are drawn a thousand times. */
  readonly interval?: () => KpiInterval | undefined;
  readonly isAtLeast?: boolean;
  readonly isMature?: boolean;
}

/** Length of a window in days, a fraction included. */
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

/** Distinct people, by how many of the observations are theirs. One place for all counting of people: cells, pages and what is published go by it. */
export function peopleOf(
  observed: Iterable<Pick<Observed, 'person' | 'count'>>,
): KpiPeople {
  const shares = new Map<string, number>();
  let all = 0;
  for (const { person, count = 1 } of observed) {
    all += count;
    if (person !== undefined)
      shares.set(person, (shares.get(person) ?? 0) + count);
  }
  const most = Math.max(0, ...shares.values());
  return { count: shares.size, largestShare: all === 0 ? 0 : most / all };
}

/** A KPI whose value is not shown before it rests on `minSample` observations. */
export function defineKpi(
  definition: KpiDefinition,
  {
    population,
    measure,
    missing,
    lookAt,
    isAboutChanges = true,
    isOfPeople = true,
  }: {
    readonly population: Population;
    readonly measure: (period: TeamPeriod) => Measured;
    /** What there was none or too little of, such as `merged change`. */
    readonly missing: string;
    /** The part of a period that is measured; all of it unless it is told. */
    readonly lookAt?: (period: TeamPeriod) => TeamPeriod;
    readonly isAboutChanges?: boolean;
    /** False where the population only says when it is published. */
    readonly isOfPeople?: boolean;
  },
): Kpi {
  return {
    definition,
    isAboutChanges,
    population,
    looksAtPart: lookAt !== undefined,
    valueIn(period) {
      const { value, sample } = measure(lookAt?.(period) ?? period);
      return sample >= definition.minSample ? value : undefined;
    },
    compute(period): KpiResult {
      const looked = lookAt?.(period) ?? period;
      const { value, sample, interval: ask, ...rest } = measure(looked);
      const windowDays = daysOf(period.window);
      if (value !== undefined && sample >= definition.minSample) {
        const interval = ask?.();
        return {
          kind: 'value',
          value,
          sample,
          windowDays,
          // What computes an interval knows more, which is not kept.
          ...(interval && {
            interval: { low: interval.low, high: interval.high },
          }),
          ...(isOfPeople && { people: peopleOf(population.observe(looked)) }),
          ...rest,
        };
      }
      const reason =
        sample === 0
          ? `no ${missing} in the period`
          : `${sample} of the ${definition.minSample} needed: ${missing}`;
      return { kind: 'notEnoughData', reason, sample, windowDays };
    },
  };
}
