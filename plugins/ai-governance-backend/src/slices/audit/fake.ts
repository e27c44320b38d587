import type {
  LeafRange,
  LedgerEntry,
  NodeRun,
} from '@ai-enablement/governance-core';
import { toPage } from '../../shared/page';
import type {
  AuditStore,
  KeptNode,
  NewEntry,
  Sequenced,
  StoredHead,
} from './store';
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
  private readonly nodes: KeptNode[] = [];
  private stored: StoredHead = { size: 0, peaks: [] };

  async insertEntries(_transaction: unknown, entries: readonly NewEntry[]) {
    for (const entry of entries) {
      this.rows.push({ ...entry, stagedNumber: this.rows.length + 1 });
    }
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

  async saveLeaves(_transaction: unknown, { leaves, nodes, head }: Sequenced) {
    for (const { stagedNumber, index, hash } of leaves) {
      const row = this.rows.find(each => each.stagedNumber === stagedNumber);
      if (!row || row.leaf) {
        throw new Error(`entry ${stagedNumber} already has a leaf`);
      }
      row.leaf = { index, hash };
    }
    this.nodes.push(...nodes);
    this.stored = head;
  }

  async head() {
    return this.stored;
  }

  async entries(query: EntriesQuery) {
    const { subject, type, types, actor, since = '', until, cursor } = query;
    const before = cursor === undefined ? Infinity : readEntriesCursor(cursor);
    const rows = this.rows
      .filter(
        row =>
          row.stagedNumber < before &&
          (type === undefined || row.type === type) &&
          (types === undefined || types.includes(row.type)) &&
          (actor === undefined || row.actor === actor) &&
          row.recordedAt >= since &&
          (until === undefined || row.recordedAt < until) &&
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

  async leaves({ start, end, limit }: LeafRange & { readonly limit: number }) {
    return this.rows
      .flatMap(({ canonical, leaf }) =>
        leaf && leaf.index >= start && leaf.index < end
          ? [{ index: leaf.index, canonical, leafHash: leaf.hash }]
          : [],
      )
      .sort((a, b) => a.index - b.index)
      .slice(0, limit);
  }

  async keptNodes(runs: readonly NodeRun[]) {
    const leaves = this.rows.flatMap(({ leaf }) =>
      leaf ? [{ level: 0, index: leaf.index, hash: leaf.hash }] : [],
    );
    return [...leaves, ...this.nodes].filter(({ level, index }) =>
      runs.some(
        run => run.level === level && run.start <= index && index < run.end,
      ),
    );
  }
}

function toStoredEntry({ canonical, leaf }: FakeEntry): StoredEntry {
  const entry: LedgerEntry = JSON.parse(canonical);
  return leaf ? { entry, leaf } : { entry };
}
