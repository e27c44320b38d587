import type { Pseudonym } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { matchAssistant } from '@ai-enablement/governance-core';
import { z } from 'zod';

/** An account; `null` where it was deleted. */
export const account = z
  .object({ username: z.string().min(1).max(255) })
  .nullish();

export type Account = z.output<typeof account>;

/** Accounts of access tokens, and names that say so. GitLab does not tell it beside a merge request. */
const BOT_NAME = /(?:^|[-_.])bot(?:[-_.\d]|$)/i;

/** Tells machines by their names and by those of the settings, which are in lower case. */
export const createIsBot =
  (botUsernames: readonly string[]) =>
  (user: Account): boolean =>
    user !== null &&
    user !== undefined &&
    (BOT_NAME.test(user.username) ||
      botUsernames.includes(user.username.toLowerCase()) ||
      assistantOf(user) !== undefined);

/** Id of the assistant whose account it is; `undefined` for a person and for any other machine. */
export const assistantOf = (user: Account): string | undefined =>
  user && BOT_NAME.test(user.username)
    ? matchAssistant({
        name: user.username.replace(/[-_.]bot.*$/i, ''),
        email: '',
      })?.tool?.id
    : undefined;

/** Whether two accounts are of one name. */
export const isSame = (one: Account, other: Account): boolean =>
  one?.username !== undefined &&
  one.username.toLowerCase() === other?.username.toLowerCase();

/** The pseudonym of a person. */
export const pseudonymOf = (
  username: string,
  { host, pseudonym }: { readonly host: string; readonly pseudonym: Pseudonym },
): string => pseudonym({ kind: 'login', provider: host, value: username });
