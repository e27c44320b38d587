import type { LedgerEntry } from '@ai-enablement/governance-core';
import type { Knex } from 'knex';
import { chunk, PARAMETERS_PER_STATEMENT } from '../../database/dialect';
import type { AuditEntryRow, AuditHeadRow } from '../../database/tables';
import { CodedError } from '../../shared/codedError';
import { type Page, type PageRequest, toPage } from '../../shared/page';
import { type StoredHead, toStoredHead } from './store';

/** An entry as it is kept; without a leaf until sequenced. */
export interface StoredEntry {
  readonly entry: LedgerEntry;
  readonly leaf?: { readonly index: number; readonly hash: string };
}

/** Which entries are wanted, newest first. */
export interface EntriesQuery extends PageRequest {
  readonly subject?: string;
  readonly type?: string;
}

/** What is read of the ledger; one query each. */
export interface AuditViews {
  head(): Promise<StoredHead>;
  entries(query: EntriesQuery): Promise<Page<StoredEntry>>;
  entry(entryId: string): Promise<StoredEntry | undefined>;
  /** Leaf index by entry id, `undefined` for a staged entry; unknown ids are left out. */
  leafIndexes(
    entryIds: readonly string[],
  ): Promise<ReadonlyMap<string, number | undefined>>;
}

/** Reads a cursor of `entries`: the number of the last entry seen. Fails with `shared.invalidCursor`. */
export function readEntriesCursor(cursor: string): number {
  if (/^\d{1,9}$/.test(cursor)) return Number(cursor);
  throw new CodedError(
    'shared.invalidCursor',
    'the `cursor` is not one of this list; use `nextCursor` of the previous page as it is',
  );
}

function toStoredEntry(row: AuditEntryRow): StoredEntry {
  const entry: LedgerEntry = JSON.parse(row.canonical);
  return row.leaf_index === null || row.leaf_hash === null
    ? { entry }
    : { entry, leaf: { index: row.leaf_index, hash: row.leaf_hash } };
}

/** The ledger as its tables show it. */
export class DatabaseAuditViews implements AuditViews {
  constructor(private readonly knex: Knex) {}

  async head() {
    const row = await this.knex<AuditHeadRow>('audit_head')
      .where({ id: 1 })
      .first();
    if (!row) throw new Error('the head of the ledger is missing');
    return toStoredHead(row);
  }

  async entries(query: EntriesQuery) {
    const select = this.knex<AuditEntryRow>('audit_entries')
      .select('audit_entries.*')
      .orderBy('audit_entries.staged_number', 'desc')
      .limit(query.limit + 1);
    if (query.subject !== undefined) {
      select
        .join(
          'audit_subjects',
          'audit_subjects.staged_number',
          'audit_entries.staged_number',
        )
        .where('audit_subjects.subject_id', query.subject);
    }
    if (query.type !== undefined) select.where('type', query.type);
    if (query.cursor !== undefined) {
      const before = readEntriesCursor(query.cursor);
      select.where('audit_entries.staged_number', '<', before);
    }
    const rows: AuditEntryRow[] = await select;
    return toPage(rows, query, {
      item: toStoredEntry,
      cursor: row => String(row.staged_number),
    });
  }

  async entry(entryId: string) {
    const row = await this.knex<AuditEntryRow>('audit_entries')
      .where({ entry_id: entryId })
      .first();
    return row && toStoredEntry(row);
  }

  async leafIndexes(entryIds: readonly string[]) {
    const pieces = chunk(entryIds, PARAMETERS_PER_STATEMENT);
    const indexes = new Map<string, number | undefined>();
    for (const piece of pieces) {
      const rows = await this.knex<AuditEntryRow>('audit_entries')
        .select('entry_id', 'leaf_index')
        .whereIn('entry_id', [...piece]);
      rows.forEach(row =>
        indexes.set(row.entry_id, row.leaf_index ?? undefined),
      );
    }
    return indexes;
  }
}
