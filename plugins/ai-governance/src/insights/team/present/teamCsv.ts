import type {
  KpiDefinition,
  Scorecard,
  ScorecardCell,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { toCsv, type CsvValue } from '../../../shared/csv';
import type { CUTS } from '../../filters';
import { NOT_MEASURED } from '../../present/cell';
import { partsOf } from './parts';

const partsOfCell = ({
  state,
  value,
  low,
  high,
  sample,
}: ScorecardCell): CsvValue[] => [state, value, low, high, sample];

const columns = (name: string) =>
  ['state', 'value', 'low', 'high', 'n'].map(part =>
    name === '' ? part : `${name} ${part}`,
  );

/** Every KPI of the team in the order of the page, with what it is by attribution; what the page does not show is empty here too. */
export const teamCsv = (
  kpis: readonly KpiDefinition[],
  scorecard: Scorecard,
  cut: (typeof CUTS)[number],
): string =>
  toCsv(
    [
      'team',
      'period',
      'kpi',
      'unit',
      ...columns(''),
      'change',
      'immature',
      'confidence',
      ...columns('attributed'),
      ...columns('not attributed'),
      ...columns('unknown'),
    ],
    kpis.map(({ id, unit }) => {
      const cell = scorecard.cells[id] ?? NOT_MEASURED;
      return [
        scorecard.team,
        scorecard.period.id,
        id,
        unit,
        ...partsOfCell(cell),
        cell.change,
        cell.isImmature,
        cut,
        ...partsOf(scorecard, id, cut).flatMap(part => partsOfCell(part.cell)),
      ];
    }),
  );
