import type {
  KpiDefinition,
  Scorecard,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Button } from '@backstage/ui';
import { Section } from '../../../shared/Section';
import shared from '../../../shared/shared.module.css';
import { useText } from '../../../shared/useText';
import type { CUTS } from '../../filters';
import {
  cellText,
  changeText,
  intervalText,
  NOT_MEASURED,
  plainCellText,
} from '../../present/cell';
import { partsOf } from '../present/parts';

interface AllKpisProps {
  readonly kpis: readonly KpiDefinition[];
  readonly scorecard: Scorecard;
  readonly cut: (typeof CUTS)[number];
  readonly onKpi: (kpi: string) => void;
}

/** Every KPI in a row of its own, in the order of the CSV. */
export function AllKpis({ kpis, scorecard, cut, onKpi }: AllKpisProps) {
  const t = useText();
  return (
    <Section title={t('insights.team.all')}>
      <div className={shared.scroll}>
        <table className={`${shared.table} ${shared.stacked}`}>
          <caption className={shared.hidden}>{t('insights.team.all')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('insights.team.verdict.kpi')}</th>
              <th scope="col">{t('insights.team.value')}</th>
              <th scope="col">{t('insights.team.interval')}</th>
              <th scope="col">{t('insights.team.n')}</th>
              <th scope="col">{t('insights.team.change')}</th>
              <th scope="col">{t('insights.part.attributed')}</th>
              <th scope="col">{t('insights.part.notAttributed')}</th>
              <th scope="col">{t('insights.part.unknown')}</th>
            </tr>
          </thead>
          <tbody>
            {kpis.map(kpi => (
              <Row
                key={kpi.id}
                kpi={kpi}
                scorecard={scorecard}
                cut={cut}
                onKpi={onKpi}
              />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function Row({
  kpi,
  scorecard,
  cut,
  onKpi,
}: Omit<AllKpisProps, 'kpis'> & { readonly kpi: KpiDefinition }) {
  const t = useText();
  const cell = scorecard.cells[kpi.id] ?? NOT_MEASURED;
  return (
    <tr>
      <th scope="row" title={kpi.definition}>
        <Button
          size="small"
          variant="tertiary"
          className={shared.cellButton}
          onPress={() => onKpi(kpi.id)}
        >
          {kpi.title}
        </Button>
      </th>
      <td data-label={t('insights.team.value')}>{cellText(t, kpi, cell)}</td>
      <td data-label={t('insights.team.interval')}>
        {intervalText(t, kpi, cell) ?? '–'}
      </td>
      <td data-label={t('insights.team.n')}>{cell.sample ?? '–'}</td>
      <td data-label={t('insights.team.change')}>
        {changeText(t, kpi, cell.change) ?? '–'}
      </td>
      {partsOf(scorecard, kpi.id, cut).map(({ part, cell: partCell }) => (
        <td key={part} data-label={t(`insights.part.${part}`)}>
          {kpi.isAboutChanges ? plainCellText(t, kpi, partCell) : '–'}
        </td>
      ))}
    </tr>
  );
}
