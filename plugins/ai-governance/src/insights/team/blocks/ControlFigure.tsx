import type {
  DriftChart,
  KpiDefinition,
  Scorecard,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Text } from '@backstage/ui';
import { StateWord } from '../../../shared/StateWord';
import { useText } from '../../../shared/useText';
import { ChartFigure } from '../../charts/ChartFigure';
import { ControlChart } from '../../charts/charts';
import { shortNumber } from '../../present/number';
import { presentControl } from '../present/control';
import { isSignal } from '../present/drift';
import { weekBreaks } from '../present/weekBreaks';

interface ControlFigureProps {
  readonly kpi: KpiDefinition;
  readonly chart: DriftChart;
  readonly scorecard: Pick<Scorecard, 'breaks'>;
}

/** Weeks against the frozen baseline and its limits, and what they say: a signal to look, never a cause. */
export function ControlFigure({ kpi, chart, scorecard }: ControlFigureProps) {
  const t = useText();
  const { points, table } = presentControl(t, kpi, chart);
  const title = t('insights.team.detail.control', { kpi: kpi.title });
  const says = t(`insights.team.detail.drift.${chart.state}`);
  const breaks = weekBreaks(t, scorecard.breaks, kpi.id, chart.points);
  const scale = kpi.unit === 'per100Changes' ? 100 : 1;
  return (
    <div>
      <Text as="h3" weight="bold">
        {title}
      </Text>
      <StateWord tone={isSignal(chart) ? 'danger' : 'neutral'} look="plain">
        {says}
      </StateWord>
      {points.length > 0 && (
        <ChartFigure
          title={title}
          table={table}
          height="15rem"
          legend={[
            t('insights.chart.unit', {
              unit: t(`insights.unitName.${kpi.unit}`),
            }),
            t('insights.team.detail.legend.usual'),
            t('insights.team.detail.legend.baseline'),
            t('insights.team.detail.legend.limits'),
            t('insights.team.detail.legend.immature'),
            t('insights.team.detail.legend.signal'),
            ...breaks.map(({ label, title: text }) => `⚑ ${label}: ${text}`),
          ]}
        >
          <ControlChart
            points={points}
            centre={
              chart.centre === undefined ? undefined : chart.centre * scale
            }
            breaks={breaks}
            write={value => shortNumber('count', value)}
            label={`${title}. ${says}`}
          />
        </ChartFigure>
      )}
    </div>
  );
}
