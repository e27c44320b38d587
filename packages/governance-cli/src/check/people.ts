import type { PersonIdentity } from '@ai-enablement/backstage-plugin-ai-governance-common';
import {
  matchAssistant,
  type CommitInput,
  type PersonIdent,
} from '@ai-enablement/governance-core';

const CO_AUTHOR =
  /^[ \t]*co-authored-by:[ \t]*([^<>]{0,300}?)[ \t]*<([^<>]{0,400})>[ \t]*$/i;
const LIMITS = { people: 100, email: 320 } as const;

/**
 * A person by address. One without an address stays a person, whom nobody can identify: leaving them out would let them
 * review their own work.
 */
const toIdentity = (email: string): PersonIdentity => ({
  email: email.trim().slice(0, LIMITS.email) || 'no-address',
});

/**
 * The people behind a commit, so that nobody reviews their own work: the author first, then the co-authors, without
 * assistants. Empty when assistants alone are named.
 */
export function humanAuthors(commit: CommitInput): readonly PersonIdentity[] {
  const people = [commit.author, ...coAuthors(commit.message)].filter(
    person => !matchAssistant(person),
  );
  const byEmail = new Map(
    people.map(({ email }) => [email.toLowerCase(), toIdentity(email)]),
  );
  return [...byEmail.values()].slice(0, LIMITS.people);
}

/** People named in `Co-authored-by` lines, wherever in the message they stand. */
function coAuthors(message: string): readonly PersonIdent[] {
  return message.split(/\r\n|\n|\r/).flatMap(line => {
    const [, name, email] = CO_AUTHOR.exec(line) ?? [];
    return name !== undefined && email !== undefined ? [{ name, email }] : [];
  });
}
