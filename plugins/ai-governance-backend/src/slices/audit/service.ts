import {
  appendLeaf,
  createLedgerEntry,
  EMPTY_FRONTIER,
  leafHash,
  type LedgerEntryDraft,
  rootOf,
} from '@ai-enablement/governance-core';
import type { Transaction, UnitOfWork } from '../../database/unitOfWork';
import type { Ambient } from '../../shared/clock';
import { CodedError } from '../../shared/codedError';
import { sha256, sha256Bytes } from '../../shared/digest';
import type { Page } from '../../shared/page';
import type { AuditFacade, LedgerPosition } from './facade';
import type { AuditStore, Leaf, StoredHead } from './store';
import type { AuditViews, EntriesQuery, StoredEntry } from './views';

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

/** What the ledger's readers may ask. */
export interface AuditReader {
  head(): Promise<Head>;
  entries(query: EntriesQuery): Promise<Page<PositionedEntry>>;
  /** Fails with `audit.entryNotFound`. */
  entry(entryId: string): Promise<PositionedEntry>;
}

/** What the service works with. */
export interface AuditServiceDeps {
  readonly store: AuditStore;
  readonly views: AuditViews;
  readonly unitOfWork: UnitOfWork;
  readonly ambient: Ambient;
  /** Called after a commit that staged entries. */
  readonly onStaged: () => void;
}

/** Entries that one transaction sequences at most, so that the head is never held for long. */
export const SEQUENCE_BATCH = 500;

/** The ledger: stages evidence, gives it leaves, and shows it. */
export class AuditService implements AuditReader, AuditFacade {
  constructor(private readonly deps: AuditServiceDeps) {}

  async stage(transaction: Transaction, draft: LedgerEntryDraft) {
    const { store, ambient, onStaged } = this.deps;
    const stamp = { id: ambient.newId(), at: ambient.now(), sha256 };
    const { entry, canonical } = createLedgerEntry(draft, stamp);
    await store.insertEntry(transaction, {
      entryId: entry.id,
      type: entry.type,
      recordedAt: entry.at,
      canonical,
      subjectIds: entry.subjectIds,
    });
    transaction.afterCommit(onStaged);
    return entry.id;
  }

  /** Gives one batch of staged entries their leaves; returns how many there were. Safe to run anywhere at any time. */
  async sequenceBatch(): Promise<number> {
    const { store, unitOfWork, ambient } = this.deps;
    return unitOfWork.run(async transaction => {
      // INVARIANT: the head is locked before anything is read, so there is one writer and one order.
      const head = await store.lockHead(transaction);
      const staged = await store.stagedEntries(transaction, SEQUENCE_BATCH);
      if (staged.length === 0) return 0;
      let frontier = { size: head.size, peaks: head.peaks };
      const leaves: Leaf[] = [];
      for (const { stagedNumber, canonical } of staged) {
        const hash = leafHash(Buffer.from(canonical, 'utf8'), sha256Bytes);
        leaves.push({ stagedNumber, index: frontier.size, hash });
        frontier = appendLeaf(frontier, hash, sha256Bytes);
      }
      await store.saveLeaves(transaction, leaves, {
        ...frontier,
        root: rootOf(frontier, sha256Bytes),
        sequencedAt: ambient.now(),
      });
      return staged.length;
    });
  }

  async head(): Promise<Head> {
    return withRoot(await this.deps.views.head());
  }

  async entries(query: EntriesQuery) {
    const { views } = this.deps;
    const page = await views.entries(query);
    // The head is read last: it holds every entry that the page shows with a leaf.
    const head = withRoot(await views.head());
    return { ...page, items: page.items.map(item => positioned(item, head)) };
  }

  async entry(entryId: string) {
    const { views } = this.deps;
    const entry = await views.entry(entryId);
    if (!entry) {
      throw new CodedError(
        'audit.entryNotFound',
        `there is no ledger entry \`${entryId}\``,
      );
    }
    return positioned(entry, withRoot(await views.head()));
  }

  async positionsOf(entryIds: readonly string[]) {
    const { views } = this.deps;
    if (entryIds.length === 0) return new Map<string, LedgerPosition>();
    const indexes = await views.leafIndexes(entryIds);
    const head = withRoot(await views.head());
    return new Map(
      [...indexes].map(([entryId, index]) => [
        entryId,
        positionOf(entryId, index, head),
      ]),
    );
  }
}

const withRoot = (head: StoredHead): Head => ({
  size: head.size,
  root: head.root ?? rootOf(EMPTY_FRONTIER, sha256Bytes),
  ...(head.sequencedAt ? { sequencedAt: head.sequencedAt } : {}),
});

const positionOf = (
  entryId: string,
  index: number | undefined,
  { size, root }: Head,
): LedgerPosition =>
  index === undefined
    ? { entryId, state: 'staged' }
    : { entryId, state: 'sequenced', index, treeSize: size, root };

const positioned = (stored: StoredEntry, head: Head): PositionedEntry => ({
  ...stored,
  position: positionOf(stored.entry.id, stored.leaf?.index, head),
});
