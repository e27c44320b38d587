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

function canonicalString(value: string): string {
  if (LONE_SURROGATE.test(value))
    throw new TypeError(
      'canonical JSON cannot hold a string with a lone surrogate',
    );
  return JSON.stringify(value);
}

function canonicalObject(value: object): string {
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    // Default sort compares UTF-16 code units, which is the order that RFC 8785 §3.2.3 asks for.
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${canonicalString(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}
