import type { Membership, Ownership } from '../model';
import type { InsightsDeps } from './deps';

/** The catalog as it was read: people with their pseudonyms and groups, repositories with their owner and tier. */
export type DirectoryReading = Awaited<
  ReturnType<InsightsDeps['policy']['directory']['read']>
>;

/** Before somebody was first seen nobody knows; then what was seen first is taken to have held always. */
const ALWAYS = '1970-01-01';

/** What changed of memberships since they were written down, with the day from which or to which it is so. Somebody new was a member of their first groups always. */
export function changedMemberships(
  held: readonly Membership[],
  { people }: Pick<DirectoryReading, 'people'>,
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
  { repositories }: Pick<DirectoryReading, 'repositories'>,
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
