import {
  driftChart,
  driftSignal,
  EXPOSURE_DAYS,
  type DriftPeriod,
  type WeekTally,
} from '@ai-enablement/governance-core';
import type { JudgedDrift } from '../model';
import type { InsightsDeps } from './deps';

export type { JudgedDrift };

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
