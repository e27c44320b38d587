import type {
  DueNotice,
  LastWritten,
  Notice,
  PolicyChanges,
  ToldPolicy,
} from './noticeModel';
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

/** Who was told what, and what has yet to be sent. */
export interface NoticeStore {
  /** Takes a recipient for this transaction; others wait. Must come first. */
  lockRecipient(
    transaction: Transaction,
    recipient: string,
  ): Promise<LastWritten>;
  /** Those of the items that a recipient was told of before. */
  told(
    transaction: Transaction,
    of: { readonly recipient: string; readonly itemIds: readonly string[] },
  ): Promise<ReadonlySet<string>>;
  /** Keeps a notice to be sent, that its items were told of, and that its recipient was written to. */
  saveNotice(
    transaction: Transaction,
    notice: Notice,
    itemIds: readonly string[],
  ): Promise<void>;
  /** Takes notices that are due; until `until` nobody else does. */
  takeDue(
    transaction: Transaction,
    of: {
      readonly now: string;
      readonly until: string;
      readonly limit: number;
    },
  ): Promise<readonly DueNotice[]>;
  /** A notice needs no more sending: it was sent, or given up. */
  settleNotice(transaction: Transaction, noticeId: string): Promise<void>;
  /** Forgets what was told before an instant, and notices that are settled. */
  forget(transaction: Transaction, before: string): Promise<void>;
}

/** What owners are told of policies. */
export interface ToldPolicyStore {
  /** Takes the one row for this transaction; others wait. Must come first. `undefined` before the first policy. */
  lockPolicy(transaction: Transaction): Promise<ToldPolicy | undefined>;
  /** Keeps which policy owners were last told of, with what it changed for each. */
  savePolicy(
    transaction: Transaction,
    told: ToldPolicy,
    changes: readonly PolicyChanges[],
  ): Promise<void>;
}
