import type {
  Attribution,
  AttributionConfidence,
  DefectMethod,
  KpiDefinition,
  PeriodKind,
  SegmentAxis,
  Verdict,
} from '@ai-enablement/governance-core';

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
  readonly value?: number;
  readonly sample?: number;
  /** 95 % interval. */
  readonly low?: number;
  readonly high?: number;
  readonly isAtLeast?: boolean;
  readonly isImmature?: boolean;
  readonly reason?: string;
  /** Value over that of the period before, minus 1. */
  readonly change?: number;
}

/** By the id of the KPI. */
export type ShownKpis = Readonly<Record<string, ShownKpi>>;

/** How the shown values of all teams lie for one KPI. */
export interface FleetQuantiles {
  readonly teams: number;
  readonly low: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly high: number;
}

/** Such quantiles of one KPI in one period. */
export interface FleetPoint extends FleetQuantiles {
  readonly kpi: string;
  readonly period: string;
}

/** How new the numbers are. */
export interface Freshness {
  readonly newestAt?: string;
  readonly computedAt?: string;
  readonly lateSources: readonly string[];
  readonly waitingCells: number;
}

/** KPIs of all teams in one period. */
export interface AllScorecards {
  readonly period: ShownPeriod;
  readonly periods: readonly ShownPeriod[];
  readonly axis: SegmentAxis;
  readonly value: string;
  readonly values: readonly string[];
  readonly kpis: readonly string[];
  readonly teams: readonly {
    readonly team: string;
    readonly cells: readonly ShownKpi[];
    readonly signals: readonly string[];
  }[];
  readonly fleet: readonly FleetPoint[];
  readonly freshness: Freshness;
}

/** One week of a drift chart. */
export interface DriftWeek {
  readonly period: string;
  readonly count: number;
  readonly exposure: number;
  readonly rate: number;
  readonly low?: number;
  readonly high?: number;
  readonly isBaseline?: boolean;
  readonly isImmature?: boolean;
  readonly isSignal?: boolean;
}

/** Weeks against a frozen baseline. */
export interface ShownDrift {
  readonly kpi: string;
  readonly state: 'noBaseline' | 'quiet' | 'jump' | 'shift' | 'rise';
  readonly centre?: number;
  readonly signalPeriod?: string;
  readonly points: readonly DriftWeek[];
}

/** A part of the work that differs from the whole. */
export interface Cause {
  readonly kpi: string;
  readonly axis: SegmentAxis;
  readonly value: string;
  readonly sample: number;
  /** This part over the whole, minus 1. */
  readonly effect: number;
}

/** The one step that helps most. */
export interface NextStep {
  readonly code:
    | 'lookAtDrift'
    | 'lookAtDefects'
    | 'lookAtFindings'
    | 'lookAtReviews'
    | 'declareAssistance'
    | 'mapIdentities'
    | 'giveSeatsBack'
    | 'askTheTeam'
    | 'waitForData'
    | 'connectSource'
    | 'keepGoing';
  readonly kpi?: string;
  readonly axis?: SegmentAxis;
  readonly value?: string;
}

interface ShownWindow {
  readonly from: string;
  readonly to: string;
}

/** Whether the tools deliver, what goes along with it, and what to do next. */
export interface ShownVerdict extends Verdict {
  readonly before: ShownWindow;
  readonly after: ShownWindow;
  readonly causes: readonly Cause[];
  readonly nextAction: NextStep;
}

/** Cells of a period. */
export interface TrendPoint {
  readonly period: ShownPeriod;
  readonly cells: ShownKpis;
}

/** From here on numbers are not measured as before. */
export interface ShownBreak {
  readonly at: string;
  readonly title: string;
  readonly kpis: readonly string[];
}

/** The scorecard of one team. */
export interface TeamScorecard {
  readonly team: string;
  readonly period: ShownPeriod;
  readonly periods: readonly ShownPeriod[];
  readonly cells: ShownKpis;
  readonly segments: readonly {
    readonly axis: SegmentAxis;
    readonly value: string;
    readonly cells: ShownKpis;
  }[];
  readonly trend: readonly TrendPoint[];
  readonly drift: readonly ShownDrift[];
  readonly breaks: readonly ShownBreak[];
  readonly verdict: ShownVerdict;
  readonly maySeeChanges: boolean;
  readonly freshness: Freshness;
}

/** KPIs about the changes of one repository. */
export interface ScorecardOfRepository {
  readonly repository: string;
  readonly team?: string;
  readonly period: ShownPeriod;
  readonly periods: readonly ShownPeriod[];
  readonly cells: ShownKpis;
  readonly trend: readonly TrendPoint[];
  readonly freshness: Freshness;
}

/** A change behind a cell, without its author. */
export interface ChangeBehind {
  readonly repository: string;
  readonly number: number;
  readonly openedAt: string;
  readonly mergedAt: string;
  readonly readyToMergedHours?: number;
  readonly changedLines?: number;
  readonly tier?: string;
  readonly attribution: Attribution;
  readonly confidence?: AttributionConfidence;
  readonly assistants: readonly string[];
  readonly surfaces: readonly string[];
  readonly attributionSources?: readonly string[];
  readonly isHotfix: boolean;
  readonly isImmature: boolean;
  readonly defects: readonly {
    readonly method: DefectMethod;
    readonly fix: string;
    readonly foundAt: string;
    readonly source: string;
  }[];
}
