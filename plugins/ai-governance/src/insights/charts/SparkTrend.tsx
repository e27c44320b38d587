import { Text } from '@backstage/ui';
import { useText } from '../../shared/useText';
import type { TrendView } from '../team/present/trend';
import { ChartBoundary } from './ChartBoundary';
import { SparkLine } from './charts';

interface SparkTrendProps {
  readonly title: string;
  readonly trend: TrendView;
}

/** A trend in one line, or the words that say why there is none. Its numbers stand as a table where the whole trend does. */
export function SparkTrend({ title, trend }: SparkTrendProps) {
  const t = useText();
  if (trend.known < 2)
    return (
      <Text as="p" variant="body-small" color="secondary">
        {trend.summary}
      </Text>
    );
  return (
    <ChartBoundary
      height="2.25rem"
      failed={<Text as="p">{trend.summary}</Text>}
    >
      <SparkLine
        points={trend.points}
        label={t('insights.team.sparkline', {
          kpi: title,
          text: trend.summary,
        })}
      />
    </ChartBoundary>
  );
}
