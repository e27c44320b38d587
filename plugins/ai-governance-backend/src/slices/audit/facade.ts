import type { LedgerEntryDraft } from '@ai-enablement/governance-core';
import type { Transaction } from '../../database/unitOfWork';

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

/** What other slices may ask of the ledger. */
export interface AuditFacade {
  /** Adds evidence to the transaction that changes the state it proves; returns the entry's id. */
  stage(transaction: Transaction, draft: LedgerEntryDraft): Promise<string>;
  /** Where entries stand now; entries that do not exist are left out. */
  positionsOf(
    entryIds: readonly string[],
  ): Promise<ReadonlyMap<string, LedgerPosition>>;
}
