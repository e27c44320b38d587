import type { TeamPeriod } from './observations';
import type { Population } from './population';

/** What a KPI means, for people and for the reference page made of it. */
export interface KpiDefinition {
  /** Stable, camelCase. */
  readonly id: string;
  readonly title: string;
  /** How it is computed, in one or two sentences. */
  readonly definition: string;
  /** `ratio` is 0–1, `index` 0–100, `minorUnits` hundredths of the portal's currency. */
  readonly unit:
    | 'ratio'
    | 'hours'
    | 'count'
    | 'per100Changes'
    | 'perAuthorWeek'
    | 'perRelease'
    | 'index'
    | 'milliseconds'
    | 'minorUnits';
  /** Length of the window in UTC days, end exclusive; absent when it is the period that is looked at. */
  readonly windowDays?: number;
  /** Fewer observations than this are not enough data. */
  readonly minSample: number;
  /** What is better; `none` where more is neither good nor bad. */
  readonly direction: 'higher' | 'lower' | 'none';
  /** Where the observations come from. */
  readonly source: string;
  /** What the reader must know before judging it. */
  readonly caveat: string;
}

/** Whose observations a value rests on; fewer than five people, or one with more than half, can tell about a person. */
export interface KpiPeople {
  /** Distinct people. */
  readonly count: number;
  /** Share of the observations that belong to the one with the most, 0–1; 0 without anybody. */
  readonly largestShare: number;
}

/** Where the true value lies with 95 % confidence; a side is absent where so few observations do not bound it. */
export interface KpiInterval {
  readonly low?: number;
  readonly high?: number;
}

/** A KPI is never a bare number: a value with what it rests on, or the reason why there is none. */
export type KpiResult =
  | {
      readonly kind: 'value';
      readonly value: number;
      /** Observations in the window. */
      readonly sample: number;
      readonly windowDays: number;
      readonly interval?: KpiInterval;
      readonly people?: KpiPeople;
      /** True when the value is known only to be at least this. */
      readonly isAtLeast?: boolean;
      /** False while what it counts can still appear; it is shown and not judged. */
      readonly isMature?: boolean;
    }
  | {
      readonly kind: 'notEnoughData';
      readonly reason: string;
      readonly sample: number;
      readonly windowDays: number;
    };

/** A KPI that is computed for each team and period. */
export interface Kpi {
  readonly definition: KpiDefinition;
  /** Whether it can be looked at by attribution, tier, assistant and surface of the changes. */
  readonly isAboutChanges: boolean;
  /** Whose observations it looks at, or those by which it is published. */
  readonly population: Population;
  /** Whether it looks at a part of a period only, such as its last days. */
  readonly looksAtPart: boolean;
  readonly compute: (period: TeamPeriod) => KpiResult;
  /** The value alone, for whoever computes it many times; `undefined` where `compute` has none. */
  readonly valueIn: (period: TeamPeriod) => number | undefined;
}
