import { KPIS } from '../kpis';
import type { ObservedChange, TeamPeriod, Window } from '../observations';
import type { TeamObservations } from '../observing';
import { inWindow } from '../observing';
import { weekOf } from '../cells/periods';
import { EXPOSURE_DAYS } from '../kpis/defectDensity';
import { seedOf } from '../statistics';
import { finish } from '../../shared/finish';
import { compareWeeksInTurn } from './compareWeeks';
import { verdictOf, type Verdict, type VerdictInput } from './verdict';

const MS_PER_DAY = 86_400_000;
const MS_PER_WEEK = 7 * MS_PER_DAY;
/** Weeks on each side: a quarter. */
const WEEKS = 13;

/** The KPIs that say whether the tools deliver, and what is better. */
export const VERDICT_KPIS = [
  { kpi: 'readyToMergedMedian', direction: 'lower' },
  { kpi: 'defectDensity', direction: 'lower' },
  { kpi: 'findingsPerRelease', direction: 'lower' },
  { kpi: 'satisfaction', direction: 'higher' },
] as const;

/** A verdict with the times that it compares. */
export interface TeamVerdict extends Verdict {
  readonly before: Window;
  readonly after: Window;
}

/** The last quarter of weeks whose changes were all watched for long enough, and the one before. */
export function verdictWindows(now: number): {
  readonly before: Window;
  readonly after: Window;
} {
  const to = weekOf(now - EXPOSURE_DAYS * MS_PER_DAY).window.from;
  const middle = to - WEEKS * MS_PER_WEEK;
  return {
    before: { from: middle - WEEKS * MS_PER_WEEK, to: middle },
    after: { from: middle, to },
  };
}

function weeksOf(
  all: TeamObservations,
  window: Window,
  now: number,
): TeamPeriod[] {
  return Array.from({ length: WEEKS }, (_, week) => {
    const from = window.from + week * MS_PER_WEEK;
    return inWindow(all, { window: { from, to: from + MS_PER_WEEK }, now });
  });
}

/** What the weeks tell together, as if they were one time. */
const together = (weeks: readonly TeamPeriod[]): TeamPeriod => ({
  ...weeks[0]!,
  changes: weeks.flatMap(({ changes }) => changes),
  releases: weeks.flatMap(({ releases }) => releases),
  answers: weeks.flatMap(({ answers }) => answers),
});

function kpiOf(
  id: string,
): (weeks: readonly TeamPeriod[]) => number | undefined {
  const kpi = KPIS.find(({ definition }) => definition.id === id);
  if (!kpi) throw new Error(`there is no KPI \`${id}\` to judge by`);
  return weeks => kpi.valueIn(together(weeks));
}

const authorsOf = (changes: readonly ObservedChange[]) =>
  new Set(changes.flatMap(({ author }) => author ?? [])).size;

/** What a verdict goes by. */
export interface VerdictRules {
  readonly now: number;
  readonly seed: string;
  readonly minimumPeople: number;
}

/**
 * Whether the tools deliver for a team (R13). With fewer than `minimumPeople` authors on a side nothing is compared. Judging is done in steps,
 * so that others may go on in between.
 */
export function* teamVerdictInTurn(
  all: TeamObservations,
  { now, seed, minimumPeople }: VerdictRules,
): Generator<void, TeamVerdict> {
  const { before, after } = verdictWindows(now);
  const [then, current] = [weeksOf(all, before, now), weeksOf(all, after, now)];
  const isSmall = [then, current].some(
    weeks => authorsOf(together(weeks).changes) < minimumPeople,
  );
  const inputs: VerdictInput[] = [];
  for (const { kpi, direction } of VERDICT_KPIS) {
    const comparison = isSmall
      ? undefined
      : yield* compareWeeksInTurn({
          before: then,
          after: current,
          kpi: kpiOf(kpi),
          seed: seedOf(`${seed} ${kpi}`),
        });
    inputs.push({ kpi, direction, ...(comparison && { comparison }) });
  }
  return { ...verdictOf(inputs), before, after };
}

/** All of `teamVerdictInTurn` at once. */
export const teamVerdict = (
  all: TeamObservations,
  rules: VerdictRules,
): TeamVerdict => finish(teamVerdictInTurn(all, rules));
