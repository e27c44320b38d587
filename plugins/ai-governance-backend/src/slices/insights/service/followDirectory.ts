import type { KnownIdentity, Membership } from '../model';
import type { InsightsDeps } from './deps';
import {
  changedMemberships,
  changedOwnerships,
  type DirectoryReading,
} from './directoryChanges';
import { monthsOfMemberships, monthsOfOwnerships } from './monthsOfChanges';
import { monthsOfIdentities } from './monthsOfIdentities';

const DAY_LENGTH = 10;

/** What following works with. */
export type FollowDeps = Pick<
  InsightsDeps,
  | 'policy'
  | 'peopleViews'
  | 'people'
  | 'signalViews'
  | 'cellViews'
  | 'work'
  | 'dirty'
  | 'state'
  | 'unitOfWork'
  | 'ambient'
>;

/**
 * Writes down who belongs where and who owns what since today, as the catalog was last read, and marks the months that this changes. A
 * pseudonym that was seen before and is only now known to be somebody's changes all months.
 */
export async function followDirectory(deps: FollowDeps): Promise<void> {
  const reading = await deps.policy.directory.read();
  const { directoryAt } = await deps.work.state();
  const now = deps.ambient.now();
  const today = now.slice(0, DAY_LENGTH);
  const held = await deps.peopleViews.memberships({});
  const memberships = changedMemberships(held, reading, {
    today,
    newcomers: await newcomersOf(deps, reading, held),
  });
  const ownerships = changedOwnerships(
    await deps.peopleViews.ownerships({}),
    reading,
    today,
  );
  const resolved = await resolveStrangers(deps, reading);
  // Those that were first seen since were resolved by this very catalog already.
  const news = resolved.filter(
    ({ firstSeenAt }) => directoryAt !== undefined && firstSeenAt < directoryAt,
  );
  const marks = [
    ...(await monthsOfOwnerships(deps, ownerships)),
    ...(await monthsOfMemberships(deps, reading, memberships)),
    ...(await monthsOfIdentities(
      deps,
      news.map(({ identity }) => identity),
    )),
  ];
  await deps.unitOfWork.run(async transaction => {
    await deps.people.saveMemberships(transaction, memberships);
    await deps.people.saveOwnerships(transaction, ownerships);
    await deps.people.resolve(transaction, resolved);
    await deps.dirty.mark(transaction, marks, deps.ambient.newId(), now);
    await deps.state.save(transaction, { directoryAt: now });
  });
}

/** People who never were in a group. A catalog fills up over a while; who comes late with it has not joined late. */
async function newcomersOf(
  { peopleViews }: FollowDeps,
  { people }: DirectoryReading,
  held: readonly Membership[],
): Promise<ReadonlySet<string>> {
  const known = new Set(held.map(({ personId }) => personId));
  const found = new Set<string>();
  for (const { personId, groups } of people) {
    if (groups.length === 0 || known.has(personId)) continue;
    const ever = await peopleViews.memberships({ person: personId });
    if (ever.length === 0) found.add(personId);
  }
  return found;
}

/** Pseudonyms that signals name and that stand for somebody else than when the catalog was followed last. */
async function resolveStrangers(
  { peopleViews }: FollowDeps,
  { people }: DirectoryReading,
): Promise<
  readonly Pick<KnownIdentity, 'identity' | 'personId' | 'firstSeenAt'>[]
> {
  const persons = new Map(
    people.flatMap(({ personId, identities }) =>
      identities.map(identity => [identity, personId] as const),
    ),
  );
  return (await peopleViews.strangers()).flatMap(
    ({ identity, personId: before, firstSeenAt }) => {
      const personId = persons.get(identity);
      return personId === before ? [] : [{ identity, personId, firstSeenAt }];
    },
  );
}
