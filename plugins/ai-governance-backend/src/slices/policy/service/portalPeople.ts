import type { PersonFact } from '@ai-enablement/governance-core';
import type { SnapshotPerson } from '../model';
import { PORTAL_SOURCE } from './portalSource';
import { stageOfPerson, withAncestors } from './resolvePeople';
import type { Snapshot } from './snapshot';

/** People of the catalog by pseudonym. */
export type PeopleById = ReadonlyMap<
  string,
  Omit<SnapshotPerson, 'identityHashes'>
>;

/** Somebody who was signed in to the portal, as facts know people; nobody of the catalog is not identified. */
export function portalPerson(
  personId: string,
  known: PeopleById,
  snapshot: Pick<Snapshot, 'groups' | 'stageAssignments'>,
): PersonFact {
  const found = known.get(personId);
  return {
    trust: 'observed',
    source: PORTAL_SOURCE,
    id: personId,
    isIdentified: found !== undefined,
    isBot: false,
    ...membership(found, snapshot),
  };
}

/** A person of stored facts with the groups of today. */
export function asOfToday(
  person: PersonFact,
  known: PeopleById,
  snapshot: Pick<Snapshot, 'groups' | 'stageAssignments'>,
): PersonFact {
  if (!person.isIdentified) return person;
  const { stage: _stage, ...rest } = person;
  const found = known.get(person.id);
  return {
    ...rest,
    isIdentified: found !== undefined,
    ...membership(found, snapshot),
  };
}

function membership(
  found: Pick<SnapshotPerson, 'groups'> | undefined,
  snapshot: Pick<Snapshot, 'groups' | 'stageAssignments'>,
): Pick<PersonFact, 'groups' | 'stage'> {
  if (!found) return { groups: [] };
  const stage = stageOfPerson(found.groups, snapshot);
  return {
    groups: withAncestors(found.groups, snapshot),
    ...(stage === undefined ? {} : { stage }),
  };
}
