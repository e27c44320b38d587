import type { RepositoryScorecard } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Text } from '@backstage/ui';
import { useId } from 'react';
import { DisclosureButton, useDisclosure } from '../../shared/Disclosure';
import { useText } from '../../shared/useText';
import { SparkTrend } from '../charts/SparkTrend';
import { NOT_MEASURED } from '../present/cell';
import { KpiFigure } from '../team/blocks/KpiFigure';
import { TrendFigure } from '../team/blocks/TrendFigure';
import type { KpiFamily } from '../team/present/families';
import { presentTrend } from '../team/present/trend';
import styles from '../team/team.module.css';

interface RepositoryTileProps {
  readonly family: KpiFamily;
  readonly scorecard: RepositoryScorecard;
}

/** One KPI of a repository, or median and p95 side by side, with its trend on demand. */
export function RepositoryTile({
  family: { title, kpis },
  scorecard,
}: RepositoryTileProps) {
  const t = useText();
  const id = useId();
  const state = useDisclosure();
  const [main] = kpis;
  const trend = presentTrend(t, main, scorecard.trend);
  return (
    <article aria-labelledby={id} className={styles.tile}>
      <Text as="h3" id={id} weight="bold" title={main.definition}>
        {title}
      </Text>
      <div className={styles.figures}>
        {kpis.map((kpi, at) => (
          <KpiFigure
            key={kpi.id}
            kpi={kpi}
            cell={scorecard.cells[kpi.id] ?? NOT_MEASURED}
            label={
              kpis.length > 1
                ? t(at === 0 ? 'insights.team.median' : 'insights.team.p95')
                : undefined
            }
          />
        ))}
      </div>
      <SparkTrend title={title} trend={trend} />
      {trend.known > 1 && (
        <div>
          <DisclosureButton
            state={state}
            isFlush
            label={t('insights.team.detailsOf', { kpi: title })}
          >
            {t('insights.team.details')}
          </DisclosureButton>
          {state.isOpen && (
            <div id={state.id}>
              {kpis.map(kpi => (
                <TrendFigure key={kpi.id} kpi={kpi} scorecard={scorecard} />
              ))}
            </div>
          )}
        </div>
      )}
    </article>
  );
}
