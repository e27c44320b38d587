import { CodedError } from '../../../shared/codedError';
import { groupBy } from '../../../shared/groupBy';
import type { PageRequest } from '../../../shared/page';
import type { UseCount, UseOrigin } from '../model';
import { namable, type RepositoryPlaces } from './repositoryPlaces';
import {
  countTeams,
  countWeeks,
  type TeamUse,
  type WeekUse,
} from './useBreakdowns';
import {
  attributedIn,
  countNames,
  isAttributed,
  type NamedCount,
  tallyUse,
  type UseTally,
} from './useTally';

/** Which use is wanted. */
export interface UseQuery extends PageRequest {
  readonly owner?: string;
  readonly repository?: string;
  readonly assistant?: string;
  readonly attribution?: 'attributed' | 'human' | 'unknown';
  readonly origin?: UseOrigin;
  /** Part of the repository id or of an entity ref, in either case. */
  readonly text?: string;
  readonly sort: 'attributed' | 'changes' | 'unknown' | 'name';
}

/** Use in one repository; `assistants` is withheld where fewer than five people own it, in every view of it. */
export interface UseRepository {
  readonly repository: string;
  readonly entityRefs: readonly string[];
  readonly owners: readonly string[];
  readonly tally: UseTally;
  readonly assistants?: readonly NamedCount[];
}

/** Use in everything that matches, with one page of its repositories. */
export interface UseReport {
  readonly totals: UseTally;
  /** UTC ISO weeks, oldest first, empty ones included. */
  readonly weeks: readonly WeekUse[];
  /** Of repositories whose names are not withheld; absent when there is none. */
  readonly assistants?: readonly NamedCount[];
  readonly surfaces?: readonly NamedCount[];
  /** Repositories that match but for the assistant, and whose names are withheld. */
  readonly withheld: number;
  readonly teams: readonly TeamUse[];
  readonly matching: number;
  readonly items: readonly UseRepository[];
  readonly nextCursor?: string;
}

/** Counts what matches, of repositories that the caller may read. Fails with `shared.invalidCursor`. */
export function reportUse(
  counts: readonly UseCount[],
  query: UseQuery,
  context: {
    readonly places: RepositoryPlaces;
    readonly since: string;
    readonly until: string;
  },
): UseReport {
  const { places, since, until } = context;
  const { assistant, ...place } = query;
  const placed = counts.filter(isWanted(place, places));
  const mayName = namable(places);
  // INVARIANT: names in a repository of few people touch nothing in any view, so no two views differ by them.
  const matching =
    assistant === undefined
      ? placed
      : placed.filter(
          count => mayName(count) && count.assistants.includes(assistant),
        );
  const named = matching.filter(mayName);
  const repositories = [...groupBy(matching, count => count.repository)]
    .map(([repository, ofIt]) => toRepository(repository, ofIt, places))
    .sort(inOrder(query.sort));
  const from = offsetOf(query);
  const items = repositories.slice(from, from + query.limit);
  const next = from + items.length;
  return {
    totals: tallyUse(matching),
    weeks: countWeeks(matching, { since, until }),
    ...(named.length > 0
      ? {
          assistants: countNames(named, count => count.assistants),
          surfaces: countNames(named, count => count.surfaces),
        }
      : {}),
    withheld: new Set(
      placed.filter(count => !mayName(count)).map(count => count.repository),
    ).size,
    teams: countTeams(matching, places),
    matching: repositories.length,
    items,
    ...(next < repositories.length
      ? { nextCursor: `${query.sort}~${next}` }
      : {}),
  };
}

function isWanted(
  { owner, repository, attribution, origin, text }: Omit<UseQuery, 'assistant'>,
  places: RepositoryPlaces,
): (count: UseCount) => boolean {
  const part = text?.trim().toLowerCase();
  return count => {
    const place = places.of(count.repository);
    const is = isAttributed(count) ? 'attributed' : count.attribution;
    return (
      (owner === undefined || place.owners.includes(owner)) &&
      (repository === undefined || count.repository === repository) &&
      (attribution === undefined || is === attribution) &&
      (origin === undefined || count.origin === origin) &&
      (!part ||
        [count.repository, ...place.entityRefs].some(name =>
          name.includes(part),
        ))
    );
  };
}

function toRepository(
  repository: string,
  counts: readonly UseCount[],
  places: RepositoryPlaces,
): UseRepository {
  const { entityRefs, owners } = places.of(repository);
  return {
    repository,
    entityRefs,
    owners,
    tally: tallyUse(counts),
    ...(namable(places)({ repository })
      ? { assistants: countNames(counts, count => count.assistants) }
      : {}),
  };
}

const inOrder =
  (sort: UseQuery['sort']) =>
  (a: UseRepository, b: UseRepository): number => {
    const keys = {
      attributed: attributedIn(b.tally) - attributedIn(a.tally),
      changes: b.tally.changes - a.tally.changes,
      unknown: b.tally.unknown - a.tally.unknown,
      name: 0,
    };
    return keys[sort] || (a.repository < b.repository ? -1 : 1);
  };

function offsetOf({ cursor, sort }: UseQuery): number {
  if (cursor === undefined) return 0;
  const [of, offset = ''] = cursor.split('~');
  if (of === sort && /^\d{1,6}$/.test(offset)) return Number(offset);
  throw new CodedError(
    'shared.invalidCursor',
    'the `cursor` is not one of this list in this order; use `nextCursor` of the previous page as it is',
  );
}
