import type { LedgerEntry } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { canonicalJson } from '@ai-enablement/governance-core';
import { toCsv } from '../../shared/csv';

const HEADER = [
  'index',
  'entry id',
  'recorded at (UTC)',
  'type',
  'what',
  'about',
  'by',
  'leaf hash',
  'payload digest',
  'payload',
];

/** Entries as CSV, in the order given; `what` puts one in plain words. An entry that waits for its place has no index. */
export function entriesCsv(
  entries: readonly LedgerEntry[],
  what: (entry: LedgerEntry) => string,
): string {
  return toCsv(
    HEADER,
    entries.map(entry => [
      entry.ledger.index,
      entry.ledger.entryId,
      entry.at,
      entry.type,
      what(entry),
      entry.subjectIds.join(' '),
      entry.actor,
      entry.leafHash,
      entry.payloadDigest,
      canonicalJson(entry.payload),
    ]),
  );
}
