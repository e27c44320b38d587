import type { Membership } from '../model';
import type { InsightsDeps } from './deps';
import {
  changedMemberships,
  changedOwnerships,
  type DirectoryReading,
} from './directoryChanges';
import {
  everyMonthNaming,
  marksOfMemberships,
  marksOfOwnerships,
} from './directoryMarks';
import { monthsOfAll } from './monthsOfAll';

const DAY_LENGTH = 10;

/** What following works with. */
export type FollowDeps = Pick<
  InsightsDeps,
  | 'policy'
  | 'peopleViews'
  | 'people'
  | 'cellViews'
  | 'dirty'
  | 'unitOfWork'
  | 'ambient'
>;

/**
 * Writes down who belongs where, who owns what and for whom pseudonyms stand since today, as the catalog was last read, and marks what
 * that changes from which month on. Which months those are is looked up once this is committed, so that a record that comes in meanwhile
 * is not missed.
 */
export async function followDirectory(deps: FollowDeps): Promise<void> {
  const reading = await deps.policy.directory.read();
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
  const marks = [
    ...marksOfOwnerships(ownerships),
    ...marksOfMemberships(reading, memberships),
    ...resolved.map(({ identity }) => everyMonthNaming(identity)),
    ...(resolved.some(({ before }) => before !== undefined)
      ? await monthsOfAll(deps)
      : []),
  ];
  await deps.unitOfWork.run(async transaction => {
    await deps.people.saveMemberships(transaction, memberships);
    await deps.people.saveOwnerships(transaction, ownerships);
    await deps.people.resolve(transaction, resolved);
    await deps.dirty.mark(transaction, marks, deps.ambient.newId(), now);
  });
}

/** People who never were in a group. A catalog fills up over a while; who comes late with it has not joined late. */
async function newcomersOf(
  { peopleViews }: FollowDeps,
  { people }: DirectoryReading,
  held: readonly Membership[],
): Promise<ReadonlySet<string>> {
  const known = new Set(held.map(({ personId }) => personId));
  const unknown = people.flatMap(({ personId, groups }) =>
    groups.length === 0 || known.has(personId) ? [] : [personId],
  );
  const before = await peopleViews.memberships({ people: unknown });
  const returning = new Set(before.map(({ personId }) => personId));
  return new Set(unknown.filter(personId => !returning.has(personId)));
}

interface Resolved {
  readonly identity: string;
  readonly personId: string;
  /** For whom it stood until now. */
  readonly before?: string;
}

/**
 * Pseudonyms that signals name and that stand for somebody else than when the catalog was followed last. Of whom the catalog no longer
 * tells stays who they were: what they did while they were here has not changed.
 */
async function resolveStrangers(
  { peopleViews }: FollowDeps,
  { people }: DirectoryReading,
): Promise<readonly Resolved[]> {
  const persons = new Map(
    people.flatMap(({ personId, identities }) =>
      identities.map(identity => [identity, personId] as const),
    ),
  );
  return (await peopleViews.strangers()).flatMap(
    ({ identity, personId: before }) => {
      const personId = persons.get(identity);
      return personId === undefined || personId === before
        ? []
        : [{ identity, personId, before }];
    },
  );
}
