import type { Transaction, UnitOfWork } from '../../../database/unitOfWork';
import type { Ambient } from '../../../shared/clock';
import type { RaisedMark, SnapshotContent } from '../model';
import { keepHighWater } from './keepHighWater';
import type { Lowering } from './lowerMarks';
import { type MarkDeps, reconcileMarks } from './marks';
import type { PolicyBook, PolicyInForce } from './policyBook';
import { assembleSnapshot, type Snapshot } from './snapshot';
import type { Caller } from './trust';

/** What assigning works with. */
export interface AssignmentDeps extends MarkDeps {
  readonly policies: PolicyBook;
  readonly unitOfWork: UnitOfWork;
  readonly ambient: Ambient;
  /** Called after a commit that changed what the catalog shows. */
  readonly onMarked: () => void;
}

/** What an assignment makes of the snapshot, and what comes of it. */
export interface Assigned<Result> {
  readonly next: SnapshotContent;
  /** What comes of it, and what is left to be written of that within the same unit of work. */
  readonly result: (
    snapshot: Snapshot,
    content: SnapshotContent,
  ) => Result | Promise<Result>;
  /** Set where an entitled person's word brings a high-water mark down. */
  readonly lowering?: Lowering;
  /** Marks that an entitled person's undo puts back where they were. */
  readonly restoring?: readonly RaisedMark[];
}

/** The policy in force with the one reading of the clock, after the lock was taken. */
export interface PolicyNow extends PolicyInForce {
  readonly now: string;
}

/** Runs an assignment alone with the snapshot, then ledgers what it changed and has the catalog told. */
export function inSnapshot<Result>(
  deps: AssignmentDeps,
  caller: Caller,
  assign: (
    transaction: Transaction,
    content: SnapshotContent,
    policy: PolicyNow,
  ) => Promise<Assigned<Result>>,
): Promise<Result> {
  return deps.unitOfWork.run(async transaction => {
    const state = await deps.store.lock(transaction);
    const content = await deps.store.content(transaction);
    const now = deps.ambient.now();
    const policy = await deps.policies.currentIn(transaction, now);
    const assigned = await assign(transaction, content, {
      ...policy,
      now,
    });
    const kept = await keepHighWater(deps.store, assigned.next, {
      transaction,
      policy: policy.compiled.policy,
      now,
      isReading: false,
      lowering: assigned.lowering,
      restoring: assigned.restoring,
    });
    await deps.store.saveState(transaction, {
      ...state,
      version: state.version + 1,
    });
    const snapshot = assembleSnapshot(kept.content);
    const actor = caller.subject;
    const context = { transaction, snapshot, policy, actor, now };
    const changed = await reconcileMarks(deps, context);
    if (changed.length > 0) transaction.afterCommit(deps.onMarked);
    return assigned.result(snapshot, kept.content);
  });
}
