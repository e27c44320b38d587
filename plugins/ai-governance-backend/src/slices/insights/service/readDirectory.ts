import type { Directory } from '@ai-enablement/governance-core';
import type { DayInterval, Membership, Ownership } from '../model';
import type { InsightsDeps } from './deps';
import { costOf } from './costOf';

const DAY_LENGTH = 10;

/** For whom pseudonyms stand. */
export interface Identities {
  readonly personOf: (identity: string) => string | undefined;
  readonly isBot: (identity: string) => boolean;
  /** Every pseudonym of a person. */
  readonly of: (person: string) => readonly string[];
}

/** For whom pseudonyms stand: what somebody said goes before what the catalog says. One reading of each. */
export async function readIdentities({
  policy,
  peopleViews,
}: Pick<InsightsDeps, 'policy' | 'peopleViews'>): Promise<Identities> {
  const { people } = await policy.directory.read();
  const persons = new Map<string, string | undefined>();
  const bots = new Set<string>();
  for (const { personId, identities } of people)
    for (const identity of identities) persons.set(identity, personId);
  for (const { identity, mappedAs, personId } of await peopleViews.mapped()) {
    persons.set(identity, mappedAs === 'user' ? personId : undefined);
    if (mappedAs === 'bot') bots.add(identity);
  }
  const byPerson = new Map<string, string[]>();
  for (const [identity, person] of persons)
    if (person !== undefined) {
      const known = byPerson.get(person);
      if (known) known.push(identity);
      else byPerson.set(person, [identity]);
    }
  return {
    personOf: identity => persons.get(identity),
    isBot: identity => bots.has(identity),
    of: person => byPerson.get(person) ?? [],
  };
}

const dayOf = (at: number): string =>
  new Date(at).toISOString().slice(0, DAY_LENGTH);

/** Whether an interval holds on a day. */
export const holdsOn = ({ from, to }: DayInterval, day: string): boolean =>
  from <= day && (to === undefined || day < to);

function byKey<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    const known = found.get(keyOf(item));
    if (known) known.push(item);
    else found.set(keyOf(item), [item]);
  }
  return found;
}

/** What a team owned and who was its member, by day. */
export function directoryOf(
  team: string,
  {
    ownerships,
    memberships,
    identities,
    config,
  }: {
    readonly ownerships: readonly Ownership[];
    readonly memberships: readonly Membership[];
    readonly identities: Identities;
    readonly config: InsightsDeps['config'];
  },
): Directory {
  const owners = byKey(ownerships, each => each.repository);
  const members = byKey(memberships, each => each.personId);
  const ownerAt = (repository: string, at: number) =>
    owners.get(repository)?.find(each => holdsOn(each, dayOf(at)));
  return {
    owns: (repository, at) => ownerAt(repository, at)?.team === team,
    isMember: (person, at) =>
      members.get(person)?.some(each => holdsOn(each, dayOf(at))) ?? false,
    personOf: identities.personOf,
    isBot: identities.isBot,
    tierAt: (repository, at) => ownerAt(repository, at)?.tier,
    ...costOf(config),
  };
}
