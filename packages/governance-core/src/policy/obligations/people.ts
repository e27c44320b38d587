import type { PersonFact } from '../facts';
import type { ChangeCommit, ChangeSubject, ExcludedPerson } from '../types';
import type { ObligationContext } from './finding';

/** The initiator's id when it is known that somebody set an agent to work, but not who. */
export const UNIDENTIFIED_PERSON = 'unidentified';

/** Who may not fulfil an obligation on their own work. */
export interface ExcludedPeople {
  readonly ids: ReadonlySet<string>;
  /** Excluded people whom nobody could identify: each might be one of the reviewers, so each asks for one reviewer more. */
  readonly unidentified: number;
}

/** Collects the people that `excludes` names. The first author of a commit is its author, the others are co-authors. */
export function excludedPeople(
  change: ChangeSubject,
  excludes: readonly ExcludedPerson[],
  { facts }: Pick<ObligationContext, 'facts'>,
): ExcludedPeople {
  const authors = excludes.includes('author')
    ? change.commits.flatMap(firstAuthor)
    : [];
  const coAuthors = excludes.includes('coAuthors')
    ? change.commits.flatMap(commit => commit.authors.slice(1))
    : [];
  const initiator = excludes.includes('initiator') ? initiatorsOf(change) : [];
  const ids = new Set([...authors, ...coAuthors, ...initiator]);
  const isIdentified = (id: string): boolean =>
    facts.people.some(person => person.id === id && person.isIdentified);
  return { ids, unidentified: [...ids].filter(id => !isIdentified(id)).length };
}

/** A commit that neither a person nor an agent is known to have written was written by somebody. */
function firstAuthor({
  authors,
  uses,
  isMerge,
}: ChangeCommit): readonly string[] {
  if (authors.length > 0) return authors.slice(0, 1);
  const isByAgent = uses.some(({ role }) => role === 'author');
  return isByAgent || isMerge ? [] : [UNIDENTIFIED_PERSON];
}

/** Who set an agent to work: as recorded, else nobody when people co-wrote its commits, else somebody unidentified. */
function initiatorsOf(change: ChangeSubject): readonly string[] {
  if (change.initiator !== undefined) return [change.initiator];
  const byAgents = change.commits.filter(({ uses }) =>
    uses.some(({ role }) => role === 'author'),
  );
  return byAgents.some(({ authors }) =>
    authors.every(id => id === UNIDENTIFIED_PERSON),
  )
    ? [UNIDENTIFIED_PERSON]
    : [];
}

/** Why a person's word does not count. */
export type PersonRefusal =
  'unknown' | 'bot' | 'unidentified' | 'tookPart' | 'notMember';

const REFUSAL_WORDS: Readonly<Record<PersonRefusal, string>> = {
  unknown: 'nothing is known of them',
  bot: 'it is not a person',
  unidentified: 'they are not known in the catalog',
  tookPart: 'they took part in the change',
  notMember: 'they do not belong to the group',
};

interface PersonNeeded {
  readonly excluded: Pick<ExcludedPeople, 'ids'>;
  readonly groups?: readonly string[];
  readonly humansOnly: boolean;
}

/** Why a person's word does not count, or `undefined` when it does. */
export function whyNotPerson(
  person: PersonFact | undefined,
  { excluded, groups, humansOnly }: PersonNeeded,
): PersonRefusal | undefined {
  if (!person) return 'unknown';
  if (humansOnly && person.isBot) return 'bot';
  if (!person.isIdentified) return 'unidentified';
  if (excluded.ids.has(person.id)) return 'tookPart';
  if (groups && !groups.some(group => person.groups.includes(group)))
    return 'notMember';
  return undefined;
}

/** The same in words. */
export function refusePerson(
  person: PersonFact | undefined,
  needed: PersonNeeded,
): string | undefined {
  const refusal = whyNotPerson(person, needed);
  return refusal && REFUSAL_WORDS[refusal];
}
