/** What a KPI means, for people and for the reference page made of it. */
export interface KpiDefinition {
  /** Stable, camelCase. */
  readonly id: string;
  readonly title: string;
  /** How it is computed, in one or two sentences. */
  readonly definition: string;
  /** `ratio` is 0–1. */
  readonly unit: 'ratio' | 'hours' | 'count';
  /** Length of the window in UTC days, end exclusive. */
  readonly windowDays: number;
  /** Fewer observations than this are not enough data. */
  readonly minSample: number;
  /** What is better; `none` where more is neither good nor bad. */
  readonly direction: 'higher' | 'lower' | 'none';
  /** Where the observations come from. */
  readonly source: string;
  /** What the reader must know before judging it. */
  readonly caveat: string;
}

/** A KPI is never a bare number: a value with what it rests on, or the reason why there is none. */
export type KpiResult =
  | {
      readonly kind: 'value';
      readonly value: number;
      /** Observations in the window. */
      readonly sample: number;
      readonly windowDays: number;
    }
  | {
      readonly kind: 'notEnoughData';
      readonly reason: string;
      readonly sample: number;
      readonly windowDays: number;
    };
