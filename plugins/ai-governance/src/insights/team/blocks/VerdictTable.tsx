import type { KpiVerdict } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Button } from '@backstage/ui';
import shared from '../../../shared/shared.module.css';
import { StateWord } from '../../../shared/StateWord';
import type { Tone } from '../../../shared/tone';
import { useText } from '../../../shared/useText';
import { wholePercent } from '../../present/number';
import { familyWith, type KpiFamily } from '../present/families';

const TONE: Readonly<Record<KpiVerdict['state'], Tone>> = {
  improved: 'success',
  worse: 'danger',
  noDetectableDifference: 'info',
  notEnoughData: 'neutral',
};
const LEAST_P = 0.001;

interface VerdictTableProps {
  readonly verdicts: readonly KpiVerdict[];
  readonly families: readonly KpiFamily[];
  readonly onKpi: (kpi: string) => void;
}

/** What became of each KPI of the verdict, with how sure that is. */
export function VerdictTable({ verdicts, families, onKpi }: VerdictTableProps) {
  const t = useText();
  const columns = ['kpi', 'result', 'effect', 'p', 'detectable'] as const;
  const titleOf = (id: string) => familyWith(families, id)?.title ?? id;
  return (
    <div className={shared.scroll}>
      <table className={`${shared.table} ${shared.stacked}`}>
        <caption className={shared.hidden}>
          {t('insights.team.verdict.title')}
        </caption>
        <thead>
          <tr>
            {columns.map(column => (
              <th key={column} scope="col">
                {t(`insights.team.verdict.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {verdicts.map(({ kpi, state, effect, p, detectableEffect }) => (
            <tr key={kpi}>
              <th scope="row">
                <Button
                  size="small"
                  variant="tertiary"
                  className={shared.cellButton}
                  onPress={() => onKpi(kpi)}
                >
                  {titleOf(kpi)}
                </Button>
              </th>
              <td>
                <StateWord look="plain" tone={TONE[state]}>
                  {t(`insights.team.verdict.kpiState.${state}`)}
                </StateWord>
              </td>
              <td data-label={t('insights.team.verdict.effect')}>
                {signed(effect)}
              </td>
              <td data-label={t('insights.team.verdict.p')}>{chance(p)}</td>
              <td data-label={t('insights.team.verdict.detectable')}>
                {detectableEffect === undefined
                  ? '–'
                  : `± ${wholePercent(detectableEffect)} %`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function signed(effect: number | undefined): string {
  if (effect === undefined) return '–';
  return `${effect > 0 ? '+' : '−'}${wholePercent(effect)} %`;
}

function chance(p: number | undefined): string {
  if (p === undefined) return '–';
  return p < LEAST_P
    ? `< ${LEAST_P}`
    : new Intl.NumberFormat(undefined, { maximumFractionDigits: 3 }).format(p);
}
