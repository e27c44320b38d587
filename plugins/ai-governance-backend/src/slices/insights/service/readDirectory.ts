import type { Directory } from '@ai-enablement/governance-core';
import { groupBy } from '../../../shared/groupBy';
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

/**
 * For whom pseudonyms stand: what somebody said goes before what the catalog said when it was followed last. Whatever changes here is
 * marked in the transaction that changes it. One query.
 */
export async function readIdentities({
  peopleViews,
}: Pick<InsightsDeps, 'peopleViews'>): Promise<Identities> {
  const known = await peopleViews.known();
  const persons = new Map(
    known.flatMap(({ identity, personId }) =>
      personId === undefined ? [] : [[identity, personId] as const],
    ),
  );
  const bots = new Set(
    known.flatMap(({ identity, mappedAs }) =>
      mappedAs === 'bot' ? [identity] : [],
    ),
  );
  const byPerson = groupBy(persons.keys(), each => persons.get(each)!);
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
  const owners = groupBy(ownerships, each => each.repository);
  const members = groupBy(memberships, each => each.personId);
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
