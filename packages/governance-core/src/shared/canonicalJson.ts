/**
 * Canonical JSON of a value (RFC 8785, JSON Canonicalization Scheme): keys sorted by UTF-16 code units, no white space,
 * numbers and strings as ECMAScript writes them. Members that are `undefined` are left out, as `JSON.stringify` does.
 *
 * Throws a `TypeError` for what JSON cannot say: non-finite numbers, lone surrogates, functions, symbols, big integers.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return canonicalNumber(value);
  if (typeof value === 'string') return canonicalString(value);
  if (Array.isArray(value))
    return `[${value.map(item => canonicalJson(item === undefined ? null : item)).join(',')}]`;
  if (typeof value === 'object') return canonicalObject(value);
  throw new TypeError(`canonical JSON cannot hold a ${typeof value}`);
}

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value))
    throw new TypeError(`canonical JSON cannot hold the number ${value}`);
  return JSON.stringify(value);
}

const LONE_SURROGATE = /\p{Surrogate}/u;

/** Printable ASCII without quotes and backslashes, which JSON writes as it is: nearly all keys and ids. */
const PLAIN = /^[ !#-[\]-~]*$/;

function canonicalString(value: string): string {
  if (PLAIN.test(value)) return `"${value}"`;
  if (LONE_SURROGATE.test(value))
    throw new TypeError(
      'canonical JSON cannot hold a string with a lone surrogate',
    );
  return JSON.stringify(value);
}

const canonicalObject = (value: object): string =>
  writeMembers(value as Readonly<Record<string, unknown>>, canonicalJson);

/** Canonical JSON of an object whose members are canonical JSON already. */
export const canonicalObjectOf = (
  members: Readonly<Record<string, string>>,
): string => writeMembers(members, text => text);

function writeMembers<T>(
  members: Readonly<Record<string, T>>,
  write: (member: T) => string,
): string {
  let text = '';
  // Default sort compares UTF-16 code units, which is the order that RFC 8785 §3.2.3 asks for.
  for (const key of Object.keys(members).sort()) {
    const member = members[key];
    if (member === undefined) continue;
    text += `${text === '' ? '' : ','}${canonicalString(key)}:${write(member)}`;
  }
  return `{${text}}`;
}
