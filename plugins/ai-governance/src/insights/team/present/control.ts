import type {
  DriftChart,
  DriftPoint,
  KpiDefinition,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { Text } from '../../../shared/useText';
import type { ChartTable } from '../../charts/ChartFigure';
import type { ControlChartPoint } from '../../charts/series';

/** A control chart, ready to be drawn and read. */
export interface ControlView {
  readonly points: readonly ControlChartPoint[];
  readonly table: ChartTable;
}

/** Rates are for each unit of exposure; those counted for each hundred are shown so. */
const scaleOf = ({ unit }: Pick<KpiDefinition, 'unit'>): number =>
  unit === 'per100Changes' ? 100 : 1;

function remark(t: Text, point: DriftPoint): string {
  if (point.isSignal) return t('insights.team.detail.remark.signal');
  if (point.isImmature) return t('insights.team.detail.remark.immature');
  if (point.isBaseline) return t('insights.team.detail.remark.baseline');
  return '–';
}

/** Weeks of a drift chart, oldest first, in the unit of the KPI. */
export function presentControl(
  t: Text,
  kpi: KpiDefinition,
  { points }: Pick<DriftChart, 'points'>,
): ControlView {
  const scale = scaleOf(kpi);
  const write = (rate: number) =>
    new Intl.NumberFormat(undefined, { maximumSignificantDigits: 3 }).format(
      rate,
    );
  const scaled = (rate: number | undefined) =>
    rate === undefined ? undefined : rate * scale;
  const text = (rate: number | undefined) =>
    rate === undefined ? '–' : write(rate * scale);
  return {
    points: points.map(point => ({
      label: point.period,
      value: point.rate * scale,
      low: scaled(point.low),
      high: scaled(point.high),
      isBaseline: point.isBaseline,
      isImmature: point.isImmature,
      isSignal: point.isSignal,
      title: t('insights.team.detail.week', {
        period: point.period,
        rate: write(point.rate * scale),
        events: String(point.count),
        exposure: String(point.exposure),
      }),
    })),
    table: {
      header: [
        t('insights.period.label'),
        t('insights.team.detail.column.rate'),
        t('insights.team.detail.column.count'),
        t('insights.team.detail.column.exposure'),
        t('insights.team.detail.column.low'),
        t('insights.team.detail.column.high'),
        t('insights.team.detail.column.remark'),
      ],
      rows: points.map(point => [
        point.period,
        text(point.rate),
        String(point.count),
        String(point.exposure),
        text(point.low),
        text(point.high),
        remark(t, point),
      ]),
    },
  };
}
