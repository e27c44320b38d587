import type { TeamVerdict } from '@ai-enablement/governance-core';

/** One week of a drift chart. */
export interface DriftWeek {
  /** Such as `2026-W45`. */
  readonly period: string;
  /** Events, such as defects. */
  readonly count: number;
  /** What they could happen to, such as merged changes; above 0. */
  readonly exposure: number;
  /** Events for each unit of exposure. */
  readonly rate: number;
  /** Limits of the rate; absent within the baseline and while immature. */
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
  /** Rate of the baseline; absent without one. */
  readonly centre?: number;
  /** The newest mature week, when it raises a signal. */
  readonly signalPeriod?: string;
  /** Weeks that may be shown, oldest first. */
  readonly points: readonly DriftWeek[];
}

/** The newest signal that a chart raised, remembered after it is quiet again. */
export interface RaisedDrift {
  /** Week of the signal, such as `2026-W45`. */
  readonly period: string;
  /** Week in which the unbroken row of signals began. */
  readonly since: string;
  /** When that row was first seen; UTC, ISO 8601. */
  readonly at: string;
}

/** A drift chart as it is stored; `sigmaZ` says how much wider than chance its baseline scatters. */
export interface JudgedDrift extends ShownDrift {
  /** At least 1; absent without a baseline. */
  readonly sigmaZ?: number;
  readonly raised?: RaisedDrift;
}

/** What the cells of a team come to. */
export interface Judgement {
  readonly team: string;
  /** UTC, ISO 8601. */
  readonly computedAt: string;
  readonly verdict: TeamVerdict;
  /** One chart for each KPI that is watched. */
  readonly drift: readonly JudgedDrift[];
  /** KPIs whose newest mature week raises a signal. */
  readonly signals: readonly string[];
}
