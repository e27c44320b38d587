import type { Transaction, UnitOfWork } from '../../../database/unitOfWork';
import type { Ambient } from '../../../shared/clock';
import type { AuditFacade } from '../../audit/facade';
import type { ExceptionStore, SnapshotStore } from '../store';
import { createPseudonymise, type Pseudonymise } from './identity';
import type { PolicyBook } from './policyBook';

/** What changing exceptions works with. */
export interface ExceptionWriteDeps {
  readonly exceptions: ExceptionStore;
  readonly snapshots: Pick<SnapshotStore, 'lock' | 'saveState'>;
  readonly policies: PolicyBook;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditFacade;
  readonly ambient: Ambient;
}

/** What one writer of exceptions has before it. */
export interface ExceptionsInHand {
  readonly transaction: Transaction;
  /** Read after the lock was taken. */
  readonly now: string;
  /** Keyed hash of what a person wrote. */
  readonly hash: Pseudonymise;
}

/**
 * Runs a change of exceptions alone, replicas included, and has everybody read them again: whoever comes second waits, and sees
 * what the first left. Not for what changes statuses: see `inSnapshot`.
 */
export function inExceptions<Result>(
  deps: ExceptionWriteDeps,
  work: (exceptions: ExceptionsInHand) => Promise<Result>,
): Promise<Result> {
  const { snapshots, unitOfWork, ambient } = deps;
  return unitOfWork.run(async transaction => {
    const state = await snapshots.lock(transaction);
    const hash = createPseudonymise(state.salt);
    const result = await work({ transaction, now: ambient.now(), hash });
    const version = state.version + 1;
    await snapshots.saveState(transaction, { ...state, version });
    return result;
  });
}
