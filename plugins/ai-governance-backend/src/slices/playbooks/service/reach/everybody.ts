import type { OwnedRepository, ReadingPerson } from './required';
import type { ReachDeps } from './reachDeps';

/** People and repositories, as figures need them. */
export interface Everybody {
  readonly people: readonly ReadingPerson[];
  readonly repositories: readonly OwnedRepository[];
  /** Repositories that may be told of: as many people as the minimum are in the group that owns them. */
  readonly namable: ReadonlySet<string>;
}

/** Reads the directory once. Fails with `policy.notReady`. */
export async function readEverybody({
  policy,
  config,
}: Pick<ReachDeps, 'policy' | 'config'>): Promise<Everybody> {
  const { people, repositories } = await policy.directory.read();
  const ancestors = new Map<string, readonly string[]>();
  for (const group of new Set(people.flatMap(({ groups }) => groups)))
    ancestors.set(group, await policy.content.withAncestors([group]));
  const everybody = people.map(({ personId, groups }) => ({
    personId,
    groups: [...new Set(groups.flatMap(each => ancestors.get(each) ?? each))],
  }));
  const members = new Map<string, number>();
  for (const { groups } of everybody)
    for (const group of groups)
      members.set(group, (members.get(group) ?? 0) + 1);
  const { minimumPeople } = config.reach;
  return {
    people: everybody,
    repositories,
    namable: new Set(
      repositories
        .filter(({ team = '' }) => (members.get(team) ?? 0) >= minimumPeople)
        .map(({ repository }) => repository),
    ),
  };
}
