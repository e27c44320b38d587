import type {
  KpiResult,
  PeriodKind,
  SegmentAxis,
  WeekTally,
} from '@ai-enablement/governance-core';
import type { FleetQuantiles } from './shownModel';

/** A KPI as a cell holds it: a result, or that it may not be shown. */
export type CellKpi = KpiResult | { readonly kind: 'withheld' };

/** What drift charts count of a week, and whether so many people stand behind it that it may be shown. */
export interface CountedWeek extends WeekTally {
  readonly isShown: boolean;
}

/** KPIs of one team, one closed period and one segment. */
export interface StoredCell {
  /** Ref of a group, lower case. */
  readonly team: string;
  /** `2026-W45`, `2026-11`, `2026-Q4`, or `2026-11/12` for twelve months. */
  readonly period: string;
  readonly periodKind: PeriodKind;
  /** When the period begins; UTC, ISO 8601. */
  readonly periodFrom: string;
  readonly axis: SegmentAxis;
  /** Which part of the axis; empty on the axis `all`. */
  readonly value: string;
  /** UTC, ISO 8601. */
  readonly computedAt: string;
  /** By the id of the KPI; without those that were never measured. */
  readonly kpis: Readonly<Record<string, CellKpi>>;
  /** Of weeks: what drift charts count, and whether it may be shown. */
  readonly tally?: CountedWeek;
}

/** How the shown values of all teams lie in one period and segment. */
export interface StoredFleet {
  readonly period: string;
  readonly periodKind: PeriodKind;
  /** When the period begins; UTC, ISO 8601. */
  readonly periodFrom: string;
  readonly axis: SegmentAxis;
  readonly value: string;
  /** By the id of the KPI; without those of too few teams. */
  readonly quantiles: Readonly<Record<string, FleetQuantiles>>;
}
