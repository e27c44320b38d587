import type {
  KpiDefinition,
  Scorecard,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Button } from '@backstage/ui';
import { useEffect, useRef } from 'react';
import { FactList } from '../../../shared/FactList';
import { Section } from '../../../shared/Section';
import shared from '../../../shared/shared.module.css';
import { useText } from '../../../shared/useText';
import type { CUTS } from '../../filters';
import type { KpiFamily } from '../present/families';
import { isSignal } from '../present/drift';
import { ControlFigure } from './ControlFigure';
import { PartsFigure } from './PartsFigure';
import { TrendFigure } from './TrendFigure';

interface KpiDetailProps {
  readonly family: KpiFamily;
  readonly scorecard: Scorecard;
  readonly cut: (typeof CUTS)[number];
  readonly onClose: () => void;
}

/** One KPI in full: what it means, its trend, its weeks against the baseline (first when they raise a signal), and what it is by attribution. */
export function KpiDetail({ family, scorecard, cut, onClose }: KpiDetailProps) {
  const t = useText();
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.focus(), []);
  const { title, kpis } = family;
  const charts = scorecard.drift.filter(({ kpi }) =>
    kpis.some(({ id }) => id === kpi),
  );
  const hasSignal = charts.some(isSignal);
  const trends = kpis.map(kpi => (
    <TrendFigure key={kpi.id} kpi={kpi} scorecard={scorecard} />
  ));
  const weeks = charts.map(chart => (
    <ControlFigure
      key={`weeks ${chart.kpi}`}
      kpi={kpis.find(({ id }) => id === chart.kpi) ?? kpis[0]}
      chart={chart}
      scorecard={scorecard}
    />
  ));
  return (
    <Section
      title={title}
      focusRef={section}
      aside={
        <Button size="small" variant="secondary" onPress={onClose}>
          {t('insights.team.detail.close')}
        </Button>
      }
    >
      <div className={shared.stack}>
        <Meaning kpi={kpis[0]} />
        {hasSignal ? [weeks, trends] : [trends, weeks]}
        {kpis
          .filter(({ isAboutChanges }) => isAboutChanges)
          .map(kpi => (
            <PartsFigure
              key={kpi.id}
              kpi={kpi}
              scorecard={scorecard}
              cut={cut}
            />
          ))}
      </div>
    </Section>
  );
}

function Meaning({ kpi }: { readonly kpi: KpiDefinition }) {
  const t = useText();
  return (
    <FactList
      facts={[
        [t('insights.team.detail.definition'), kpi.definition],
        [t('insights.team.detail.caveat'), kpi.caveat],
        [t('insights.team.detail.source'), kpi.source],
        [
          t('insights.team.detail.minSample'),
          t('insights.team.detail.observations', { count: kpi.minSample }),
        ],
      ]}
    />
  );
}
