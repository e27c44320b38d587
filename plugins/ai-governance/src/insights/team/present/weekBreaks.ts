import type {
  DriftPoint,
  SeriesBreak,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { periodOf } from '@ai-enablement/governance-core';
import type { Text } from '../../../shared/useText';
import type { ChartBreak } from '../../charts/series';
import { breaksOf } from './trend';

/** Breaks of a series, each at the first week of a drift chart that it is in. */
export const weekBreaks = (
  t: Text,
  breaks: readonly SeriesBreak[],
  kpi: string,
  points: readonly DriftPoint[],
): readonly ChartBreak[] =>
  breaksOf(
    t,
    breaks,
    kpi,
    points.flatMap(({ period }) => {
      const week = periodOf(period);
      return week
        ? [{ id: period, to: new Date(week.window.to).toISOString() }]
        : [];
    }),
  );
