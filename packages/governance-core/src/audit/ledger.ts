import { canonicalJson } from '../shared/canonicalJson';
import { sortedUnique } from '../shared/order';

/** SHA-256 of a text's UTF-8 bytes, lower-case hexadecimal. Passed in, since this package has no cryptography of its own. */
export type Sha256 = (text: string) => string;

/**
 * One piece of evidence. Its payload names digests, ids and outcomes, never an e-mail, name, message, snippet, token or
 * free text of a person.
 */
export interface LedgerEntry {
  readonly v: 1;
  readonly id: string;
  /** `<slice>.<whatHappened>`, for example `policy.decisionMade`. */
  readonly type: string;
  /** When it was recorded: UTC, ISO 8601 with milliseconds. */
  readonly at: string;
  /** Entity ref of a user, subject of a service, or a pseudonym. */
  readonly actor: string;
  /** Entity refs, repository ids and record ids it is about, sorted. */
  readonly subjectIds: readonly string[];
  /** SHA-256 of the payload's canonical bytes. */
  readonly payloadDigest: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** What its author knows of an entry; id and time come from outside. */
export type LedgerEntryDraft = Pick<
  LedgerEntry,
  'type' | 'actor' | 'subjectIds' | 'payload'
>;

/** Completes a draft; returns the entry and the exact text whose UTF-8 bytes become the leaf. */
export function createLedgerEntry(
  draft: LedgerEntryDraft,
  stamp: { readonly id: string; readonly at: string; readonly sha256: Sha256 },
): { readonly entry: LedgerEntry; readonly canonical: string } {
  const payload = canonicalJson(draft.payload);
  const entry: LedgerEntry = {
    v: 1,
    id: stamp.id,
    type: draft.type,
    at: stamp.at,
    actor: draft.actor,
    subjectIds: sortedUnique(draft.subjectIds),
    payloadDigest: stamp.sha256(payload),
    payload: JSON.parse(payload),
  };
  return { entry, canonical: canonicalEntry(entry, payload) };
}

/**
 * Canonical text of an entry (RFC 8785: members in code-unit order) whose payload's canonical text is known already.
 * Throws a `TypeError` for strings with lone surrogates.
 */
export const canonicalEntry = (entry: LedgerEntry, payload: string): string =>
  [
    `{"actor":${canonicalJson(entry.actor)}`,
    `"at":${canonicalJson(entry.at)}`,
    `"id":${canonicalJson(entry.id)}`,
    `"payload":${payload}`,
    `"payloadDigest":${canonicalJson(entry.payloadDigest)}`,
    `"subjectIds":${canonicalJson(entry.subjectIds)}`,
    `"type":${canonicalJson(entry.type)}`,
    `"v":${entry.v}}`,
  ].join(',');
