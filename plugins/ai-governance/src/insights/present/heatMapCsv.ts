import type { Scorecards } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { toCsv, type CsvValue } from '../../shared/csv';
import type { HeatMapView, HeatRow } from './heatMap';

/**
 * The rows of the heat map in their order, with ids and numbers as the API gives them: each KPI with its state, value, interval, number
 * of observations and change. What the page does not show is empty here too.
 */
export function heatMapCsv(
  { kpis }: Pick<HeatMapView, 'kpis'>,
  rows: readonly HeatRow[],
  { period, axis, value }: Pick<Scorecards, 'period' | 'axis' | 'value'>,
): string {
  const parts = ['state', 'value', 'low', 'high', 'n', 'change', 'signal'];
  return toCsv(
    [
      'team',
      'period',
      'axis',
      'segment',
      ...kpis.flatMap(({ id }) => parts.map(part => `${id} ${part}`)),
    ],
    rows.map(({ team, cells }): CsvValue[] => [
      team,
      period.id,
      axis,
      value,
      ...cells.flatMap(cell => [
        cell.state,
        cell.value,
        cell.low,
        cell.high,
        cell.sample,
        cell.change,
        cell.isSignal,
      ]),
    ]),
  );
}
