import type {
  LedgerEntry,
  LedgerEntryDraft,
} from '@ai-enablement/governance-core';
import type { Transaction } from '../../database/unitOfWork';
import type { Page, PageRequest } from '../../shared/page';

/** Where a piece of evidence stands: staged with the change it proves, then given a leaf of the tree. */
export type LedgerPosition =
  | { readonly entryId: string; readonly state: 'staged' }
  | {
      readonly entryId: string;
      readonly state: 'sequenced';
      readonly index: number;
      readonly treeSize: number;
      readonly root: string;
    };

/** An entry with where it stands. */
export interface LedgerRecord {
  readonly entry: LedgerEntry;
  readonly position: LedgerPosition;
}

/** An entry with its place in the tree. */
export interface PlacedEntry {
  readonly index: number;
  readonly entry: LedgerEntry;
}

/** What other slices may ask of the ledger. */
export interface AuditFacade {
  /** Adds evidence to the transaction that changes the state it proves; returns the entry's id. */
  stage(transaction: Transaction, draft: LedgerEntryDraft): Promise<string>;
  /** Adds many pieces of evidence at once, in their order; returns their ids in the same order. */
  stageAll(
    transaction: Transaction,
    drafts: readonly LedgerEntryDraft[],
  ): Promise<readonly string[]>;
  /** Where entries stand now; entries that do not exist are left out. */
  positionsOf(
    entryIds: readonly string[],
  ): Promise<ReadonlyMap<string, LedgerPosition>>;
  /**
   * Entries that have their place in the tree, from an index on, in their order, at most `limit`. Whatever is given its place later has
   * a higher index, so that nothing is passed over by whoever goes on behind the last one; two queries.
   */
  entriesFrom(index: number, limit: number): Promise<readonly PlacedEntry[]>;
  /** Entries of any of these types, newest first; two queries. Fails with `shared.invalidCursor`. */
  entriesOfTypes(
    types: readonly string[],
    page: PageRequest,
  ): Promise<Page<LedgerRecord>>;
}
