import type { Transaction } from '../../database/unitOfWork';

/** What a person put off. */
export interface Snooze {
  readonly userRef: string;
  readonly itemId: string;
  /** UTC, ISO 8601 with milliseconds. */
  readonly until: string;
}

/** What people put off. */
export interface SnoozeStore {
  /** Takes the place of an earlier one of the same person and item. */
  saveSnooze(transaction: Transaction, snooze: Snooze): Promise<void>;
  /** Without one it does nothing. */
  endSnooze(
    transaction: Transaction,
    of: Pick<Snooze, 'userRef' | 'itemId'>,
  ): Promise<void>;
  /** Forgets what a person put off until an instant that has passed. */
  dropPast(
    transaction: Transaction,
    of: { readonly userRef: string; readonly now: string },
  ): Promise<void>;
}
