import type { Approval, Exclusion, Policy } from './types';

/** Entries of a list of repositories by id, found without walking the list. */
export interface RepositoryIndex<T> {
  /** Entries that cover a repository, in the order of the list; see `matchesRepository` for what covers. */
  covering(repository: string): readonly T[];
}

/** The two lists of a policy that name repositories. */
export interface RepositoryLists {
  readonly approved: RepositoryIndex<Approval>;
  readonly excluded: RepositoryIndex<Exclusion>;
}

/** Indexes the repositories that a policy approves and excludes. */
export const indexRepositories = ({
  repositories,
}: Policy): RepositoryLists => ({
  approved: indexOf(repositories.approved),
  excluded: indexOf(repositories.excluded),
});

interface Place<T> {
  readonly at: number;
  readonly entry: T;
}

function indexOf<T extends { readonly repository: string }>(
  entries: readonly T[],
): RepositoryIndex<T> {
  const byPattern = new Map<string, readonly Place<T>[]>();
  entries.forEach((entry, at) => {
    const places = byPattern.get(entry.repository) ?? [];
    byPattern.set(entry.repository, [...places, { at, entry }]);
  });
  return {
    covering: repository =>
      patternsCovering(repository)
        .flatMap(pattern => byPattern.get(pattern) ?? [])
        .sort((a, b) => a.at - b.at)
        .map(({ entry }) => entry),
  };
}

/** The id itself, unless it reads as a pattern, and `…/*` for every part of it that ends in a slash and leaves something over. */
function patternsCovering(repository: string): readonly string[] {
  const patterns = repository.endsWith('/*') ? [] : [repository];
  for (
    let slash = repository.indexOf('/');
    slash >= 0 && slash < repository.length - 1;
    slash = repository.indexOf('/', slash + 1)
  )
    patterns.push(`${repository.slice(0, slash)}/*`);
  return patterns;
}
