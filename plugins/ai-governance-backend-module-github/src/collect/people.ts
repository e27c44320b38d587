import {
  humanAuthors,
  matchAssistant,
  type CommitInput,
  type PersonRef,
} from '@ai-enablement/governance-core';
import type { Commit, Pull } from './shapes';

type Account = Pull['user'];

/** GitHub's own name for somebody whose account was deleted. */
const GHOST = 'ghost';

/** Login with which rules can tell a bot; some of GitHub's own bots do without the ending. */
export function loginOf(account: Account | undefined): string {
  if (!account) return GHOST;
  const isMarked = account.login.endsWith('[bot]');
  return account.type === 'Bot' && !isMarked
    ? `${account.login}[bot]`
    : account.login;
}

/** Whether an account is a person's. */
const isPerson = (
  account: Account | undefined,
): account is NonNullable<Account> =>
  account !== null &&
  account !== undefined &&
  (account.type ?? 'User') === 'User' &&
  !account.login.endsWith('[bot]');

/**
 * The people of a commit by their addresses, with the login where GitHub knows whose address it is. A login is added to what git
 * says and never replaces it.
 */
export function authorsOf(
  input: CommitInput,
  { commit, author, committer }: Commit,
): readonly PersonRef[] {
  const logins = new Map<string, string>();
  for (const [ident, account] of [
    [commit.committer, committer],
    [commit.author, author],
  ] as const)
    if (ident?.email && isPerson(account))
      logins.set(ident.email.trim().toLowerCase(), account.login);
  return humanAuthors(input).map(({ email }) => {
    const login = logins.get(email.toLowerCase());
    return login === undefined ? { email } : { email, login };
  });
}

/** Whether an assistant wrote a commit by itself. */
const isByAgent = ({ author }: CommitInput): boolean =>
  matchAssistant(author) !== undefined;

/**
 * Who set an agent to work: the person who opened the pull request, else the person it is assigned to. `undefined` when no agent wrote
 * a commit, and when nobody is recorded; the rules then go by co-authors, and ask for a review more when there are none.
 */
export function initiatorOf(
  commits: readonly CommitInput[],
  { user, assignees }: Pick<Pull, 'user' | 'assignees'>,
): PersonRef | undefined {
  if (!commits.some(isByAgent)) return undefined;
  const person = [user, ...(assignees ?? [])].find(isPerson);
  return person && { login: person.login };
}

/** Who opened a pull request, signed in on GitHub; nobody when it was a bot. */
export const openerOf = ({
  user,
}: Pick<Pull, 'user'>): { readonly opener?: PersonRef } =>
  isPerson(user) ? { opener: { login: user.login } } : {};
