import type { Transaction } from '../../database/unitOfWork';
import type { ToldMark } from './model';

/** Turns of sources. */
export interface SourceStore {
  /** Knows these sources from now on; new ones are due at once, known ones stay as they are. */
  introduce(
    transaction: Transaction,
    sources: readonly string[],
    now: string,
  ): Promise<void>;
  /** Takes the turn of a source that is due and that nobody has, or had for longer than the lease. False when there is nothing to take. */
  take(
    transaction: Transaction,
    taking: {
      readonly source: string;
      readonly now: string;
      readonly leaseUntil: string;
      readonly token: string;
    },
  ): Promise<boolean>;
  /** Ends a turn; one whose lease somebody else took meanwhile ends nothing. */
  end(
    transaction: Transaction,
    turn: {
      readonly source: string;
      readonly token: string;
      readonly at: string;
      readonly dueAt: string;
      /** Why it failed, kept to 500 characters; absent when it did not. */
      readonly error?: string;
    },
  ): Promise<void>;
  /** Due at once. False when there is no such source. */
  hurry(
    transaction: Transaction,
    source: string,
    now: string,
  ): Promise<boolean>;
  /** Notes that a host told of a change. It waits since it was first told of, however often that is. */
  tell(
    transaction: Transaction,
    change: { readonly repository: string; readonly number: number },
    mark: string,
    since: string,
  ): Promise<void>;
  /** Forgets what hosts told when nobody told it again. */
  told(transaction: Transaction, marks: readonly ToldMark[]): Promise<void>;
}
