import type { Snapshot } from './snapshot';

/** Entities of a repository with the groups that own them, each once and sorted. */
export interface RepositoryPlace {
  readonly entityRefs: readonly string[];
  readonly owners: readonly string[];
}

/** Where repositories belong, and whether groups are large enough to show what they do. */
export interface RepositoryPlaces {
  of(repository: string): RepositoryPlace;
  /** Whether five people or more are members of these groups, or of groups below them. */
  areManyPeople(owners: readonly string[]): boolean;
}

/**
 * Whether it may be said which assistants were used in a repository: where five people or more own it by itself. It does not depend on what
 * else is looked at, so that the difference of two views tells nothing of a repository of fewer.
 */
export const namable =
  (places: RepositoryPlaces) =>
  ({ repository }: { readonly repository: string }): boolean =>
    places.areManyPeople(places.of(repository).owners);

/** People below which nothing is shown that could single one of them out. */
const FEWEST_PEOPLE = 5;

/** Looks repositories and groups up in what the catalog says; `memberships` are the groups of each person. */
export function repositoryPlaces(
  { byRepository, groups }: Pick<Snapshot, 'byRepository' | 'groups'>,
  memberships: readonly (readonly string[])[],
): RepositoryPlaces {
  const known = new Map<string, RepositoryPlace>();
  const people = memberships.map(
    direct => new Set(direct.flatMap(group => groups.get(group) ?? [group])),
  );
  const decided = new Map<string, boolean>();
  const place = (repository: string): RepositoryPlace => {
    const facts = (byRepository.get(repository) ?? []).map(({ fact }) => fact);
    return {
      entityRefs: facts.map(({ ref }) => ref).sort(),
      owners: [...new Set(facts.flatMap(({ owner }) => owner ?? []))].sort(),
    };
  };
  return {
    of(repository) {
      const found = known.get(repository) ?? place(repository);
      known.set(repository, found);
      return found;
    },
    areManyPeople(owners) {
      const wanted = [...new Set(owners)].sort();
      const key = wanted.join(' ');
      const found =
        decided.get(key) ??
        people.filter(ofPerson => wanted.some(owner => ofPerson.has(owner)))
          .length >= FEWEST_PEOPLE;
      decided.set(key, found);
      return found;
    },
  };
}
