import {
  driftChart,
  driftSignal,
  EXPOSURE_DAYS,
  teamVerdict,
  verdictWindows,
  type DriftPeriod,
  type WeekTally,
} from '@ai-enablement/governance-core';
import type { ShownDrift } from '../scorecardModel';
import type { InsightsDeps } from './deps';
import { observeTeam } from './observeTeam';
import type { Identities } from './readDirectory';

const MONTH_LENGTH = 7;
const EXPOSURE_MS = EXPOSURE_DAYS * 86_400_000;
const MS_PER_WEEK = 7 * 86_400_000;

/** What drift charts watch: events for each unit of exposure. */
export const WATCHED: readonly {
  readonly kpi: string;
  readonly count: (week: WeekTally) => number;
  readonly exposure: (week: WeekTally) => number;
  /** Days after its end until a week is judged. */
  readonly maturesAfterMs: number;
}[] = [
  {
    kpi: 'defectDensity',
    count: week => week.defects,
    exposure: week => week.changes,
    maturesAfterMs: EXPOSURE_MS,
  },
  {
    kpi: 'findingsPerRelease',
    count: week => week.findings,
    exposure: week => week.releases,
    maturesAfterMs: 0,
  },
];

/** A drift chart as it is stored; `sigmaZ` says how much wider than chance its baseline scatters. */
export interface JudgedDrift extends ShownDrift {
  readonly sigmaZ?: number;
}

type Week = Awaited<ReturnType<InsightsDeps['cellViews']['tallies']>>[number];

/** Draws one chart and judges its newest mature week. Without a limit of the fleet nothing raises a signal. */
export function judgeDrift(
  weeks: readonly Week[],
  watched: (typeof WATCHED)[number],
  { now, limit }: { readonly now: number; readonly limit?: number },
): JudgedDrift {
  const { kpi, count, exposure, maturesAfterMs } = watched;
  const told = weeks
    .filter(({ tally }) => exposure(tally) > 0)
    .map(({ period, periodFrom, tally }) => ({
      period,
      isShown: tally.isShown,
      count: count(tally),
      exposure: exposure(tally),
      isMature: Date.parse(periodFrom) + MS_PER_WEEK + maturesAfterMs <= now,
    }));
  const mature: readonly DriftPeriod[] = told.filter(each => each.isMature);
  const chart = driftChart(mature);
  const newest = told.findLast(({ isMature }) => isMature);
  // A signal about a week that is withheld would tell of it.
  const signal =
    chart && limit !== undefined && newest?.isShown
      ? driftSignal(chart, limit)
      : { kind: 'quiet' as const };
  const judged = new Map(chart?.points.map(point => [point.period, point]));
  return {
    kpi,
    state: chart ? signal.kind : 'noBaseline',
    ...(chart && {
      centre: chart.baseline.centre,
      sigmaZ: chart.baseline.sigmaZ,
    }),
    ...(signal.kind === 'quiet' ? {} : { signalPeriod: signal.period }),
    points: told
      .filter(({ isShown }) => isShown)
      .map(({ isMature, isShown: _, ...week }) => {
        const point = judged.get(week.period);
        return {
          ...week,
          rate: week.count / week.exposure,
          ...(point && { low: point.low, high: point.high }),
          ...(chart && isMature && !point && { isBaseline: true }),
          ...(!isMature && { isImmature: true }),
          ...(signal.kind !== 'quiet' &&
            signal.period === week.period && { isSignal: true }),
        };
      }),
  };
}

const monthOf = (at: number): string =>
  new Date(at).toISOString().slice(0, MONTH_LENGTH);

/** Judges a team: whether the tools deliver, and whether something drifts. */
export async function judgeTeam(
  deps: InsightsDeps,
  identities: Identities,
  { team, now }: { readonly team: string; readonly now: string },
): Promise<void> {
  const at = Date.parse(now);
  const { driftLimit } = await deps.work.state();
  const { before, after } = verdictWindows(at);
  const observations = await observeTeam(deps, identities, {
    team,
    months: { from: monthOf(before.from), to: monthOf(after.to - 1) },
  });
  const verdict = teamVerdict(observations, {
    now: at,
    seed: `verdict ${team}`,
    minimumPeople: deps.config.minimumPeople,
  });
  const weeks = await deps.cellViews.tallies(team);
  const drift = WATCHED.map(watched =>
    judgeDrift(weeks, watched, { now: at, limit: driftLimit }),
  );
  await deps.unitOfWork.run(transaction =>
    deps.cells.judge(transaction, {
      team,
      computedAt: now,
      verdict,
      drift,
      signals: drift
        .filter(({ signalPeriod }) => signalPeriod !== undefined)
        .map(({ kpi }) => kpi),
    }),
  );
}
