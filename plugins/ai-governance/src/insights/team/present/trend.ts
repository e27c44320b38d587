import type {
  KpiDefinition,
  SeriesBreak,
  TrendPoint,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { Text } from '../../../shared/useText';
import type { ChartTable } from '../../charts/ChartFigure';
import type { ChartBreak, TrendChartPoint } from '../../charts/series';
import { cellText, intervalText, NOT_MEASURED } from '../../present/cell';
import { periodName } from '../../present/period';

/** A trend of one KPI, ready to be drawn and read. */
export interface TrendView {
  readonly points: readonly TrendChartPoint[];
  readonly breaks: readonly ChartBreak[];
  readonly table: ChartTable;
  /** The trend in words; without two values it says that there is none. */
  readonly summary: string;
  /** How many periods have a value. */
  readonly known: number;
}

function pointTitle(
  t: Text,
  kpi: KpiDefinition,
  { period, cells }: TrendPoint,
): string {
  const cell = cells[kpi.id] ?? NOT_MEASURED;
  const value = cellText(t, kpi, cell);
  const name = periodName(t, period);
  const interval =
    cell.state === 'value' ? intervalText(t, kpi, cell) : undefined;
  return interval === undefined
    ? t('insights.team.detail.point', { period: name, value })
    : t('insights.team.detail.pointInterval', {
        period: name,
        value,
        interval,
        sample: String(cell.sample ?? 0),
      });
}

/** Breaks of the series of one KPI, each at the first period that it is in. */
export function breaksOf(
  t: Text,
  breaks: readonly SeriesBreak[],
  kpi: string,
  periods: readonly { readonly id: string; readonly to: string }[],
): readonly ChartBreak[] {
  return breaks
    .filter(({ kpis }) => kpis.includes(kpi))
    .flatMap(({ at, title }) => {
      const first = periods.find(({ to }) => to > at);
      return first
        ? [{ label: first.id, title: t('insights.team.break', { title }) }]
        : [];
    });
}

function summaryOf(
  t: Text,
  kpi: KpiDefinition,
  trend: readonly TrendPoint[],
): string {
  const known = trend.filter(({ cells }) => cells[kpi.id]?.state === 'value');
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) return t('insights.team.noTrend');
  if (known.length === 1) return t('insights.team.onePoint');
  const text = ({ cells }: TrendPoint) =>
    cellText(t, kpi, cells[kpi.id] ?? NOT_MEASURED);
  return t('insights.team.trendFrom', {
    first: text(first),
    from: periodName(t, first.period),
    last: text(last),
    to: periodName(t, last.period),
  });
}

/** Periods of one KPI, oldest first. */
export function presentTrend(
  t: Text,
  kpi: KpiDefinition,
  trend: readonly TrendPoint[],
  breaks: readonly SeriesBreak[] = [],
): TrendView {
  const points = trend.map((point): TrendChartPoint => {
    const cell = point.cells[kpi.id] ?? NOT_MEASURED;
    const isValue = cell.state === 'value';
    return {
      label: point.period.id,
      title: pointTitle(t, kpi, point),
      ...(isValue && {
        value: cell.value,
        low: cell.low,
        high: cell.high,
        isImmature: cell.isImmature,
      }),
    };
  });
  return {
    points,
    known: points.filter(({ value }) => value !== undefined).length,
    breaks: breaksOf(
      t,
      breaks,
      kpi.id,
      trend.map(({ period }) => period),
    ),
    summary: summaryOf(t, kpi, trend),
    table: {
      header: [
        t('insights.period.label'),
        t('insights.team.value'),
        t('insights.team.interval'),
        t('insights.team.n'),
        t('insights.team.detail.column.remark'),
      ],
      rows: trend.map(({ period, cells }) => {
        const cell = cells[kpi.id] ?? NOT_MEASURED;
        return [
          periodName(t, period),
          cellText(t, kpi, cell),
          intervalText(t, kpi, cell) ?? '–',
          cell.sample === undefined ? '–' : String(cell.sample),
          cell.isImmature ? t('insights.immature') : '–',
        ];
      }),
    },
  };
}
