import type { SegmentAxis } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { HeatOrder } from './present/order';

/** By what the changes can be told apart here. */
export const AXES = [
  'all',
  'attribution',
  'tier',
  'assistant',
  'surface',
] as const satisfies readonly SegmentAxis[];
/** Parts of the changes by attribution. */
export const ATTRIBUTIONS = ['attributed', 'notAttributed', 'unknown'] as const;
/** How certain an attribution has to be. */
export const CUTS = ['inferred', 'declared', 'measured'] as const;
/** Surfaces in the order of the glossary. */
export const SURFACES = [
  'completion',
  'chat',
  'agent',
  'cli',
  'review',
] as const;

/** What the scorecards are asked for; everything absent means all changes of the last closed month, worst first. */
export interface ScorecardFilters {
  readonly period?: string;
  readonly axis: (typeof AXES)[number];
  /** Empty for `all`. */
  readonly value: string;
  readonly text?: string;
  readonly order: HeatOrder;
  /** The KPI whose distribution is shown. */
  readonly kpi?: string;
}

const PERIOD = /^\d{4}-(W\d\d|Q[1-4]|\d\d(\/12)?)$/;
const ORDER = /^[A-Za-z0-9]{1,60}$/;
const TEXT_MAX = 200;
const VALUE_MAX = 300;

const matching = (pattern: RegExp, value: string | null) =>
  value !== null && pattern.test(value) ? value : undefined;

/** Reads the period from the address; what is none is left out. */
export const readPeriod = (params: URLSearchParams): string | undefined =>
  matching(PERIOD, params.get('period'));

/** Reads the filters from the address; what it does not know is left out, so that an old link still opens. */
export function readFilters(params: URLSearchParams): ScorecardFilters {
  const period = readPeriod(params);
  const value = params.get('value')?.slice(0, VALUE_MAX) ?? '';
  const asked = AXES.find(axis => axis === params.get('axis')) ?? 'all';
  // Weeks are known for all changes only.
  const isWhole = value === '' || period?.includes('W') === true;
  return {
    period,
    axis: isWhole ? 'all' : asked,
    value: isWhole || asked === 'all' ? '' : value,
    text: params.get('text')?.slice(0, TEXT_MAX) || undefined,
    order: matching(ORDER, params.get('sort')) ?? 'worst',
    kpi: matching(ORDER, params.get('kpi')),
  };
}

/** The parts of the address that name period and changes, as a page leads on with them; empty or beginning with `?`. */
export function searchOf({
  period,
  kpi,
}: {
  readonly period?: string;
  readonly kpi?: string;
}): string {
  const params = new URLSearchParams();
  if (period !== undefined) params.set('period', period);
  if (kpi !== undefined) params.set('kpi', kpi);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** An attribution with the confidence that it takes. */
export function splitCut(value: string): {
  readonly part: (typeof ATTRIBUTIONS)[number];
  readonly cut: (typeof CUTS)[number];
} {
  const [part, cut] = value.split('@');
  return {
    part: ATTRIBUTIONS.find(each => each === part) ?? 'attributed',
    cut: CUTS.find(each => each === cut) ?? 'declared',
  };
}
