import type { TreeNode } from '@ai-enablement/governance-core';
import type { Knex } from 'knex';
import {
  chunk,
  lockSingleRow,
  PARAMETERS_PER_STATEMENT,
} from '../../database/dialect';
import type {
  AuditEntryRow,
  AuditHeadRow,
  AuditNodeRow,
  AuditSubjectRow,
} from '../../database/tables';
import { knexOf, type Transaction } from '../../database/unitOfWork';

/** An entry about to be staged. */
export interface NewEntry {
  readonly entryId: string;
  readonly type: string;
  readonly recordedAt: string;
  readonly actor: string;
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

/** A complete subtree whose hash is kept, so that proofs need not read its leaves. */
export interface KeptNode extends TreeNode {
  readonly hash: string;
}

/** What one run of the sequencer leads to. */
export interface Sequenced {
  /** In the order of their indexes, without a gap. */
  readonly leaves: readonly Leaf[];
  /** Kept subtrees that these leaves complete. */
  readonly nodes: readonly KeptNode[];
  readonly head: StoredHead;
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
  insertEntries(
    transaction: Transaction,
    entries: readonly NewEntry[],
  ): Promise<void>;
  /** Takes the head for this transaction; others wait. Must come first. */
  lockHead(transaction: Transaction): Promise<StoredHead>;
  /** Entries without a leaf in the order of staging, at most `limit`. */
  stagedEntries(
    transaction: Transaction,
    limit: number,
  ): Promise<readonly StagedEntry[]>;
  /** Gives entries their leaves and saves the subtrees and the head they lead to. */
  saveLeaves(transaction: Transaction, sequenced: Sequenced): Promise<void>;
}

/** A head as its row says it. */
export const toStoredHead = (row: AuditHeadRow): StoredHead => ({
  size: row.size,
  peaks: JSON.parse(row.peaks),
  root: row.root ?? undefined,
  sequencedAt: row.sequenced_at ?? undefined,
});

/** Actors are found by their first characters; this many fit into an index. */
export const MOST_ACTOR_LENGTH = 400;

/** The ledger's tables. */
export class DatabaseAuditStore implements AuditStore {
  async insertEntries(transaction: Transaction, entries: readonly NewEntry[]) {
    const trx = knexOf(transaction);
    for (const part of chunk(entries, rowsOf(5))) {
      const inserted = await trx<AuditEntryRow>('audit_entries')
        .insert(part.map(toEntryRow))
        .returning(['entry_id', 'staged_number']);
      const numbers = new Map(
        inserted.map(row => [row.entry_id, row.staged_number]),
      );
      await insertSubjects(
        trx,
        part.flatMap(({ entryId, subjectIds }) =>
          subjectIds.map(subject_id => ({
            subject_id,
            staged_number: numberOf(numbers, entryId),
          })),
        ),
      );
    }
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
    { leaves, nodes, head }: Sequenced,
  ) {
    const trx = knexOf(transaction);
    await giveLeaves(trx, leaves);
    for (const part of chunk(nodes, rowsOf(3))) {
      await trx<AuditNodeRow>('audit_nodes').insert(
        part.map(({ level, index, hash }) => ({
          level,
          node_index: index,
          hash,
        })),
      );
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

/** Rows of so many columns that fit into one statement. */
const rowsOf = (columns: number) =>
  Math.floor(PARAMETERS_PER_STATEMENT / columns);

const toEntryRow = (entry: NewEntry) => ({
  entry_id: entry.entryId,
  type: entry.type,
  recorded_at: entry.recordedAt,
  canonical: entry.canonical,
  actor: entry.actor.slice(0, MOST_ACTOR_LENGTH),
});

function numberOf(
  numbers: ReadonlyMap<string, number>,
  entryId: string,
): number {
  const number = numbers.get(entryId);
  if (number === undefined) throw new Error('the entry was not inserted');
  return number;
}

async function insertSubjects(
  trx: Knex.Transaction,
  rows: readonly AuditSubjectRow[],
): Promise<void> {
  for (const part of chunk(rows, rowsOf(2))) {
    await trx<AuditSubjectRow>('audit_subjects').insert([...part]);
  }
}

// INVARIANT: a leaf is given once; an entry that already has one is a fork and stops the transaction.
async function giveLeaves(
  trx: Knex.Transaction,
  leaves: readonly Leaf[],
): Promise<void> {
  for (const part of chunk(leaves, rowsOf(3))) {
    const rows = part.map(
      () => '(cast(? as integer), cast(? as integer), cast(? as varchar(64)))',
    );
    await trx.raw(
      `with given (staged_number, leaf_index, leaf_hash) as (values ${rows.join(', ')})
       update audit_entries set leaf_index = given.leaf_index, leaf_hash = given.leaf_hash
       from given
       where audit_entries.staged_number = given.staged_number and audit_entries.leaf_index is null`,
      part.flatMap(({ stagedNumber, index, hash }) => [
        stagedNumber,
        index,
        hash,
      ]),
    );
  }
  const [first, last] = [leaves[0], leaves[leaves.length - 1]];
  if (first === undefined || last === undefined) return;
  const given = await trx<AuditEntryRow>('audit_entries')
    .whereBetween('leaf_index', [first.index, last.index])
    .pluck('staged_number');
  if (given.length !== leaves.length) {
    throw new Error(
      `an entry from ${first.stagedNumber} to ${last.stagedNumber} already has a leaf`,
    );
  }
}
