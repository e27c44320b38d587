import { groupBy } from '../../../shared/groupBy';
import type { UseCount } from '../model';
import { isoWeek } from './attribution';
import type { RepositoryPlaces } from './repositoryPlaces';
import { attributedIn, tallyUse, type UseTally } from './useTally';

const DAY_MS = 86_400_000;

/** Use in the repositories of one owner; `owner` is absent for those without. */
export interface TeamUse {
  readonly owner?: string;
  readonly repositories: number;
  readonly tally: UseTally;
}

/** Changes of one ISO week. */
export interface WeekUse {
  readonly week: string;
  readonly changes: number;
  readonly attributed: number;
}

/** Owners of repositories with what is counted there, most attributed first; a repository of two counts for both. */
export function countTeams(
  counts: readonly UseCount[],
  places: RepositoryPlaces,
): readonly TeamUse[] {
  const owned = counts.flatMap(count => {
    const { owners } = places.of(count.repository);
    const teams = owners.length > 0 ? owners : [undefined];
    return teams.map(owner => ({ owner, count }));
  });
  return [...groupBy(owned, ({ owner }) => owner)]
    .map(([owner, ofTeam]) => ({
      ...(owner === undefined ? {} : { owner }),
      repositories: new Set(ofTeam.map(({ count }) => count.repository)).size,
      tally: tallyUse(ofTeam.map(({ count }) => count)),
    }))
    .sort(
      (a, b) =>
        attributedIn(b.tally) - attributedIn(a.tally) ||
        b.tally.changes - a.tally.changes ||
        ((a.owner ?? '') < (b.owner ?? '') ? -1 : 1),
    );
}

/** UTC ISO weeks of a window, oldest first, empty ones included. */
export function countWeeks(
  counts: readonly UseCount[],
  { since, until }: { readonly since: string; readonly until: string },
): readonly WeekUse[] {
  const weekOf = new Map(
    [...new Set(counts.map(({ day }) => day))].map(day => [
      day,
      isoWeek(Date.parse(day)),
    ]),
  );
  const byWeek = groupBy(counts, ({ day }) => weekOf.get(day));
  const weeks = new Set<string>();
  for (let at = Date.parse(since); at < Date.parse(until); at += DAY_MS)
    weeks.add(isoWeek(at));
  weeks.add(isoWeek(Date.parse(until)));
  return [...weeks].map(week => {
    const tally = tallyUse(byWeek.get(week) ?? []);
    return { week, changes: tally.changes, attributed: attributedIn(tally) };
  });
}
