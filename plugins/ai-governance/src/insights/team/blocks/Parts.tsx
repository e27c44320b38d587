import type {
  KpiDefinition,
  Scorecard,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import shared from '../../../shared/shared.module.css';
import { useText } from '../../../shared/useText';
import { ATTRIBUTIONS, type CUTS } from '../../filters';
import { intervalText, NOT_MEASURED, plainCellText } from '../../present/cell';
import { partsOf } from '../present/parts';
import styles from '../team.module.css';

interface PartsProps {
  readonly title: string;
  /** One, or median and p95. */
  readonly kpis: readonly KpiDefinition[];
  readonly scorecard: Pick<Scorecard, 'segments'>;
  readonly cut: (typeof CUTS)[number];
}

/** What a KPI is for attributed, not attributed and unknown changes, each with n and interval; nothing where all of it is withheld. */
export function Parts({ title, kpis, scorecard, cut }: PartsProps) {
  const t = useText();
  const rows = kpis.map(kpi => partsOf(scorecard, kpi.id, cut));
  const cells = rows.flatMap(each => each.map(({ cell }) => cell));
  if (cells.every(({ state }) => state === 'withheld')) return null;
  return (
    <table className={`${shared.table} ${styles.parts}`}>
      <caption className={shared.hidden}>
        {t('insights.team.parts', { kpi: title })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('insights.team.part')}</th>
          {kpis.map((kpi, at) => (
            <th key={kpi.id} scope="col">
              {kpis.length === 1
                ? t('insights.team.value')
                : t(at === 0 ? 'insights.team.median' : 'insights.team.p95')}
              <span className={styles.interval}>
                {t(`insights.unitName.${kpi.unit}`)}
              </span>
            </th>
          ))}
          <th scope="col">{t('insights.team.n')}</th>
        </tr>
      </thead>
      <tbody>
        {ATTRIBUTIONS.map((part, row) => (
          <tr key={part}>
            <th scope="row">{t(`insights.part.${part}`)}</th>
            {kpis.map((kpi, column) => {
              const cell = rows[column]?.[row]?.cell ?? NOT_MEASURED;
              const interval = intervalText(t, kpi, cell);
              return (
                <td key={kpi.id}>
                  {plainCellText(t, kpi, cell)}
                  {interval !== undefined && (
                    <span className={styles.interval}>{interval}</span>
                  )}
                </td>
              );
            })}
            <td>{rows[0]?.[row]?.cell.sample ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
