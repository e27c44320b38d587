import { createHmac } from 'node:crypto';
import type { PersonRef } from '@ai-enablement/backstage-plugin-ai-governance-node';

/** Makes keyed hashes, which cannot be guessed back without the database's own key. */
export type Pseudonymise = (text: string) => string;

/** Keyed hashes under the given key, hexadecimal. */
export const createPseudonymise =
  (salt: string): Pseudonymise =>
  text =>
    createHmac('sha256', salt).update(text, 'utf8').digest('hex');

const NOREPLY = /^(?:\d+\+)?([^@+]+)@users\.noreply\.(.+)$/;

/** What an e-mail is hashed as. */
const emailKey = (email: string): string => `email:${email}`;

/** What a login on a host is hashed as. */
const loginKey = (host: string, login: string): string =>
  `login:${host}:${login}`;

/** Hosts' logins as catalog users carry them: a login or the address of a profile. */
export const loginFromAnnotation = (value: string): string =>
  value.trim().replace(/\/+$/, '').split('/').at(-1) ?? '';

/** The hash under which a catalog user's e-mail is found. */
export const hashEmail = (email: string, pseudonymise: Pseudonymise): string =>
  pseudonymise(emailKey(email.trim().toLowerCase()));

/** The hash under which a catalog user's login on a host is found. */
export const hashLogin = (
  { host, login }: { readonly host: string; readonly login: string },
  pseudonymise: Pseudonymise,
): string =>
  pseudonymise(loginKey(host.toLowerCase(), login.trim().toLowerCase()));

/** A person as a change names one, ready to be looked up. */
export interface PersonKeys {
  /** Keyed hashes, the strongest first: the host's login before an e-mail that anybody can type. */
  readonly hashes: readonly string[];
  readonly isBot: boolean;
}

/** Keyed hashes of a person that a change names; `host` is the host of its repository. Empty when nothing is given. */
export function personKeys(
  { email, login }: PersonRef,
  host: string,
  pseudonymise: Pseudonymise,
): PersonKeys {
  const address = email?.trim().toLowerCase();
  const name = login?.trim().toLowerCase();
  const noreply = address === undefined ? null : NOREPLY.exec(address);
  const hashes = [
    ...(name ? [hashLogin({ host, login: name }, pseudonymise)] : []),
    ...(noreply?.[1] && noreply[2]
      ? [hashLogin({ host: noreply[2], login: noreply[1] }, pseudonymise)]
      : []),
    ...(address ? [hashEmail(address, pseudonymise)] : []),
  ];
  return {
    hashes: [...new Set(hashes)],
    isBot: [name, noreply?.[1], address?.split('@')[0]].some(
      part => part?.endsWith('[bot]') === true,
    ),
  };
}

/** Pseudonym of a catalog user, by entity ref in any case. */
export const personIdOf = (
  userRef: string,
  pseudonymise: Pseudonymise,
): string => pseudonymise(`user:${userRef.toLowerCase()}`);
