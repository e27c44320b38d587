import type {
  ScorecardOfRepository,
  ShownBreak,
  ShownKpis,
  ShownVerdict,
  TeamScorecard,
} from '../scorecardModel';
import type { Period, TeamVerdict } from '@ai-enablement/governance-core';
import { CodedError } from '../../../shared/codedError';
import type { ShownCell } from '../views';
import { causesOf } from './causes';
import type { InsightsDeps } from './deps';
import type { JudgedDrift } from './judgeDrift';
import { nextAction } from './nextAction';
import { periodsNamed, previousOf, requirePeriod, trendOf } from './periods';
import { holdsOn } from './readDirectory';
import { freshnessOf, shownPeriod, type ReadDeps } from './scorecards';
import { shownCell } from './shownCell';
import { healthOfSources } from './sourceHealth';

const DAY_LENGTH = 10;

/** Cells of a segment, with the difference to those before. */
function shownCells(
  cell: ShownCell | undefined,
  before?: ShownCell,
): ShownKpis {
  return Object.fromEntries(
    Object.entries(cell?.kpis ?? {}).map(([kpi, found]) => [
      kpi,
      shownCell(found, before?.kpis[kpi]),
    ]),
  );
}

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
    ...(await judged(deps, team, here)),
    breaks: breaksOf(deps.config, trend[0]!),
    maySeeChanges,
    freshness: await freshnessOf(deps, here),
  };
}

async function judged(
  deps: ReadDeps,
  team: string,
  here: readonly ShownCell[],
): Promise<Pick<TeamScorecard, 'drift' | 'verdict'>> {
  const judgement = await deps.cellViews.judgement(team);
  const drift = (judgement?.drift ?? []) as readonly JudgedDrift[];
  const verdict = judgement?.verdict as TeamVerdict | undefined;
  const causes = causesOf(here, verdict?.kpis ?? []);
  const action = nextAction({
    verdict,
    drift,
    causes,
    here,
    sources: await healthOfSources(deps),
    unmappedIdentities: await deps.peopleViews.unmapped(),
  });
  const shown: ShownVerdict = {
    state: verdict?.state ?? 'notEnoughData',
    before: shownWindow(verdict?.before),
    after: shownWindow(verdict?.after),
    kpis: verdict?.kpis ?? [],
    causes,
    nextAction: action,
  };
  return {
    drift: drift.map(({ sigmaZ: _, raised: __, ...chart }) => chart),
    verdict: shown,
  };
}

const shownWindow = (window: TeamVerdict['before'] | undefined) => ({
  from: new Date(window?.from ?? 0).toISOString(),
  to: new Date(window?.to ?? 0).toISOString(),
});

const breaksOf = (
  { breaks }: InsightsDeps['config'],
  first: Period,
): readonly ShownBreak[] =>
  breaks
    .filter(({ day }) => Date.parse(day) >= first.window.from)
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
