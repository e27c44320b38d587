import { matchAssistant } from './botAuthors';
import { coAuthorsOf } from './coAuthors';
import type { CommitInput, PersonIdent } from './types';

/** A person by the address that a commit names. */
export interface AuthorAddress {
  readonly email: string;
}

const LIMITS = { people: 100, email: 320 } as const;

const NO_REPLY = /^no-?reply@(?<domain>[^@]+)$/;
/** Public code hosts whose own address ends up as the committer of merges and edits in the browser. */
const HOST_DOMAINS: ReadonlySet<string> = new Set([
  'github.com',
  'gitlab.com',
  'bitbucket.org',
  'codeberg.org',
]);
/** Under these names the same products, run by an organisation itself, record commits from a no-reply address of its own. */
const HOST_NAMES: ReadonlySet<string> = new Set([
  'github',
  'github enterprise',
  'gitlab',
  'bitbucket',
  'gitea',
  'forgejo',
]);

/**
 * A person by address. One without an address stays a person, whom nobody can identify: leaving them out would let them
 * review their own work.
 */
const toIdentity = (email: string): AuthorAddress => ({
  email: email.trim().slice(0, LIMITS.email) || 'no-address',
});

/** Whether the code host itself recorded the commit; addresses of its users are people. */
function isCodeHost({ name, email }: PersonIdent): boolean {
  const domain = NO_REPLY.exec(email.trim().toLowerCase())?.groups?.domain;
  return (
    domain !== undefined &&
    (HOST_DOMAINS.has(domain) || HOST_NAMES.has(name.trim().toLowerCase()))
  );
}

/**
 * The people behind a commit, so that nobody reviews their own work: the author first, then the committer, then the
 * co-authors, without assistants. The committer counts because anybody can name another as the author; not so the code
 * host, which records what people merge there. Empty when assistants alone are named.
 */
export function humanAuthors(commit: CommitInput): readonly AuthorAddress[] {
  const { author, committer, message } = commit;
  const recorder = committer && !isCodeHost(committer) ? [committer] : [];
  const people = [author, ...recorder, ...coAuthorsOf(message)].filter(
    person => !matchAssistant(person),
  );
  const byEmail = new Map(
    people.map(({ email }) => [email.trim().toLowerCase(), toIdentity(email)]),
  );
  return [...byEmail.values()].slice(0, LIMITS.people);
}
