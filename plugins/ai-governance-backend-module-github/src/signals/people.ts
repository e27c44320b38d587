import type { Pseudonym } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { matchAssistant } from '@ai-enablement/governance-core';
import type { Account } from './fields';

/** Whether an account is a machine's. */
export const isBot = (account: Account): boolean =>
  account !== null &&
  account !== undefined &&
  (account.type === 'Bot' || account.login.toLowerCase().endsWith('[bot]'));

/** Id of the assistant whose account it is; `undefined` for a person and for any other machine. */
export function assistantOf(account: Account): string | undefined {
  if (!account || !isBot(account)) return undefined;
  const login = account.login.replace(/\[bot\]$/i, '');
  return matchAssistant({
    name: `${login}[bot]`,
    email: `${login}[bot]@users.noreply.github.com`,
  })?.tool?.id;
}

/** Whether two accounts are of one login. */
export const isSame = (one: Account, other: Account): boolean =>
  one?.login !== undefined &&
  one.login.toLowerCase() === other?.login.toLowerCase();

/** The pseudonym of a person; `undefined` for machines, for deleted accounts, and where nobody may be named. */
export function personOf(
  account: Account,
  {
    repository,
    namesPeople,
    pseudonym,
  }: {
    /** `host/owner/name`. */
    readonly repository: string;
    readonly namesPeople: boolean;
    readonly pseudonym: Pseudonym;
  },
): string | undefined {
  if (!account || !namesPeople || isBot(account)) return undefined;
  const provider = repository.split('/')[0] ?? '';
  return pseudonym({ kind: 'login', provider, value: account.login });
}
