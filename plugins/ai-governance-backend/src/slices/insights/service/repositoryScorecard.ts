import { CodedError } from '../../../shared/codedError';
import type { ScorecardOfRepository } from '../scorecardModel';
import { periodsNamed, previousOf, requirePeriod, trendOf } from './periods';
import { holdsOn } from './readDirectory';
import { freshnessOf, shownPeriod, type ReadDeps } from './scorecards';
import { shownCells } from './shownCell';

const DAY_LENGTH = 10;

/** The owner of a repository today, or the last one that there was. */
export async function ownerOf(
  { peopleViews, ambient }: ReadDeps,
  repository: string,
): Promise<string | undefined> {
  const all = await peopleViews.ownerships({
    repositories: [repository],
  });
  const today = ambient.now().slice(0, DAY_LENGTH);
  return (all.find(each => holdsOn(each, today)) ?? all.at(-1))?.team;
}

/** KPIs about the changes of one repository, as its team has them. Fails with `insights.unknownRepository` without a team. */
export async function repositoryScorecard(
  deps: ReadDeps,
  {
    repository,
    period: id,
  }: { readonly repository: string; readonly period?: string },
  team: string | undefined,
): Promise<ScorecardOfRepository> {
  if (team === undefined) throw unknownRepository(repository);
  const period = requirePeriod(id, deps.ambient.now());
  const trend = trendOf(period);
  const cells = await deps.cellViews.ofTeam(
    team,
    trend.map(each => each.id),
    'repository',
    repository,
  );
  const byPeriod = new Map(cells.map(cell => [cell.period, cell]));
  const own = byPeriod.get(period.id);
  const periods = await deps.cellViews.periods(team);
  return {
    repository,
    team,
    period: shownPeriod(period),
    periods: periodsNamed(periods)
      .filter(({ kind }) => kind !== 'week')
      .map(shownPeriod),
    cells: shownCells(own, byPeriod.get(previousOf(period).id)),
    trend: trend.map(each => ({
      period: shownPeriod(each),
      cells: shownCells(byPeriod.get(each.id)),
    })),
    freshness: await freshnessOf(deps, own ? [own] : []),
  };
}

const unknownRepository = (repository: string): CodedError =>
  new CodedError(
    'insights.unknownRepository',
    `no team of the catalog owns \`${repository}\`, or you may not read its group; give its entity an owner`,
  );
