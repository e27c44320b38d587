import type { Period } from '@ai-enablement/governance-core';
import { CodedError } from '../../../shared/codedError';
import type { ShownBreak, TeamScorecard } from '../scorecardModel';
import type { ShownCell } from '../views';
import { configuredSources } from './deskFor';
import { periodsNamed, previousOf, requirePeriod, trendOf } from './periods';
import { freshnessOf, shownPeriod, type ReadDeps } from './scorecards';
import { shownCells } from './shownCell';
import { shownVerdict } from './shownVerdict';

const keyOf = ({ period, axis, value }: ShownCell) =>
  `${period} ${axis} ${value}`;

/** The scorecard of a team. Fails with `insights.unknownTeam` when it has no cells. */
export async function scorecard(
  deps: ReadDeps,
  { team, period: id }: { readonly team: string; readonly period?: string },
  maySeeChanges: boolean,
): Promise<TeamScorecard> {
  const period = requirePeriod(id, deps.ambient.now());
  const periods = await deps.cellViews.periods(team);
  if (periods.length === 0) throw unknownTeam(team);
  const trend = trendOf(period);
  const cells = await deps.cellViews.ofTeam(team, [
    period.id,
    previousOf(period).id,
  ]);
  const whole = await deps.cellViews.ofTeam(
    team,
    trend.map(each => each.id),
    'all',
    '',
  );
  const byPeriod = new Map(whole.map(cell => [cell.period, cell]));
  const known = new Map(cells.map(cell => [keyOf(cell), cell]));
  const before = (cell: ShownCell) =>
    known.get(keyOf({ ...cell, period: previousOf(period).id }));
  const here = cells.filter(cell => cell.period === period.id);
  const own = byPeriod.get(period.id);
  return {
    team,
    period: shownPeriod(period),
    periods: periodsNamed(periods).map(shownPeriod),
    cells: shownCells(own, byPeriod.get(previousOf(period).id)),
    segments: here
      .filter(({ axis }) => axis !== 'all')
      .map(cell => ({
        axis: cell.axis,
        value: cell.value,
        cells: shownCells(cell, before(cell)),
      })),
    trend: trend.map(each => ({
      period: shownPeriod(each),
      cells: shownCells(byPeriod.get(each.id)),
    })),
    ...(await shownVerdict(deps, team, here)),
    breaks: breaksOf(deps, trend),
    maySeeChanges,
    freshness: await freshnessOf(deps, here),
  };
}

/** Days within a trend from which on something was not measured as before, as configured and as the sources in use say; by day. */
const breaksOf = (
  deps: Pick<ReadDeps, 'sources' | 'config'>,
  trend: readonly Period[],
): readonly ShownBreak[] =>
  [
    ...deps.config.breaks,
    ...configuredSources(deps).flatMap(({ breaks }) => breaks ?? []),
  ]
    .filter(({ day }) =>
      trend.some(({ window }) => Date.parse(day) >= window.from),
    )
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ day, title, kpis }) => ({
      at: `${day}T00:00:00.000Z`,
      title,
      kpis,
    }));

const unknownTeam = (team: string): CodedError =>
  new CodedError(
    'insights.unknownTeam',
    `\`${team}\` has no scorecard: no source told of anything that it owns or of its members; look at Data health`,
  );
