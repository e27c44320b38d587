import type { AttributedDecision } from '../model';

/** Attribution of the changes of an entity in a window of days. */
export interface AttributionSummary {
  readonly windowDays: number;
  readonly changes: number;
  readonly ai: number;
  readonly mixed: number;
  readonly human: number;
  readonly unknown: number;
  /** Most used first. */
  readonly tools: readonly {
    readonly tool: string;
    readonly changes: number;
  }[];
  /** UTC ISO weeks, oldest first, empty ones included. */
  readonly weeks: readonly {
    readonly week: string;
    readonly changes: number;
    readonly attributed: number;
  }[];
}

/** Days that the summary looks back. */
export const ATTRIBUTION_WINDOW_DAYS = 90;

const DAY_MS = 86_400_000;
const WEEKS = Math.ceil(ATTRIBUTION_WINDOW_DAYS / 7);

/** First instant of the window that ends at `now`. */
export const windowStart = (now: string): string =>
  new Date(Date.parse(now) - ATTRIBUTION_WINDOW_DAYS * DAY_MS).toISOString();

/** Counts changes by attribution; `decisions` newest first, of which the newest about a change counts. */
export function summariseAttribution(
  decisions: readonly AttributedDecision[],
  now: string,
): AttributionSummary {
  const changes = [
    ...new Map(
      decisions.toReversed().map(decision => [changeOf(decision), decision]),
    ).values(),
  ];
  const count = (attribution: string): number =>
    changes.filter(change => change.attribution === attribution).length;
  return {
    windowDays: ATTRIBUTION_WINDOW_DAYS,
    changes: changes.length,
    ai: count('ai'),
    mixed: count('mixed'),
    human: count('human'),
    unknown: count('unknown'),
    tools: countTools(changes),
    weeks: countWeeks(changes, now),
  };
}

/** A pull request stays one change however often it is pushed to. */
const changeOf = ({
  repository,
  pullRequest,
  headSha,
}: AttributedDecision): string => `${repository} ${pullRequest ?? headSha}`;

const isAttributed = ({ attribution }: AttributedDecision): boolean =>
  attribution === 'ai' || attribution === 'mixed';

function countTools(
  changes: readonly AttributedDecision[],
): AttributionSummary['tools'] {
  const counts = new Map<string, number>();
  changes
    .filter(isAttributed)
    .flatMap(({ assistants }) => assistants)
    .forEach(tool => counts.set(tool, (counts.get(tool) ?? 0) + 1));
  return [...counts]
    .map(([tool, count]) => ({ tool, changes: count }))
    .sort((a, b) => b.changes - a.changes || (a.tool < b.tool ? -1 : 1));
}

function countWeeks(
  changes: readonly AttributedDecision[],
  now: string,
): AttributionSummary['weeks'] {
  const weeks = Array.from({ length: WEEKS }, (_, index) =>
    isoWeek(Date.parse(now) - (WEEKS - 1 - index) * 7 * DAY_MS),
  );
  return weeks.map(week => {
    const ofWeek = changes.filter(
      ({ occurredAt }) => isoWeek(Date.parse(occurredAt)) === week,
    );
    return {
      week,
      changes: ofWeek.length,
      attributed: ofWeek.filter(isAttributed).length,
    };
  });
}

/** ISO 8601 week of an instant in UTC, for example `2026-W48`: the week belongs to the year that holds its Thursday. */
export function isoWeek(instantMs: number): string {
  const day = new Date(instantMs);
  const weekday = (day.getUTCDay() + 6) % 7;
  const thursday = new Date(instantMs + (3 - weekday) * DAY_MS);
  const year = thursday.getUTCFullYear();
  const daysSinceNewYear =
    (Date.UTC(year, thursday.getUTCMonth(), thursday.getUTCDate()) -
      Date.UTC(year, 0, 1)) /
    DAY_MS;
  const week = Math.floor(daysSinceNewYear / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
