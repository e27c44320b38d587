import type { KpiDefinition, PeriodKind } from '@ai-enablement/governance-core';

/** A KPI as the reference lists it. */
export interface ListedKpi extends Omit<KpiDefinition, 'windowDays'> {
  readonly isAboutChanges: boolean;
  readonly isOnHeatMap: boolean;
}

/** A closed period; instants are UTC, ISO 8601, the end exclusive. */
export interface ShownPeriod {
  readonly id: string;
  readonly kind: PeriodKind;
  readonly from: string;
  readonly to: string;
}

/** A KPI of one team, period and segment as pages show it; how many people stand behind it is nobody's business. */
export interface ShownKpi {
  readonly state: 'value' | 'notEnoughData' | 'withheld' | 'notMeasured';
  /** In the unit of the KPI. */
  readonly value?: number;
  /** How many changes, releases, answers … it is made of. */
  readonly sample?: number;
  /** 95 % interval. */
  readonly low?: number;
  readonly high?: number;
  /** The value is a lower bound. */
  readonly isAtLeast?: boolean;
  /** Some of it was not watched for long enough; it may still change. */
  readonly isImmature?: boolean;
  /** Why there is no value. */
  readonly reason?: string;
  /** Value over that of the period before, minus 1. */
  readonly change?: number;
}

/** By the id of the KPI. */
export type ShownKpis = Readonly<Record<string, ShownKpi>>;

/** How the shown values of all teams lie for one KPI, in its unit. */
export interface FleetQuantiles {
  /** At least five. */
  readonly teams: number;
  /** The tenth part of the teams lies below. */
  readonly low: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  /** The tenth part of the teams lies above. */
  readonly high: number;
}

/** Such quantiles of one KPI in one period. */
export interface FleetPoint extends FleetQuantiles {
  readonly kpi: string;
  readonly period: string;
}

/** How new the numbers are; instants are UTC, ISO 8601. */
export interface Freshness {
  /** When records came in last, of any source. */
  readonly newestAt?: string;
  /** When the oldest of the cells was computed. */
  readonly computedAt?: string;
  /** Titles of those that are late or fail. */
  readonly lateSources: readonly string[];
  /** Months that are still to be computed again. */
  readonly waitingCells: number;
}
