import type { Scorecard } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Button, Text } from '@backstage/ui';
import { useId } from 'react';
import { useCapture } from '../../../shared/analytics';
import { StateWord } from '../../../shared/StateWord';
import { useText } from '../../../shared/useText';
import { SparkTrend } from '../../charts/SparkTrend';
import type { CUTS } from '../../filters';
import { NOT_MEASURED } from '../../present/cell';
import type { OpenChanges } from '../present/changesPart';
import type { KpiFamily } from '../present/families';
import { isSignal } from '../present/drift';
import { presentTrend } from '../present/trend';
import styles from '../team.module.css';
import { KpiFigure } from './KpiFigure';
import { Parts } from './Parts';

interface TileProps {
  readonly family: KpiFamily;
  readonly scorecard: Scorecard;
  readonly cut: (typeof CUTS)[number];
  readonly onKpi: (kpi: string) => void;
  readonly onChanges: OpenChanges;
}

/** One KPI, or median and p95 side by side, with its trend and what it is by attribution. */
export function Tile({ family, scorecard, cut, onKpi, onChanges }: TileProps) {
  const t = useText();
  const id = useId();
  const capture = useCapture();
  const { title, kpis } = family;
  const [main] = kpis;
  const cells = kpis.map(kpi => scorecard.cells[kpi.id] ?? NOT_MEASURED);
  const trend = presentTrend(t, main, scorecard.trend, scorecard.breaks);
  const hasSignal = scorecard.drift.some(
    chart => kpis.some(kpi => kpi.id === chart.kpi) && isSignal(chart),
  );
  const maySeeThem = scorecard.maySeeChanges && cells[0]?.state !== 'withheld';
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
            cell={cells[at] ?? NOT_MEASURED}
            label={
              kpis.length > 1
                ? t(at === 0 ? 'insights.team.median' : 'insights.team.p95')
                : undefined
            }
          />
        ))}
      </div>
      {hasSignal && (
        <StateWord tone="danger" look="plain">
          {t('insights.team.hasSignal')}
        </StateWord>
      )}
      {cells.some(({ isImmature }) => isImmature) && (
        <StateWord tone="info" look="plain">
          {t('insights.team.isImmature')}
        </StateWord>
      )}
      {trend.breaks.map(({ label, title: text }) => (
        <Text
          key={`${label} ${text}`}
          as="p"
          variant="body-small"
          color="secondary"
        >
          ⚑ {label}: {text}
        </Text>
      ))}
      <SparkTrend title={title} trend={trend} />
      {main.isAboutChanges && (
        <Parts title={title} kpis={kpis} scorecard={scorecard} cut={cut} />
      )}
      <div className={styles.actions}>
        <Button
          size="small"
          variant="secondary"
          aria-label={t('insights.team.detailsOf', { kpi: title })}
          onPress={() => {
            capture('openScorecardKpi', family.id);
            onKpi(family.id);
          }}
        >
          {t('insights.team.details')}
        </Button>
        {main.isAboutChanges && maySeeThem && (
          <Button
            size="small"
            variant="tertiary"
            aria-label={t('insights.team.changesOf', { kpi: title })}
            onPress={() => {
              capture('openScorecardChanges', family.id);
              onChanges(family.id);
            }}
          >
            {t('insights.team.changes')}
          </Button>
        )}
      </div>
    </article>
  );
}
