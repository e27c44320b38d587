import type { SnapshotStore } from '../store';
import { inVersions, type VersionWriteDeps } from './inVersions';
import { keepHighWater } from './keepHighWater';
import { type MarkDeps, reconcileMarks } from './marks';
import type { PolicyBook } from './policyBook';
import { assembleSnapshot } from './snapshot';
import { SYSTEM_ACTOR } from './systemActor';

/** What settling works with. */
export interface SettleDeps
  extends Omit<VersionWriteDeps, 'store'>, Pick<MarkDeps, 'audit'> {
  readonly versions: VersionWriteDeps['store'];
  readonly snapshots: SnapshotStore;
  readonly policies: PolicyBook;
}

/**
 * Ledgers versions that came into force by themselves, and notes which entities' tier or status the policy in force makes
 * another. Safe to run anywhere at any time; which version is in force does not depend on it. Without `evenIfNothingBegan`
 * marks are left alone when no version came into force. Returns the refs of entities that changed.
 */
export function settlePolicy(
  deps: SettleDeps,
  options: { readonly evenIfNothingBegan: boolean },
): Promise<readonly string[]> {
  const { versions: store, snapshots, policies } = deps;
  return inVersions({ ...deps, store }, async ({ transaction, now, begun }) => {
    if (begun === 0 && !options.evenIfNothingBegan) return [];
    const content = await snapshots.content(transaction);
    // Before the catalog was first read there is nothing to tell it.
    if (content.state.refreshedAt === undefined) return [];
    const policy = await policies.currentIn(transaction, now);
    const kept = await keepHighWater(snapshots, content, {
      transaction,
      policy: policy.compiled.policy,
      now,
      isReading: false,
    });
    if (kept.hasChanged) {
      const { state } = content;
      const version = state.version + 1;
      await snapshots.saveState(transaction, { ...state, version });
    }
    const snapshot = assembleSnapshot(kept.content);
    const marking = { ...deps, store: snapshots };
    return reconcileMarks(marking, {
      transaction,
      snapshot,
      policy,
      actor: SYSTEM_ACTOR,
      now,
    });
  });
}
