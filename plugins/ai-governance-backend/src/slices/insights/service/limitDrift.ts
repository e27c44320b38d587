import { fleetLimit, type QuietChart } from '@ai-enablement/governance-core';
import type { JudgedDrift } from './judgeDrift';
import type { InsightsDeps } from './deps';

/** Months that are played through, all charts together. */
const CHART_MONTHS = 40_000;
const LEAST_MONTHS = 40;
const MOST_MONTHS = 400;
/** The same fleet has the same limit on every replica. */
const SEED = 20_261_123;

/** The chart as it would be without a change; a chart without a baseline raises nothing. */
function toQuiet({ centre, sigmaZ, points }: JudgedDrift): QuietChart[] {
  if (centre === undefined || sigmaZ === undefined) return [];
  const exposures = points.map(({ exposure }) => exposure);
  const mean =
    exposures.reduce((sum, each) => sum + each, 0) / exposures.length;
  return [{ expected: centre * mean, sigmaZ }];
}

/** Simulates anew which limit a fleet without a change crosses once a month. */
export async function limitDrift({
  cellViews,
  state,
  unitOfWork,
}: Pick<InsightsDeps, 'cellViews' | 'state' | 'unitOfWork'>): Promise<void> {
  const charts = (await cellViews.drifts()).flatMap(drift =>
    (drift as readonly JudgedDrift[]).flatMap(toQuiet),
  );
  if (charts.length === 0) return;
  const months = Math.max(
    LEAST_MONTHS,
    Math.min(MOST_MONTHS, Math.floor(CHART_MONTHS / charts.length)),
  );
  const driftLimit = fleetLimit(charts, { seed: SEED, months });
  await unitOfWork.run(transaction => state.save(transaction, { driftLimit }));
}
