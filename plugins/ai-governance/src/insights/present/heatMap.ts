import type {
  FleetQuantiles,
  KpiDefinition,
  ScorecardCell,
  Scorecards,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { parseEntityRef } from '@backstage/catalog-model';
import { changeKind, NOT_MEASURED, type ChangeKind } from './cell';

/** One KPI of one team, beside all others. */
export interface HeatCell extends ScorecardCell {
  readonly kpi: KpiDefinition;
  readonly isSignal: boolean;
  readonly kind?: ChangeKind;
  /** Where the value lies among the teams; absent in the middle half, and where more is neither good nor bad. */
  readonly quarter?: 'best' | 'worst';
}

/** One team. */
export interface HeatRow {
  readonly team: string;
  readonly title: string;
  readonly cells: readonly HeatCell[];
}

/** The heat map before it is searched and ordered. */
export interface HeatMapView {
  readonly kpis: readonly KpiDefinition[];
  readonly rows: readonly HeatRow[];
}

function quarterOf(
  { direction }: KpiDefinition,
  { value, isImmature }: ScorecardCell,
  fleet: FleetQuantiles | undefined,
): HeatCell['quarter'] {
  if (value === undefined || isImmature || !fleet || direction === 'none')
    return undefined;
  if (fleet.lowerQuartile === fleet.upperQuartile) return undefined;
  if (value > fleet.upperQuartile)
    return direction === 'higher' ? 'best' : 'worst';
  if (value < fleet.lowerQuartile)
    return direction === 'higher' ? 'worst' : 'best';
  return undefined;
}

/** Name of a team as people call it. */
export const teamTitle = ({
  team,
  title,
}: {
  readonly team: string;
  readonly title?: string;
}): string => title ?? parseEntityRef(team).name;

/** Teams and KPIs of an answer, each cell with what its colour and signs say. */
export function presentHeatMap(
  { period, kpis: ids, teams, fleet }: Scorecards,
  definitions: readonly KpiDefinition[],
): HeatMapView {
  const columns = ids.flatMap((id, at) => {
    const kpi = definitions.find(definition => definition.id === id);
    const now = fleet.find(
      quantiles => quantiles.kpi === id && quantiles.period === period.id,
    );
    return kpi ? [{ kpi, at, now }] : [];
  });
  return {
    kpis: columns.map(({ kpi }) => kpi),
    rows: teams.map(({ team, title, cells, signals = [] }) => ({
      team,
      title: teamTitle({ team, title }),
      cells: columns.map(({ kpi, at, now }) => {
        const cell = cells[at] ?? NOT_MEASURED;
        return {
          ...cell,
          kpi,
          isSignal: signals.includes(kpi.id),
          kind: changeKind(kpi, cell.change),
          quarter: quarterOf(kpi, cell, now),
        };
      }),
    })),
  };
}

/** Rows whose name or ref has every word that was typed. */
export function found(
  rows: readonly HeatRow[],
  text: string | undefined,
): readonly HeatRow[] {
  const words = (text ?? '').toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter(({ team, title }) => {
    const name = `${title} ${team}`.toLocaleLowerCase();
    return words.every(word => name.includes(word));
  });
}
