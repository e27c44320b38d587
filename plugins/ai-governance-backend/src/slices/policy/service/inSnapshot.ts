import type { CompiledPolicy } from '@ai-enablement/governance-core';
import type { Transaction, UnitOfWork } from '../../../database/unitOfWork';
import type { Ambient } from '../../../shared/clock';
import type { SnapshotContent } from '../model';
import { type MarkDeps, reconcileMarks } from './marks';
import { assembleSnapshot, type Snapshot } from './snapshot';
import type { Caller } from './trust';

/** What assigning works with. */
export interface AssignmentDeps extends MarkDeps {
  readonly compiled: CompiledPolicy;
  readonly unitOfWork: UnitOfWork;
  readonly ambient: Ambient;
  /** Called after a commit that changed what the catalog shows. */
  readonly onMarked: () => void;
}

/** What an assignment makes of the snapshot, and what comes of it. */
export interface Assigned<Result> {
  readonly next: SnapshotContent;
  readonly result: (snapshot: Snapshot) => Result;
}

/** Runs an assignment alone with the snapshot, then ledgers what it changed and has the catalog told. */
export function inSnapshot<Result>(
  deps: AssignmentDeps,
  caller: Caller,
  assign: (
    transaction: Transaction,
    content: SnapshotContent,
  ) => Promise<Assigned<Result>>,
): Promise<Result> {
  return deps.unitOfWork.run(async transaction => {
    const state = await deps.store.lock(transaction);
    const content = await deps.store.content(transaction);
    const { next, result } = await assign(transaction, content);
    await deps.store.saveState(transaction, {
      ...state,
      version: state.version + 1,
    });
    const snapshot = assembleSnapshot(next);
    const now = deps.ambient.now();
    const context = { transaction, snapshot, actor: caller.subject, now };
    const changed = await reconcileMarks(deps, context);
    if (changed.length > 0) transaction.afterCommit(deps.onMarked);
    return result(snapshot);
  });
}
