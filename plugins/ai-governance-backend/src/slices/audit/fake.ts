import type { LedgerEntry } from '@ai-enablement/governance-core';
import { toPage } from '../../shared/page';
import type { AuditStore, Leaf, NewEntry, StoredHead } from './store';
import {
  type AuditViews,
  type EntriesQuery,
  readEntriesCursor,
  type StoredEntry,
} from './views';

interface FakeEntry extends NewEntry {
  readonly stagedNumber: number;
  leaf?: { readonly index: number; readonly hash: string };
}

/** The ledger in memory; kept like the tables by their shared contract. */
export class FakeAuditStore implements AuditStore, AuditViews {
  private readonly rows: FakeEntry[] = [];
  private stored: StoredHead = { size: 0, peaks: [] };

  async insertEntry(_transaction: unknown, entry: NewEntry) {
    this.rows.push({ ...entry, stagedNumber: this.rows.length + 1 });
  }

  async lockHead() {
    return this.stored;
  }

  async stagedEntries(_transaction: unknown, limit: number) {
    return this.rows
      .filter(row => row.leaf === undefined)
      .slice(0, limit)
      .map(({ stagedNumber, canonical }) => ({ stagedNumber, canonical }));
  }

  async saveLeaves(
    _transaction: unknown,
    leaves: readonly Leaf[],
    head: StoredHead,
  ) {
    for (const { stagedNumber, index, hash } of leaves) {
      const row = this.rows.find(each => each.stagedNumber === stagedNumber);
      if (!row || row.leaf) {
        throw new Error(`entry ${stagedNumber} already has a leaf`);
      }
      row.leaf = { index, hash };
    }
    this.stored = head;
  }

  async head() {
    return this.stored;
  }

  async entries(query: EntriesQuery) {
    const { subject, type, cursor } = query;
    const before = cursor === undefined ? Infinity : readEntriesCursor(cursor);
    const rows = this.rows
      .filter(
        row =>
          row.stagedNumber < before &&
          (type === undefined || row.type === type) &&
          (subject === undefined || row.subjectIds.includes(subject)),
      )
      .reverse();
    return toPage(rows.slice(0, query.limit + 1), query, {
      item: toStoredEntry,
      cursor: row => String(row.stagedNumber),
    });
  }

  async entry(entryId: string) {
    const row = this.rows.find(each => each.entryId === entryId);
    return row && toStoredEntry(row);
  }

  async leafIndexes(entryIds: readonly string[]) {
    const rows = this.rows.filter(row => entryIds.includes(row.entryId));
    return new Map(rows.map(row => [row.entryId, row.leaf?.index]));
  }
}

function toStoredEntry({ canonical, leaf }: FakeEntry): StoredEntry {
  const entry: LedgerEntry = JSON.parse(canonical);
  return leaf ? { entry, leaf } : { entry };
}
