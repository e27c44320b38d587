import type {
  KpiDefinition,
  Scorecard,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Text } from '@backstage/ui';
import { useText } from '../../../shared/useText';
import { ChartFigure } from '../../charts/ChartFigure';
import { IntervalChart } from '../../charts/charts';
import type { CUTS } from '../../filters';
import { cellText, intervalText, NOT_MEASURED } from '../../present/cell';
import { shortNumber } from '../../present/number';
import { partsOf } from '../present/parts';

interface PartsFigureProps {
  readonly kpi: KpiDefinition;
  readonly scorecard: Pick<Scorecard, 'segments' | 'cells'>;
  readonly cut: (typeof CUTS)[number];
}

/** Attributed, not attributed and unknown changes with their intervals on one scale. */
export function PartsFigure({ kpi, scorecard, cut }: PartsFigureProps) {
  const t = useText();
  const rows = [
    {
      label: t('insights.team.whole'),
      cell: scorecard.cells[kpi.id] ?? NOT_MEASURED,
    },
    ...partsOf(scorecard, kpi.id, cut).map(({ part, cell }) => ({
      label: t(`insights.part.${part}`),
      cell,
    })),
  ].map(({ label, cell }) => ({
    label,
    cell,
    value: cell.state === 'value' ? cell.value : undefined,
    text: cellText(t, kpi, cell),
    interval: intervalText(t, kpi, cell) ?? '–',
    sample: cell.sample === undefined ? '–' : String(cell.sample),
  }));
  const title = t('insights.team.parts', { kpi: kpi.title });
  const words = rows.map(({ label, text }) => `${label}: ${text}`).join(', ');
  return (
    <div>
      <Text as="h3" weight="bold">
        {title}
      </Text>
      <Text as="p" color="secondary">
        {t('insights.team.detail.partsHint')}
      </Text>
      <ChartFigure
        title={title}
        height="13rem"
        legend={[
          t('insights.chart.unit', {
            unit: t(`insights.unitName.${kpi.unit}`),
          }),
        ]}
        table={{
          header: [
            t('insights.team.part'),
            t('insights.team.value'),
            t('insights.team.interval'),
            t('insights.team.n'),
          ],
          rows: rows.map(({ label, text, interval, sample }) => [
            label,
            text,
            interval,
            sample,
          ]),
        }}
      >
        <IntervalChart
          label={`${title}. ${words}`}
          write={value => shortNumber(kpi.unit, value)}
          rows={rows.map(({ label, cell, value, text, sample }) => ({
            label: `${label}: ${text}`,
            title: `${label}: ${text}, n ${sample}`,
            value,
            low: cell.low,
            high: cell.high,
          }))}
        />
      </ChartFigure>
    </div>
  );
}
