import type {
  KpiDefinition,
  Scorecards,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Text } from '@backstage/ui';
import { Choice } from '../../shared/Choice';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import { ChartFigure } from '../charts/ChartFigure';
import { FleetChart } from '../charts/charts';
import styles from '../insights.module.css';
import { presentFleet } from '../present/fleet';
import { shortNumber } from '../present/number';

interface FleetProps {
  readonly scorecards: Scorecards;
  readonly kpis: readonly KpiDefinition[];
  /** Id of the KPI that is shown; the first when absent. */
  readonly chosen: string | undefined;
  readonly onChoose: (kpi: string | undefined) => void;
}

/** How the teams lie in one KPI, now and over time. */
export function Fleet({ scorecards, kpis, chosen, onChoose }: FleetProps) {
  const t = useText();
  const kpi = kpis.find(({ id }) => id === chosen) ?? kpis[0];
  if (kpi === undefined) return null;
  const { points, teams, table, summary } = presentFleet(t, scorecards, kpi);
  const title = t('insights.fleet.title');
  return (
    <Section
      title={title}
      aside={
        <Choice
          className={styles.choice}
          label={t('insights.fleet.kpi')}
          value={kpi.id}
          options={kpis.map(({ id, title: label }) => ({ id, label }))}
          onChange={onChoose}
        />
      }
    >
      <div className={shared.stack}>
        <Text as="p" color="secondary">
          {kpi.definition} {kpi.caveat}
        </Text>
        {points.length === 0 ? (
          <Text as="p">{t('insights.fleet.tooFew')}</Text>
        ) : (
          <ChartFigure
            title={`${title}: ${kpi.title}`}
            table={table}
            height="16rem"
            legend={[
              t('insights.chart.unit', {
                unit: t(`insights.unitName.${kpi.unit}`),
              }),
              t('insights.fleet.legend.median'),
              t('insights.fleet.legend.bands'),
              t('insights.fleet.legend.teams'),
            ]}
          >
            <FleetChart
              points={points}
              teams={teams}
              label={summary}
              write={value => shortNumber(kpi.unit, value)}
            />
          </ChartFigure>
        )}
      </div>
    </Section>
  );
}
