import type {
  KpiDefinition,
  Scorecards,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { Text } from '../../shared/useText';
import type { ChartTable } from '../charts/ChartFigure';
import type { FleetChartPoint } from '../charts/series';
import { withUnit } from './number';

/** How the teams lie in one KPI, ready to be drawn. */
export interface FleetView {
  /** Oldest first; empty when fewer than five teams have a value that is shown. */
  readonly points: readonly FleetChartPoint[];
  /** Values of the teams in this period. */
  readonly teams: readonly number[];
  readonly table: ChartTable;
  /** The newest period in a sentence. */
  readonly summary: string;
}

/** The distribution of one KPI over the teams, by period. */
export function presentFleet(
  t: Text,
  { fleet, teams, kpis }: Scorecards,
  { id, title, unit }: KpiDefinition,
): FleetView {
  const write = (value: number) => withUnit(t, unit, value);
  const quantiles = fleet.filter(({ kpi }) => kpi === id);
  const points = quantiles.map(each => ({
    label: each.period,
    low: each.low,
    lowerQuartile: each.lowerQuartile,
    median: each.median,
    upperQuartile: each.upperQuartile,
    high: each.high,
    title: t('insights.fleet.point', {
      period: each.period,
      median: write(each.median),
      lower: write(each.lowerQuartile),
      upper: write(each.upperQuartile),
      teams: String(each.teams),
    }),
  }));
  const column = kpis.indexOf(id);
  return {
    points,
    teams: teams.flatMap(({ cells }) => {
      const cell = cells[column];
      return cell?.state === 'value' && cell.value !== undefined
        ? [cell.value]
        : [];
    }),
    summary: `${title}. ${points.at(-1)?.title ?? ''}`,
    table: {
      header: [
        t('insights.period.label'),
        t('insights.fleet.column.low'),
        t('insights.fleet.column.lowerQuartile'),
        t('insights.fleet.column.median'),
        t('insights.fleet.column.upperQuartile'),
        t('insights.fleet.column.high'),
        t('insights.fleet.column.teams'),
      ],
      rows: quantiles.map(each => [
        each.period,
        write(each.low),
        write(each.lowerQuartile),
        write(each.median),
        write(each.upperQuartile),
        write(each.high),
        String(each.teams),
      ]),
    },
  };
}
