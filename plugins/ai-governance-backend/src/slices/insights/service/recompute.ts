import {
  cellsInTurn,
  HEAT_MAP_KPIS,
  inWindow,
  judgeInTurn,
  periodOf,
  periodsTouched,
  weekTally,
  type Period,
  type TeamObservations,
} from '@ai-enablement/governance-core';
import { inTurn } from '../../../shared/inTurn';
import { FLEET, type StoredCell } from '../model';
import type { Months } from '../views';
import type { InsightsDeps } from './deps';
import { verdictOf } from './judgeTeam';
import { observeTeam } from './observeTeam';
import { judgePublications, publishKpis, windowJudgingAll } from './publish';
import type { Identities } from './readDirectory';

const MONTH_LENGTH = 7;

/** Closed periods that the months count in, oldest first; those of which signals are gone already keep their cells. */
export function periodsOf(
  months: readonly string[],
  now: string,
  sealedBefore?: string,
): readonly Period[] {
  const periods = new Map<string, Period>();
  for (const month of months)
    for (const period of periodsTouched(
      periodOf(month)!.window.from,
      Date.parse(now),
    ))
      periods.set(period.id, period);
  const sealed =
    sealedBefore === undefined
      ? Number.NEGATIVE_INFINITY
      : periodOf(sealedBefore)!.window.from;
  return [...periods.values()]
    .filter(
      ({ window }) => window.to <= Date.parse(now) && window.from >= sealed,
    )
    .sort((a, b) => a.window.from - b.window.from || (a.id < b.id ? -1 : 1));
}

const monthOf = (at: number): string =>
  new Date(at).toISOString().slice(0, MONTH_LENGTH);

/** Computes all cells of some periods of a team, in steps between which others may go on. */
export async function cellsOf(
  { config }: Pick<InsightsDeps, 'config'>,
  observations: TeamObservations,
  {
    team,
    periods,
    now,
  }: {
    readonly team: string;
    readonly periods: readonly Period[];
    readonly now: string;
  },
): Promise<readonly StoredCell[]> {
  const at = Date.parse(now);
  const minimum = config.minimumPeople;
  const rules = { periods, minimum, now: at };
  const publications = judgePublications(observations, rules);
  await inTurn(judgeInTurn(publications, windowJudgingAll(periods)));
  const cells: StoredCell[] = [];
  for (const period of periods) {
    const { id: periodId, kind, window } = period;
    const observed = inWindow(observations, { window, now: at });
    await inTurn(cellsInTurn(observed), cell => {
      const kpis = publishKpis(cell, { periodId, publications, minimum });
      if (Object.keys(kpis).length === 0) return;
      const stored = {
        team,
        period: periodId,
        periodKind: kind,
        periodFrom: new Date(window.from).toISOString(),
        axis: cell.axis,
        value: cell.value,
        computedAt: now,
        kpis,
      };
      const isShown = kpis.defectDensity?.kind !== 'withheld';
      cells.push(
        kind === 'week'
          ? { ...stored, tally: { ...weekTally(observed), isShown } }
          : stored,
      );
    });
  }
  return cells;
}

/**
 * Computes again what the marked months of a team count in, beside what is shown, and swaps it in one transaction. When somebody else
 * has done so meanwhile, nothing is swapped; when a month was marked again meanwhile, it stays marked.
 */
export async function recomputeTeam(
  deps: InsightsDeps,
  identities: Identities,
  team: string,
): Promise<void> {
  // INVARIANT: all months of the team at once. Two replicas that took different ones could swap longer periods in the wrong order.
  const marks = await deps.work.dirtyOf(team);
  if (marks.length === 0) return;
  const now = deps.ambient.now();
  const { sealedBefore } = await deps.work.state();
  const months = marks.map(({ month }) => month);
  const periods = periodsOf(months, now, sealedBefore);
  const cells =
    periods.length === 0
      ? []
      : await cellsOf(
          deps,
          await observeTeam(deps, identities, {
            team,
            months: monthsJudging(periods),
          }),
          { team, periods, now },
        );
  // Signals may have been removed while they were read: the marks stay, and are computed under the new seal.
  if ((await deps.work.state()).sealedBefore !== sealedBefore) return;
  await deps.unitOfWork.run(async transaction => {
    if (!(await deps.dirty.settle(transaction, marks))) return;
    if (periods.length === 0) return;
    const ids = periods.map(({ id }) => id);
    await deps.cells.swap(transaction, team, ids, cells, HEAT_MAP_KPIS);
    await deps.dirty.mark(
      transaction,
      [...ids.map(month => ({ subject: FLEET, month })), verdictOf(team)],
      deps.ambient.newId(),
      now,
    );
  });
}

/** Months of which everything has to be known. */
function monthsJudging(periods: readonly Period[]): Months {
  const { from, to } = windowJudgingAll(periods);
  return { from: monthOf(from), to: monthOf(to - 1) };
}
