import {
  type ConsistencyClaim,
  createLedgerEntry,
  type LedgerEntryDraft,
} from '@ai-enablement/governance-core';
import type { Transaction, UnitOfWork } from '../../database/unitOfWork';
import type { Ambient } from '../../shared/clock';
import { CodedError } from '../../shared/codedError';
import { sha256 } from '../../shared/digest';
import type { Page, PageRequest } from '../../shared/page';
import type { AuditFacade, LedgerPosition } from './facade';
import {
  type ConsistencyQuery,
  type InclusionProof,
  type InclusionQuery,
  proveConsistency,
  proveInclusion,
} from './service/proofs';
import {
  type Head,
  type PositionedEntry,
  positioned,
  positionOf,
  withRoot,
} from './service/position';
import { sequence } from './service/sequence';
import type { AuditStore, NewEntry } from './store';
import type { AuditViews, EntriesQuery, StoredLeaf } from './views';

/** Leaves in the order of the tree, with the head that was read before them. */
export interface LeavesPage {
  readonly head: Head;
  readonly items: readonly StoredLeaf[];
}

/** What the ledger's readers may ask. */
export interface AuditReader {
  head(): Promise<Head>;
  entries(query: EntriesQuery): Promise<Page<PositionedEntry>>;
  /** Fails with `audit.entryNotFound`. */
  entry(entryId: string): Promise<PositionedEntry>;
  /** At most `limit` leaves from index `from` on, none at or beyond the size of the head. */
  leaves(page: {
    readonly from: number;
    readonly limit: number;
  }): Promise<LeavesPage>;
  /** Fails with `audit.entryNotFound`, `audit.entryNotSequenced`, `audit.treeTooSmall`. */
  inclusionProof(query: InclusionQuery): Promise<InclusionProof>;
  /** Fails with `audit.treeTooSmall`. */
  consistencyProof(query: ConsistencyQuery): Promise<ConsistencyClaim>;
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
export const SEQUENCE_BATCH = 1000;

/** The ledger: stages evidence, gives it leaves, and shows it. */
export class AuditService implements AuditReader, AuditFacade {
  constructor(private readonly deps: AuditServiceDeps) {}

  async stage(transaction: Transaction, draft: LedgerEntryDraft) {
    const entry = this.toEntry(draft);
    await this.insert(transaction, [entry]);
    return entry.entryId;
  }

  async stageAll(
    transaction: Transaction,
    drafts: readonly LedgerEntryDraft[],
  ) {
    const entries = drafts.map(draft => this.toEntry(draft));
    if (entries.length > 0) await this.insert(transaction, entries);
    return entries.map(({ entryId }) => entryId);
  }

  private toEntry(draft: LedgerEntryDraft): NewEntry {
    const { ambient } = this.deps;
    const stamp = { id: ambient.newId(), at: ambient.now(), sha256 };
    const { entry, canonical } = createLedgerEntry(draft, stamp);
    return {
      entryId: entry.id,
      type: entry.type,
      recordedAt: entry.at,
      actor: entry.actor,
      canonical,
      subjectIds: entry.subjectIds,
    };
  }

  private async insert(transaction: Transaction, entries: readonly NewEntry[]) {
    await this.deps.store.insertEntries(transaction, entries);
    transaction.afterCommit(this.deps.onStaged);
  }

  /** Gives one batch of staged entries their leaves; returns how many there were. Safe to run anywhere at any time. */
  async sequenceBatch(): Promise<number> {
    const { store, unitOfWork, ambient } = this.deps;
    return unitOfWork.run(async transaction => {
      // INVARIANT: the head is locked before anything is read, so there is one writer and one order.
      const head = await store.lockHead(transaction);
      const staged = await store.stagedEntries(transaction, SEQUENCE_BATCH);
      if (staged.length === 0) return 0;
      const sequenced = sequence(head, staged, ambient.now());
      await store.saveLeaves(transaction, sequenced);
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

  entriesOfTypes(types: readonly string[], page: PageRequest) {
    return this.entries({ ...page, types });
  }

  async entriesFrom(from: number, limit: number) {
    const { items } = await this.leaves({ from, limit });
    return items.map(({ index, canonical }) => ({
      index,
      entry: JSON.parse(canonical),
    }));
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

  async leaves({
    from,
    limit,
  }: {
    readonly from: number;
    readonly limit: number;
  }) {
    const { views } = this.deps;
    // The head is read first: every leaf of the page is one of its leaves, however fast the ledger grows.
    const head = withRoot(await views.head());
    const range = { start: from, end: head.size, limit };
    return { head, items: await views.leaves(range) };
  }

  inclusionProof(query: InclusionQuery) {
    return proveInclusion(this.deps.views, query);
  }

  consistencyProof(query: ConsistencyQuery) {
    return proveConsistency(this.deps.views, query);
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
