import { fleetLimit, type QuietChart } from '@ai-enablement/governance-core';
import type { JudgedDrift } from '../model';
import type { InsightsDeps } from './deps';

/** Months that are played through, all charts together. */
const CHART_MONTHS = 40_000;
const LEAST_MONTHS = 40;
const MOST_MONTHS = 400;
/** The same fleet has the same limit on every replica. */
const SEED = 20_261_123;

/** The chart as it would be without a change; one without a baseline, or of which nothing is shown, raises nothing. */
export function toQuiet({
  centre,
  sigmaZ,
  points,
}: JudgedDrift): readonly QuietChart[] {
  if (centre === undefined || sigmaZ === undefined || points.length === 0)
    return [];
  const exposures = points.map(({ exposure }) => exposure);
  const mean =
    exposures.reduce((sum, each) => sum + each, 0) / exposures.length;
  return [{ expected: centre * mean, sigmaZ }];
}

/** Simulates anew which limit a fleet without a change crosses once a month; `false` while no chart has a baseline. */
export async function limitDrift({
  judgementViews,
  state,
  unitOfWork,
}: Pick<
  InsightsDeps,
  'judgementViews' | 'state' | 'unitOfWork'
>): Promise<boolean> {
  const charts = (await judgementViews.drifts()).flat().flatMap(toQuiet);
  if (charts.length === 0) return false;
  const months = Math.max(
    LEAST_MONTHS,
    Math.min(MOST_MONTHS, Math.floor(CHART_MONTHS / charts.length)),
  );
  const driftLimit = fleetLimit(charts, { seed: SEED, months });
  await unitOfWork.run(transaction => state.save(transaction, { driftLimit }));
  return true;
}
