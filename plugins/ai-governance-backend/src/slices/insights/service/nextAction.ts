import type { HealthOfSource } from '../healthModel';
import type { Cause, NextStep } from '../scorecardModel';
import type { TeamVerdict } from '@ai-enablement/governance-core';
import type { ShownCell } from '../views';
import type { JudgedDrift } from './judgeDrift';

/** More unknown attribution than this hides what assistants do. */
const MOST_UNKNOWN = 0.3;
/** More idle seats than this are worth giving back. */
const MOST_IDLE = 0.3;

/** What the next step is chosen from. */
export interface Standing {
  readonly verdict?: TeamVerdict;
  readonly drift: readonly JudgedDrift[];
  readonly causes: readonly Cause[];
  readonly here: readonly ShownCell[];
  readonly sources: readonly HealthOfSource[];
  readonly unmappedIdentities: number;
}

const sampleOf = (cell: ShownCell | undefined): number | undefined => {
  const found = cell?.kpis.readyToMergedMedian;
  return found && found.kind !== 'withheld' ? found.sample : undefined;
};

function unknownShare(here: readonly ShownCell[]): number {
  const all = sampleOf(here.find(({ axis }) => axis === 'all'));
  const unknown = sampleOf(
    here.find(({ value }) => value === 'unknown@inferred'),
  );
  return all && unknown ? unknown / all : 0;
}

function idleShare(here: readonly ShownCell[]): number {
  const idle = here.find(({ axis }) => axis === 'all')?.kpis.idleSeats;
  return idle?.kind === 'value' && idle.sample > 0
    ? idle.value / idle.sample
    : 0;
}

/** The one step that helps most: what harms first, then what hides, then what wastes. */
export function nextAction(standing: Standing): NextStep {
  const { verdict, drift, causes, here, sources } = standing;
  const signal = drift.find(each => each.signalPeriod !== undefined);
  if (signal) return { code: 'lookAtDrift', kpi: signal.kpi };
  const bad = verdict?.kpis.find(({ state }) => state === 'worse')?.kpi;
  if (bad === 'findingsPerRelease') return { code: 'lookAtFindings', kpi: bad };
  if (bad === 'defectDensity')
    return { code: 'lookAtDefects', ...causeOf(causes, bad) };
  if (bad === 'readyToMergedMedian')
    return { code: 'lookAtReviews', ...causeOf(causes, bad) };
  if (bad === 'satisfaction') return { code: 'askTheTeam', kpi: bad };
  if (!sources.some(({ state }) => state === 'fresh'))
    return { code: 'connectSource' };
  if (unknownShare(here) > MOST_UNKNOWN)
    return {
      code: 'declareAssistance',
      kpi: 'attributedShare',
      axis: 'attribution',
      value: 'unknown@inferred',
    };
  if (idleShare(here) > MOST_IDLE)
    return { code: 'giveSeatsBack', kpi: 'idleSeats' };
  if (verdict === undefined || verdict.state === 'notEnoughData')
    return {
      code: standing.unmappedIdentities > 0 ? 'mapIdentities' : 'waitForData',
    };
  return { code: 'keepGoing' };
}

function causeOf(
  causes: readonly Cause[],
  kpi: string,
): Omit<NextStep, 'code'> {
  const cause = causes.find(each => each.kpi === kpi && each.effect > 0);
  return cause ? { kpi, axis: cause.axis, value: cause.value } : { kpi };
}
