import type {
  KpiDefinition,
  Scorecard,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Text } from '@backstage/ui';
import { useText } from '../../../shared/useText';
import { ChartFigure } from '../../charts/ChartFigure';
import { TrendChart } from '../../charts/charts';
import { shortNumber } from '../../present/number';
import { presentTrend } from '../present/trend';

interface TrendFigureProps {
  readonly kpi: KpiDefinition;
  readonly scorecard: Pick<Scorecard, 'trend'> &
    Partial<Pick<Scorecard, 'breaks'>>;
}

/** The period and the twelve before it, with their intervals. */
export function TrendFigure({ kpi, scorecard }: TrendFigureProps) {
  const t = useText();
  const { points, breaks, table, summary, known } = presentTrend(
    t,
    kpi,
    scorecard.trend,
    scorecard.breaks,
  );
  const title = t('insights.team.detail.trend', { kpi: kpi.title });
  if (known === 0) return <Text as="p">{`${title}: ${summary}`}</Text>;
  const hasImmature = points.some(({ isImmature }) => isImmature);
  return (
    <div>
      <Text as="h3" weight="bold">
        {title}
      </Text>
      <Text as="p" color="secondary">
        {summary}
      </Text>
      <ChartFigure
        title={title}
        table={table}
        height="14rem"
        legend={[
          t('insights.chart.unit', {
            unit: t(`insights.unitName.${kpi.unit}`),
          }),
          t('insights.team.detail.legend.usual'),
          t('insights.team.detail.legend.interval'),
          ...(hasImmature ? [t('insights.team.detail.legend.immature')] : []),
          ...breaks.map(({ label, title: text }) => `⚑ ${label}: ${text}`),
        ]}
      >
        <TrendChart
          points={points}
          breaks={breaks}
          label={`${title}. ${summary}`}
          write={value => shortNumber(kpi.unit, value)}
        />
      </ChartFigure>
    </div>
  );
}
