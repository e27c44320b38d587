import { canonicalJson } from '@ai-enablement/governance-core';
import type { Entity } from '@backstage/catalog-model';
import type { UnitOfWork } from '../../../database/unitOfWork';
import type { Ambient } from '../../../shared/clock';
import type { SnapshotChanges } from '../store';
import type { SnapshotViews } from '../views';
import { createPseudonymise } from './identity';
import { keepHighWater } from './keepHighWater';
import { ledgerTierChange, type MarkDeps, reconcileMarks } from './marks';
import type { PolicyBook } from './policyBook';
import { SYSTEM_ACTOR } from './systemActor';
import { type CatalogReading, readCatalog } from './readCatalog';
import { assembleSnapshot } from './snapshot';

/** Reads every entity of the kinds that policy needs. */
export type CatalogSource = (
  signal?: AbortSignal,
) => Promise<readonly Entity[]>;

/** What a refresh works with. */
export interface RefreshDeps extends MarkDeps {
  readonly views: SnapshotViews;
  readonly unitOfWork: UnitOfWork;
  readonly ambient: Ambient;
  readonly catalog: CatalogSource;
  readonly policies: PolicyBook;
}

/** What a refresh found. */
export interface RefreshResult {
  /** Governed entities in the snapshot. */
  readonly entities: number;
  /** Whether the catalog differed from the snapshot. */
  readonly hasChanged: boolean;
}

/** Brings the snapshot up to date with the catalog; safe to run at any time, anywhere. */
export async function refreshSnapshot(
  deps: RefreshDeps,
  signal?: AbortSignal,
): Promise<RefreshResult> {
  const readStartedAt = deps.ambient.now();
  const { salt } = await deps.views.state();
  const entities = await deps.catalog(signal);
  const reading = readCatalog(entities, createPseudonymise(salt));
  signal?.throwIfAborted();
  return saveReading(deps, { reading, readStartedAt });
}

function saveReading(
  deps: RefreshDeps,
  {
    reading,
    readStartedAt,
  }: { readonly reading: CatalogReading; readonly readStartedAt: string },
): Promise<RefreshResult> {
  const { store, unitOfWork, ambient } = deps;
  return unitOfWork.run(async transaction => {
    const state = await store.lock(transaction);
    const content = await store.content(transaction);
    if ((state.readStartedAt ?? '') > readStartedAt) {
      // Another replica has saved a later reading; an older one must not undo it.
      return { entities: content.entities.length, hasChanged: false };
    }
    const people = await store.people(transaction);
    const changes = differences({ ...content, people }, reading);
    const hasChanged = Object.values(changes).some(list => list.length > 0);
    const now = ambient.now();
    if (hasChanged) {
      await ledgerRemovals(deps, { transaction, removed: changes.removedRefs });
      await store.saveChanges(transaction, changes);
    }
    const policy = await deps.policies.currentIn(transaction, now);
    const kept = await keepHighWater(
      store,
      { ...content, entities: reading.entities },
      { transaction, policy: policy.compiled.policy, now, isReading: true },
    );
    const version = state.version + (hasChanged || kept.hasChanged ? 1 : 0);
    const next = { ...state, version, readStartedAt, refreshedAt: now };
    await store.saveState(transaction, next);
    const snapshot = assembleSnapshot({ ...kept.content, state: next });
    await reconcileMarks(deps, {
      transaction,
      snapshot,
      policy,
      actor: SYSTEM_ACTOR,
      now,
    });
    return { entities: snapshot.entities.size, hasChanged };
  });
}

async function ledgerRemovals(
  { store, audit }: RefreshDeps,
  {
    transaction,
    removed,
  }: {
    readonly transaction: Parameters<typeof reconcileMarks>[1]['transaction'];
    readonly removed: readonly string[];
  },
): Promise<void> {
  if (removed.length === 0) return;
  const gone = new Set(removed);
  for (const { ref, effectiveTier } of await store.marks(transaction)) {
    if (!gone.has(ref)) continue;
    const context = { transaction, actor: SYSTEM_ACTOR };
    await ledgerTierChange(audit, context, { ref, from: effectiveTier });
  }
}

function differences(
  kept: CatalogReading,
  read: CatalogReading,
): SnapshotChanges {
  const entities = compare(kept.entities, read.entities, ({ ref }) => ref);
  const people = compare(kept.people, read.people, ({ personId }) => personId);
  return {
    upserted: entities.upserted,
    removedRefs: entities.removed,
    upsertedPeople: people.upserted,
    removedPersonIds: people.removed,
  };
}

function compare<Item>(
  kept: readonly Item[],
  read: readonly Item[],
  keyOf: (item: Item) => string,
): { readonly upserted: readonly Item[]; readonly removed: readonly string[] } {
  const before = new Map(kept.map(item => [keyOf(item), canonicalJson(item)]));
  const upserted = read.filter(
    item => before.get(keyOf(item)) !== canonicalJson(item),
  );
  const remaining = new Set(read.map(keyOf));
  return {
    upserted,
    removed: kept.map(keyOf).filter(key => !remaining.has(key)),
  };
}
