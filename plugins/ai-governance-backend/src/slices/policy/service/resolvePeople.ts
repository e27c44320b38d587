import type { PersonRef } from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { PersonFact, Stage, Trust } from '@ai-enablement/governance-core';
import type { SnapshotViews } from '../views';
import { createPseudonymise, personKeys, type PersonKeys } from './identity';
import { type Snapshot, stageOf } from './snapshot';

/** The people of a change, found in the catalog as far as they can be. */
export interface ResolvedPeople {
  readonly facts: readonly PersonFact[];
  /** Pseudonym of a person of the change; `unidentified` for one without e-mail and login, who was there all the same. */
  idOf(person: PersonRef): string;
}

/** Whose people they are and how far the word of who names them goes. */
export interface PeopleQuestion {
  readonly people: readonly PersonRef[];
  /** Host of the repository, to which logins belong. */
  readonly host: string;
  readonly trust: Trust;
  readonly snapshot: Snapshot;
}

/** Turns names of people into pseudonyms and groups; one query. Nothing of what was given is kept. */
export async function resolvePeople(
  views: Pick<SnapshotViews, 'peopleByIdentity'>,
  { people, host, trust, snapshot }: PeopleQuestion,
): Promise<ResolvedPeople> {
  const pseudonymise = createPseudonymise(snapshot.state.salt);
  const keys = new Map(
    people.map(person => [
      keyOf(person),
      personKeys(person, host, pseudonymise),
    ]),
  );
  const hashes = [...keys.values()].flatMap(person => person.hashes);
  const known = await views.peopleByIdentity([...new Set(hashes)]);
  const resolve = (person: PersonKeys): PersonFact | undefined => {
    const id = person.hashes[0];
    if (id === undefined) return undefined;
    const hash = person.hashes.find(candidate => known.has(candidate));
    const found = hash === undefined ? undefined : known.get(hash);
    const stage = found && stageOfPerson(found.groups, snapshot);
    return {
      trust,
      source: 'identity',
      id: found?.personId ?? id,
      isIdentified: found !== undefined,
      isBot: person.isBot,
      groups: found ? withAncestors(found.groups, snapshot) : [],
      ...(stage ? { stage } : {}),
    };
  };
  const resolved = new Map(
    [...keys].map(([key, person]) => [key, resolve(person)]),
  );
  const facts = [...resolved.values()].filter(fact => fact !== undefined);
  return {
    facts: [...new Map(facts.map(fact => [fact.id, fact])).values()],
    idOf: person => resolved.get(keyOf(person))?.id ?? UNIDENTIFIED,
  };
}

/** Id of people who are named by nothing; known to the rules as somebody whom nobody can tell from others. */
const UNIDENTIFIED = 'unidentified';

const keyOf = ({ email, login }: PersonRef): string =>
  JSON.stringify([email?.toLowerCase(), login?.toLowerCase()]);

/** The people of a change with the one who stands behind commits that name nobody. */
export const withAuthor = (
  people: ResolvedPeople,
  author: PersonFact | undefined,
): ResolvedPeople => {
  if (!author) return people;
  const others = people.facts.filter(({ id }) => id !== author.id);
  return {
    facts: [...others, author],
    idOf: person =>
      person.email === undefined && person.login === undefined
        ? author.id
        : people.idOf(person),
  };
};

/** Direct memberships with all groups above them. */
export const withAncestors = (
  groups: readonly string[],
  snapshot: Pick<Snapshot, 'groups'>,
): readonly string[] => [
  ...new Set(groups.flatMap(group => snapshot.groups.get(group) ?? [group])),
];

const FURTHEST_FIRST: readonly Stage[] = [
  'paused',
  'scaled',
  'controlled',
  'pilot',
];

/** Stage of a person's teams: `paused` when any is, else the furthest of them. */
export function stageOfPerson(
  groups: readonly string[],
  snapshot: Pick<Snapshot, 'groups' | 'stageAssignments'>,
): Stage {
  const stages = groups.map(group =>
    stageOf(snapshot.groups.get(group) ?? [group], snapshot.stageAssignments),
  );
  return FURTHEST_FIRST.find(stage => stages.includes(stage)) ?? 'none';
}
