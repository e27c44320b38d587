import type { SegmentAxis } from '@ai-enablement/governance-core';
import type {
  AllScorecards,
  FleetPoint,
  Freshness,
  ShownPeriod,
} from '../scorecardModel';
import {
  HEAT_MAP_KPIS,
  KPIS,
  type Period,
} from '@ai-enablement/governance-core';
import { CodedError } from '../../../shared/codedError';
import type { CellViews, ShownCell } from '../views';
import type { InsightsDeps } from './deps';
import { periodsNamed, previousOf, requirePeriod, trendOf } from './periods';
import { shownCell } from './shownCell';
import { sourcesHealth } from './sourceHealth';

/** What reading works with. */
export type ReadDeps = Pick<
  InsightsDeps,
  | 'work'
  | 'cellViews'
  | 'peopleViews'
  | 'signalViews'
  | 'policy'
  | 'sources'
  | 'config'
  | 'ambient'
>;

/** Which cells of all teams are asked for. */
export interface ScorecardsQuery {
  readonly period?: string;
  readonly axis?: SegmentAxis;
  readonly value?: string;
  readonly kpis?: readonly string[];
}

/** A period as pages are told of it. */
export const shownPeriod = ({ id, kind, window }: Period): ShownPeriod => ({
  id,
  kind,
  from: new Date(window.from).toISOString(),
  to: new Date(window.to).toISOString(),
});

/** How new the numbers are, from cells that are shown. */
export async function freshnessOf(
  deps: ReadDeps,
  cells: readonly Pick<ShownCell, 'computedAt'>[],
): Promise<Freshness> {
  const { sources, waitingCells } = await sourcesHealth(deps);
  const newest = sources.flatMap(({ newestAt }) => newestAt ?? []).sort();
  const computed = cells.map(({ computedAt }) => computedAt).sort();
  return {
    lateSources: sources
      .filter(({ state }) => state === 'late' || state === 'failing')
      .map(({ title }) => title),
    waitingCells,
    ...(newest.length === 0 ? {} : { newestAt: newest.at(-1) }),
    ...(computed.length === 0 ? {} : { computedAt: computed[0] }),
  };
}

/** Fails with `insights.unknownKpi`. */
function requireKpis(kpis: readonly string[]): void {
  const known = KPIS.map(({ definition }) => definition.id);
  const unknown = kpis.find(kpi => !known.includes(kpi));
  if (unknown === undefined) return;
  throw new CodedError(
    'insights.unknownKpi',
    `there is no KPI \`${unknown}\`; \`GET /insights/kpis\` lists them all`,
  );
}

/** KPIs of every team that `isReadable` lets through, in one closed period. */
export async function scorecards(
  deps: ReadDeps,
  query: ScorecardsQuery,
  isReadable: (teams: readonly string[]) => Promise<(team: string) => boolean>,
): Promise<AllScorecards> {
  const { axis = 'all', value = '', kpis = HEAT_MAP_KPIS } = query;
  requireKpis(kpis);
  const period = requirePeriod(query.period, deps.ambient.now());
  const which = kpis.every(kpi => HEAT_MAP_KPIS.includes(kpi)) ? 'heat' : 'all';
  const segment = { period: period.id, axis, value };
  const found = await deps.cellViews.ofFleet(segment, which);
  const before = new Map(
    (
      await deps.cellViews.ofFleet(
        { ...segment, period: previousOf(period).id },
        which,
      )
    ).map(cell => [cell.team, cell]),
  );
  const mayRead = await isReadable(found.map(({ team }) => team));
  // A group that stands for a role owns nothing and has nothing to show.
  const cells = found.filter(
    ({ team, kpis: known }) =>
      mayRead(team) && kpis.some(kpi => known[kpi] !== undefined),
  );
  const signals = await deps.cellViews.signals();
  return {
    period: shownPeriod(period),
    periods: periodsNamed(await deps.cellViews.periods()).map(shownPeriod),
    axis,
    value,
    values:
      axis === 'all' ? [] : [...(await deps.cellViews.values(period.id, axis))],
    kpis: [...kpis],
    teams: cells.map(cell => ({
      team: cell.team,
      cells: kpis.map(kpi =>
        shownCell(cell.kpis[kpi], before.get(cell.team)?.kpis[kpi]),
      ),
      signals: signals.get(cell.team) ?? [],
    })),
    fleet: await fleetOf(deps.cellViews, { period, axis, value, kpis }),
    freshness: await freshnessOf(deps, cells),
  };
}

async function fleetOf(
  cellViews: CellViews,
  {
    period,
    axis,
    value,
    kpis,
  }: {
    readonly period: Period;
    readonly axis: string;
    readonly value: string;
    readonly kpis: readonly string[];
  },
): Promise<FleetPoint[]> {
  const periods = trendOf(period).map(({ id }) => id);
  const rows = new Map(
    (await cellViews.fleet(periods, axis, value)).map(row => [
      row.period,
      row.quantiles,
    ]),
  );
  return kpis.flatMap(kpi =>
    periods.flatMap(id => {
      const quantiles = rows.get(id)?.[kpi];
      return quantiles ? [{ kpi, period: id, ...quantiles } as FleetPoint] : [];
    }),
  );
}
