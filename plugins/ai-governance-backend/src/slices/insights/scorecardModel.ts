import type {
  Attribution,
  AttributionConfidence,
  DefectMethod,
  SegmentAxis,
  Verdict,
} from '@ai-enablement/governance-core';
import type { ShownDrift } from './judgementModel';
import type {
  FleetPoint,
  Freshness,
  ShownKpi,
  ShownKpis,
  ShownPeriod,
} from './shownModel';

export type * from './shownModel';

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
