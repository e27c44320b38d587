import { emptyRoot } from '@ai-enablement/governance-core';
import { sha256Bytes } from '../../../shared/digest';
import type { LedgerPosition } from '../facade';
import type { StoredHead } from '../store';
import type { StoredEntry } from '../views';

/** Size and root of the ledger. */
export interface Head {
  readonly size: number;
  readonly root: string;
  readonly sequencedAt?: string;
}

/** An entry with where it stands. */
export type PositionedEntry = StoredEntry & {
  readonly position: LedgerPosition;
};

/** The head as callers see it: the empty tree has a root, too. */
export const withRoot = (head: StoredHead): Head => ({
  size: head.size,
  root: head.root ?? emptyRoot(sha256Bytes),
  ...(head.sequencedAt ? { sequencedAt: head.sequencedAt } : {}),
});

/** Where an entry stands in the tree of a head that was read after it. */
export const positionOf = (
  entryId: string,
  index: number | undefined,
  { size, root }: Head,
): LedgerPosition =>
  index === undefined
    ? { entryId, state: 'staged' }
    : { entryId, state: 'sequenced', index, treeSize: size, root };

/** An entry with where it stands in the tree of a head that was read after it. */
export const positioned = (
  stored: StoredEntry,
  head: Head,
): PositionedEntry => ({
  ...stored,
  position: positionOf(stored.entry.id, stored.leaf?.index, head),
});
