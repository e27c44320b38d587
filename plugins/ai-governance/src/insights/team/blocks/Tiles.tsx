import type { Scorecard } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Section } from '../../../shared/Section';
import { useText } from '../../../shared/useText';
import type { CUTS } from '../../filters';
import styles from '../../insights.module.css';
import { periodName } from '../../present/period';
import type { OpenChanges } from '../present/changesPart';
import type { KpiFamily } from '../present/families';
import { Tile } from './Tile';

interface TilesProps {
  readonly families: readonly KpiFamily[];
  readonly scorecard: Scorecard;
  readonly cut: (typeof CUTS)[number];
  readonly onKpi: (kpi: string) => void;
  readonly onChanges: OpenChanges;
}

/** The KPIs of the heat map as tiles; all others stand in the table below. */
export function Tiles({ families, scorecard, ...props }: TilesProps) {
  const t = useText();
  const shown = families.filter(({ kpis }) =>
    kpis.some(({ isOnHeatMap }) => isOnHeatMap),
  );
  return (
    <Section
      title={t('insights.team.tiles', {
        period: periodName(t, scorecard.period),
      })}
    >
      <div className={styles.tiles}>
        {shown.map(family => (
          <Tile
            key={family.id}
            family={family}
            scorecard={scorecard}
            {...props}
          />
        ))}
      </div>
    </Section>
  );
}
