import type {
  LeafRange,
  LedgerEntry,
  NodeRun,
} from '@ai-enablement/governance-core';
import type { Knex } from 'knex';
import { chunk, PARAMETERS_PER_STATEMENT } from '../../database/dialect';
import type {
  AuditEntryRow,
  AuditHeadRow,
  AuditNodeRow,
} from '../../database/tables';
import { CodedError } from '../../shared/codedError';
import { type Page, type PageRequest, toPage } from '../../shared/page';
import {
  type KeptNode,
  MOST_ACTOR_LENGTH,
  type StoredHead,
  toStoredHead,
} from './store';

/** An entry as it is kept; without a leaf until sequenced. */
export interface StoredEntry {
  readonly entry: LedgerEntry;
  readonly leaf?: { readonly index: number; readonly hash: string };
}

/** Which entries are wanted, newest first. */
export interface EntriesQuery extends PageRequest {
  readonly subject?: string;
  readonly type?: string;
  /** Any of these. */
  readonly types?: readonly string[];
  readonly actor?: string;
  /** Earliest instant of recording, inclusive: UTC, ISO 8601 with milliseconds. */
  readonly since?: string;
  /** Latest instant of recording, exclusive, in the same form. */
  readonly until?: string;
}

/** A leaf with the exact text that was hashed. */
export interface StoredLeaf {
  readonly index: number;
  readonly canonical: string;
  readonly leafHash: string;
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
  /** The first `limit` leaves from index `start` up to, not including, `end`, in their order. */
  leaves(
    range: LeafRange & { readonly limit: number },
  ): Promise<readonly StoredLeaf[]>;
  /** Kept nodes of these runs, leaves (level 0) included, in no order; a node that is missing is left out. */
  keptNodes(runs: readonly NodeRun[]): Promise<readonly KeptNode[]>;
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
    if (query.types !== undefined) select.whereIn('type', [...query.types]);
    if (query.actor !== undefined) {
      select.where('actor', query.actor.slice(0, MOST_ACTOR_LENGTH));
    }
    if (query.since !== undefined) {
      select.where('recorded_at', '>=', query.since);
    }
    if (query.until !== undefined) {
      select.where('recorded_at', '<', query.until);
    }
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

  async leaves({ start, end, limit }: LeafRange & { readonly limit: number }) {
    const rows = await this.knex<AuditEntryRow>('audit_entries')
      .select('leaf_index', 'canonical', 'leaf_hash')
      .where('leaf_index', '>=', start)
      .where('leaf_index', '<', end)
      .orderBy('leaf_index')
      .limit(limit);
    return rows.flatMap(({ leaf_index: index, canonical, leaf_hash: hash }) =>
      index === null || hash === null
        ? []
        : [{ index, canonical, leafHash: hash }],
    );
  }

  async keptNodes(runs: readonly NodeRun[]) {
    const leaves = runs.filter(({ level }) => level === 0);
    const nodes = runs.filter(({ level }) => level !== 0);
    return [
      ...(leaves.length === 0 ? [] : await this.leafHashes(leaves)),
      ...(nodes.length === 0 ? [] : await this.innerNodes(nodes)),
    ];
  }

  private async leafHashes(runs: readonly NodeRun[]): Promise<KeptNode[]> {
    const rows = await this.knex<AuditEntryRow>('audit_entries')
      .select('leaf_index', 'leaf_hash')
      .where(anyOf => {
        for (const { start, end } of runs) {
          anyOf.orWhereBetween('leaf_index', [start, end - 1]);
        }
      });
    return rows.flatMap(({ leaf_index: index, leaf_hash: hash }) =>
      index === null || hash === null ? [] : [{ level: 0, index, hash }],
    );
  }

  private async innerNodes(runs: readonly NodeRun[]): Promise<KeptNode[]> {
    const rows = await this.knex<AuditNodeRow>('audit_nodes').where(anyOf => {
      for (const { level, start, end } of runs) {
        anyOf.orWhere(run =>
          run.where({ level }).whereBetween('node_index', [start, end - 1]),
        );
      }
    });
    return rows.map(row => ({
      level: row.level,
      index: row.node_index,
      hash: row.hash,
    }));
  }
}
