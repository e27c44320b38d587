import { canonicalEntry, type LedgerEntry, type Sha256 } from './ledger';
import { canonicalJson } from '../shared/canonicalJson';
import type { Issue } from '../shared/result';

/** Longer ids than the ledger ever gives are not remembered, nor accepted. */
const MOST_ID_LENGTH = 100;

/** What the text of a leaf says: the entry's id when it is an entry, and everything wrong with it. */
export interface CheckedEntry {
  readonly id?: string;
  readonly issues: readonly Issue[];
}

/**
 * Reads the text of a leaf. Finds `audit.entryUnreadable` (no entry), `audit.entryNotCanonical` (other bytes than RFC 8785
 * gives) and `audit.payloadEdited` (the digest is not the payload's). Never throws.
 */
export function checkEntry(canonical: string, sha256: Sha256): CheckedEntry {
  const entry = parseEntry(canonical);
  if (entry === undefined) return { issues: [UNREADABLE] };
  const texts = textsOf(entry, canonical);
  const issues: Issue[] = [];
  if (texts?.entry !== canonical) issues.push(NOT_CANONICAL);
  if (texts && sha256(texts.payload) !== entry.payloadDigest) {
    issues.push(PAYLOAD_EDITED);
  }
  return { id: entry.id, issues };
}

const UNREADABLE: Issue = {
  code: 'audit.entryUnreadable',
  message:
    'is not a ledger entry of version 1: its text was replaced, or it needs a newer version of this program',
};

const NOT_CANONICAL: Issue = {
  code: 'audit.entryNotCanonical',
  message:
    'is not written in canonical form (RFC 8785), in which the ledger writes every entry: its text was edited',
};

const PAYLOAD_EDITED: Issue = {
  code: 'audit.payloadEdited',
  message:
    'has a payload that its `payloadDigest` does not belong to: one of them was edited',
};

function parseEntry(text: string): LedgerEntry | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isEntry(value) ? value : undefined;
  } catch {
    // Not JSON: said by the caller as one of the ways not to be an entry.
    return undefined;
  }
}

const FIELDS = 8;

function isEntry(value: unknown): value is LedgerEntry {
  if (!isRecord(value) || Object.keys(value).length !== FIELDS) return false;
  const { v, id, type, at, actor, subjectIds, payloadDigest, payload } = value;
  return (
    v === 1 &&
    [id, type, at, actor, payloadDigest].every(isString) &&
    String(id).length <= MOST_ID_LENGTH &&
    Array.isArray(subjectIds) &&
    subjectIds.every(isString) &&
    isRecord(payload)
  );
}

const isString = (value: unknown): value is string => typeof value === 'string';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Canonical texts of an entry; absent for what has none: lone surrogates, nesting beyond the stack. */
function textsOf(entry: LedgerEntry, text: string) {
  try {
    if (isPlainlyCanonical(entry, text)) {
      return { payload: JSON.stringify(entry.payload), entry: text };
    }
    const payload = canonicalJson(entry.payload);
    return { payload, entry: canonicalEntry(entry, payload) };
  } catch {
    return undefined;
  }
}

/**
 * Whether a text is the canonical one of the value that was parsed from it, seen without writing it anew in most cases:
 * `JSON.stringify` writes numbers, strings and white space as RFC 8785 wants, in the order of the members. Escaped halves of
 * characters, which it would keep, are left to the slower way.
 */
const isPlainlyCanonical = (value: unknown, text: string): boolean =>
  !text.includes('\\ud') &&
  JSON.stringify(value) === text &&
  hasSortedMembers(value);

function hasSortedMembers(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(hasSortedMembers);
  let previous: string | undefined;
  for (const [name, member] of Object.entries(value)) {
    if (previous !== undefined && previous >= name) return false;
    if (!hasSortedMembers(member)) return false;
    previous = name;
  }
  return true;
}
