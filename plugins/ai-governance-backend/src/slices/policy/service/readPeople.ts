import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { SnapshotPerson } from '../model';
import {
  hashEmail,
  hashLogin,
  loginFromAnnotation,
  personIdOf,
  type Pseudonymise,
} from './identity';

const LOGIN_ANNOTATION = /^(.+)\/user-login$/;

/** Catalog users as pseudonyms. An identity that two users claim identifies neither. */
export function readPeople(
  users: readonly Entity[],
  pseudonymise: Pseudonymise,
): readonly SnapshotPerson[] {
  const people = users.map(user => readPerson(user, pseudonymise));
  const claims = new Map<string, number>();
  people
    .flatMap(({ identityHashes }) => identityHashes)
    .forEach(hash => claims.set(hash, (claims.get(hash) ?? 0) + 1));
  return people
    .map(person => ({
      ...person,
      identityHashes: person.identityHashes.filter(
        hash => claims.get(hash) === 1,
      ),
    }))
    .sort((a, b) => (a.personId < b.personId ? -1 : 1));
}

function readPerson(user: Entity, pseudonymise: Pseudonymise): SnapshotPerson {
  const hashes = [
    ...emailsOf(user).map(email => hashEmail(email, pseudonymise)),
    ...loginsOf(user).map(login => hashLogin(login, pseudonymise)),
  ];
  return {
    personId: personIdOf(stringifyEntityRef(user), pseudonymise),
    identityHashes: [...new Set(hashes)].sort(),
    groups: groupsOf(user),
  };
}

function emailsOf({ spec }: Entity): readonly string[] {
  const profile = spec?.profile;
  if (typeof profile !== 'object' || profile === null) return [];
  const email = 'email' in profile ? profile.email : undefined;
  return typeof email === 'string' && email.includes('@') ? [email] : [];
}

/** Logins by host, from annotations such as `github.com/user-login`. */
function loginsOf({
  metadata,
}: Entity): readonly { readonly host: string; readonly login: string }[] {
  return Object.entries(metadata.annotations ?? {}).flatMap(([key, value]) => {
    const host = LOGIN_ANNOTATION.exec(key)?.[1];
    const login = loginFromAnnotation(value);
    return host && login ? [{ host, login }] : [];
  });
}

function groupsOf(user: Entity): readonly string[] {
  const related = (user.relations ?? [])
    .filter(({ type }) => type === 'memberOf')
    .map(({ targetRef }) => targetRef.toLowerCase());
  const written = user.spec?.memberOf;
  const named = Array.isArray(written) ? written.filter(isText) : [];
  const namespace = user.metadata.namespace ?? 'default';
  const groups =
    related.length > 0
      ? related
      : named.map(name => toGroupRef(name, namespace));
  return [...new Set(groups)].sort();
}

const isText = (value: unknown): value is string => typeof value === 'string';

function toGroupRef(name: string, namespace: string): string {
  if (name.includes(':')) return name.toLowerCase();
  const full = name.includes('/') ? name : `${namespace}/${name}`;
  return `group:${full}`.toLowerCase();
}
