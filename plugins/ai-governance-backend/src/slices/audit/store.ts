import type { Knex } from 'knex';
import { lockSingleRow } from '../../database/dialect';
import type {
  AuditEntryRow,
  AuditHeadRow,
  AuditSubjectRow,
} from '../../database/tables';
import { knexOf, type Transaction } from '../../database/unitOfWork';

/** An entry about to be staged. */
export interface NewEntry {
  readonly entryId: string;
  readonly type: string;
  readonly recordedAt: string;
  /** Exact text whose UTF-8 bytes become the leaf. */
  readonly canonical: string;
  readonly subjectIds: readonly string[];
}

/** An entry that waits for its leaf. */
export interface StagedEntry {
  readonly stagedNumber: number;
  readonly canonical: string;
}

/** The leaf of an entry. */
export interface Leaf {
  readonly stagedNumber: number;
  readonly index: number;
  readonly hash: string;
}

/** The tree as far as it is sequenced. */
export interface StoredHead {
  readonly size: number;
  /** Largest complete subtree first. */
  readonly peaks: readonly string[];
  /** Absent while the tree is empty. */
  readonly root?: string;
  readonly sequencedAt?: string;
}

/** What is written to the ledger, always within a transaction. */
export interface AuditStore {
  insertEntry(transaction: Transaction, entry: NewEntry): Promise<void>;
  /** Takes the head for this transaction; others wait. Must come first. */
  lockHead(transaction: Transaction): Promise<StoredHead>;
  /** Entries without a leaf in the order of staging, at most `limit`. */
  stagedEntries(
    transaction: Transaction,
    limit: number,
  ): Promise<readonly StagedEntry[]>;
  /** Gives entries their leaves and saves the head they lead to. */
  saveLeaves(
    transaction: Transaction,
    leaves: readonly Leaf[],
    head: StoredHead,
  ): Promise<void>;
}

/** A head as its row says it. */
export const toStoredHead = (row: AuditHeadRow): StoredHead => ({
  size: row.size,
  peaks: JSON.parse(row.peaks),
  root: row.root ?? undefined,
  sequencedAt: row.sequenced_at ?? undefined,
});

/** The ledger's tables. */
export class DatabaseAuditStore implements AuditStore {
  async insertEntry(transaction: Transaction, entry: NewEntry) {
    const trx = knexOf(transaction);
    const [inserted] = await trx<AuditEntryRow>('audit_entries')
      .insert({
        entry_id: entry.entryId,
        type: entry.type,
        recorded_at: entry.recordedAt,
        canonical: entry.canonical,
      })
      .returning('staged_number');
    if (!inserted) throw new Error('the entry was not inserted');
    if (entry.subjectIds.length === 0) return;
    await trx<AuditSubjectRow>('audit_subjects').insert(
      entry.subjectIds.map(subject_id => ({
        subject_id,
        staged_number: inserted.staged_number,
      })),
    );
  }

  async lockHead(transaction: Transaction) {
    const trx = knexOf(transaction);
    await lockSingleRow(trx, 'audit_head');
    const row = await trx<AuditHeadRow>('audit_head').where({ id: 1 }).first();
    if (!row) throw new Error('the head of the ledger is missing');
    return toStoredHead(row);
  }

  async stagedEntries(transaction: Transaction, limit: number) {
    const rows = await knexOf(transaction)<AuditEntryRow>('audit_entries')
      .select('staged_number', 'canonical')
      .whereNull('leaf_index')
      .orderBy('staged_number')
      .limit(limit);
    return rows.map(row => ({
      stagedNumber: row.staged_number,
      canonical: row.canonical,
    }));
  }

  async saveLeaves(
    transaction: Transaction,
    leaves: readonly Leaf[],
    head: StoredHead,
  ) {
    const trx = knexOf(transaction);
    for (const { stagedNumber, index, hash } of leaves) {
      await saveLeaf(trx, { stagedNumber, index, hash });
    }
    await trx<AuditHeadRow>('audit_head')
      .where({ id: 1 })
      .update({
        size: head.size,
        root: head.root ?? null,
        peaks: JSON.stringify(head.peaks),
        sequenced_at: head.sequencedAt ?? null,
      });
  }
}

// INVARIANT: a leaf is given once; an entry that already has one is a fork and stops the transaction.
async function saveLeaf(trx: Knex.Transaction, leaf: Leaf): Promise<void> {
  const updated = await trx<AuditEntryRow>('audit_entries')
    .where({ staged_number: leaf.stagedNumber })
    .whereNull('leaf_index')
    .update({ leaf_index: leaf.index, leaf_hash: leaf.hash });
  if (updated !== 1) {
    throw new Error(`entry ${leaf.stagedNumber} already has a leaf`);
  }
}
