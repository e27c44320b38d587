import type { Cell } from '../cells';
import type { Kpi, KpiResult } from '../kpi';
import { KPIS } from '../kpis';
import { areEnough, LEAST_PEOPLE } from './observation';
import type { Publication } from './publicationOf';

function isOfEnough(
  { looksAtPart }: Kpi,
  result: KpiResult,
  minimum: number,
): boolean {
  // Of how many people a part of the period has too little is not known.
  if (result.kind === 'notEnoughData') return !looksAtPart;
  return result.people === undefined || areEnough(result.people, minimum);
}

/**
 * Ids of the KPIs of a cell that may be shown, with value, sample and reason; of the others nothing may be. The one answer for pages, the API,
 * exports and drill-down.
 */
export function shownKpis(
  cell: Cell,
  {
    periodId,
    publications,
    minimum = LEAST_PEOPLE,
  }: {
    /** Such as `2026-W45` or `2026-11/12`. */
    readonly periodId: string;
    /** Of the team, from `publicationsOf` with the same minimum. */
    readonly publications: (kpi: Kpi) => Publication;
    readonly minimum?: number;
  },
): string[] {
  const { axis, value } = cell;
  return KPIS.filter(kpi => {
    const result = cell.kpis[kpi.definition.id];
    return (
      result !== undefined &&
      isOfEnough(kpi, result, minimum) &&
      publications(kpi).isPublished(periodId, { axis, value })
    );
  }).map(({ definition }) => definition.id);
}
