import type { DirtyMonth, Membership, Ownership } from '../model';
import type { InsightsDeps } from './deps';

const DAY_LENGTH = 10;
/** Before somebody was first seen nobody knows; then what was seen first is taken to have held always. */
const ALWAYS = '1970-01-01';

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
    ...(news.length > 0 ? await monthsOfAll(deps) : []),
    ...(await monthsOfResolved(deps, news)),
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
  { people }: Reading,
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

async function monthsOfAll({
  cellViews,
}: FollowDeps): Promise<readonly DirtyMonth[]> {
  const all = await cellViews.months();
  return all.map(({ team, month }) => ({ subject: team, month }));
}

/** A team that had nobody of whom to tell has no cells yet. */
async function monthsOfResolved(
  { signalViews }: FollowDeps,
  resolved: readonly Resolved[],
): Promise<readonly DirtyMonth[]> {
  const found: DirtyMonth[] = [];
  for (const { identity } of resolved) {
    const months = await signalViews.monthsOf({ people: [identity] });
    found.push(
      ...months.map(month => ({ subject: `person:${identity}`, month })),
    );
  }
  return found;
}

async function monthsOfOwnerships(
  { signalViews }: FollowDeps,
  changed: readonly Ownership[],
): Promise<readonly DirtyMonth[]> {
  const found: DirtyMonth[] = [];
  for (const { repository, team, from } of changed) {
    const months = await signalViews.monthsOf({ repository });
    found.push(
      ...months
        .filter(month => `${month}-31` >= from)
        .map(month => ({ subject: team ?? `repository:${repository}`, month })),
    );
  }
  return found;
}

async function monthsOfMemberships(
  { signalViews }: FollowDeps,
  { people }: Reading,
  changed: readonly Membership[],
): Promise<readonly DirtyMonth[]> {
  const identities = new Map(
    people.map(each => [each.personId, each.identities]),
  );
  const found: DirtyMonth[] = [];
  for (const { personId, team, from } of changed) {
    const months = await signalViews.monthsOf({
      people: identities.get(personId) ?? [],
    });
    found.push(
      ...months
        .filter(month => `${month}-31` >= from)
        .map(month => ({ subject: team, month })),
    );
  }
  return found;
}

/** Pseudonyms that signals name and that stand for somebody else than when the catalog was followed last. */
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
    ({ identity, personId: before, firstSeenAt }) => {
      const personId = persons.get(identity);
      return personId === before ? [] : [{ identity, personId, firstSeenAt }];
    },
  );
}

interface Resolved {
  readonly identity: string;
  readonly personId?: string;
  readonly firstSeenAt: string;
}
