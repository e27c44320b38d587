import {
  EVERY_MONTH,
  IDENTITY,
  onwards,
  PERSON,
  REPOSITORY,
  type DayInterval,
  type DirtyMonth,
  type Membership,
  type Ownership,
} from '../model';
import type { InsightsDeps } from './deps';
import { monthsOfAll } from './monthsOfAll';

const DAY_LENGTH = 10;
const MONTH_LENGTH = 7;
/** Before somebody was first seen nobody knows; then what was seen first is taken to have held always. */
const ALWAYS = '1970-01-01';

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

type Reading = Awaited<ReturnType<FollowDeps['policy']['directory']['read']>>;

/** What changed of memberships since they were written down. Somebody new was a member of their first groups always. */
export function changedMemberships(
  held: readonly Membership[],
  { people }: Pick<Reading, 'people'>,
  {
    today,
    newcomers,
  }: { readonly today: string; readonly newcomers: ReadonlySet<string> },
): readonly Membership[] {
  const keyOf = (personId: string, team: string) => `${personId} ${team}`;
  const wanted = new Map(
    people.flatMap(({ personId, groups }) =>
      groups.map(team => [keyOf(personId, team), { personId, team }] as const),
    ),
  );
  const known = new Set(held.map(each => keyOf(each.personId, each.team)));
  const begun = [...wanted]
    .filter(([key]) => !known.has(key))
    .map(([, each]) => ({
      ...each,
      from: newcomers.has(each.personId) ? ALWAYS : today,
      isAssumed: newcomers.has(each.personId),
    }));
  const ended = held
    .filter(each => !wanted.has(keyOf(each.personId, each.team)))
    .map(each => ({ ...each, to: today }));
  return [...begun, ...ended];
}

/** What changed of owners and tiers since they were written down. A repository that is new was its first owner's always. */
export function changedOwnerships(
  held: readonly Ownership[],
  { repositories }: Pick<Reading, 'repositories'>,
  today: string,
): readonly Ownership[] {
  const known = new Map(held.map(each => [each.repository, each]));
  const present = new Set(repositories.map(each => each.repository));
  const changed = repositories.flatMap(({ repository, team, tier }) => {
    const before = known.get(repository);
    if (!before)
      return [{ repository, team, tier, from: ALWAYS, isAssumed: true }];
    if (before.team === team && before.tier === tier) return [];
    const now = { repository, team, tier, from: today, isAssumed: false };
    // Twice on one day: what holds in the end holds for the day.
    return before.from === today ? [now] : [{ ...before, to: today }, now];
  });
  const gone = held
    .filter(each => !present.has(each.repository))
    .map(each => ({ ...each, to: today }));
  return [...changed, ...gone];
}

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
    ...resolved.map(({ identity }) => ({
      subject: `${IDENTITY}${identity}`,
      month: EVERY_MONTH,
    })),
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
  { people }: Reading,
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

/** What changed since the day on which an interval begins or ends. */
const sinceMonth = ({ from, to }: DayInterval): string =>
  onwards((to ?? from).slice(0, MONTH_LENGTH));

const marksOfOwnerships = (changed: readonly Ownership[]): DirtyMonth[] =>
  changed.map(each => ({
    subject: `${REPOSITORY}${each.repository}`,
    month: sinceMonth(each),
  }));

function marksOfMemberships(
  { people }: Reading,
  changed: readonly Membership[],
): DirtyMonth[] {
  const identities = new Map(
    people.map(each => [each.personId, each.identities]),
  );
  return changed.flatMap(each =>
    (identities.get(each.personId) ?? []).map(identity => ({
      subject: `${PERSON}${identity}`,
      month: sinceMonth(each),
    })),
  );
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
  { people }: Reading,
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
