import type { Transaction } from '../../database/unitOfWork';
import type {
  Comment,
  InstallReport,
  LastReport,
  Rating,
  Read,
  Receipt,
} from './reachModel';

/** What is written of how far playbooks reach, always within a transaction. */
export interface ReachStore {
  /** The same again on the day is counted, and stays one. */
  noteRead(transaction: Transaction, read: Read): Promise<void>;
  /**
   * Puts a rating in the place of the person's before, or takes that back. Then brings the published total up to date if ratings of at
   * least `minimum` people changed since it was last; of fewer than `minimum` people it has none.
   */
  rate(
    transaction: Transaction,
    rating: Rating,
    minimum: number,
  ): Promise<void>;
  addComment(transaction: Transaction, comment: Comment): Promise<void>;
  /** The same receipt again is the first one. */
  addReceipt(transaction: Transaction, receipt: Receipt): Promise<void>;
  /** The newest report of a repository; whoever comes second waits for the first. Absent before there was any. */
  takeReport(
    transaction: Transaction,
    repository: string,
    at: string,
  ): Promise<LastReport | undefined>;
  /** Keeps what is installed now: what is new begins, what is no longer named ends. Call `takeReport` first. */
  noteInstalls(transaction: Transaction, report: InstallReport): Promise<void>;
  /** Notes since when people are known, and forgets those who are no longer. */
  notePeople(
    transaction: Transaction,
    people: readonly string[],
    on: string,
  ): Promise<void>;
  /** Forgets reads, comments, ratings and ended installs of before an instant. Receipts are evidence and stay. */
  forgetBefore(
    transaction: Transaction,
    before: string,
    of: { readonly now: string; readonly minimum: number },
  ): Promise<void>;
  /** Forgets who rated; the ratings stay. */
  forgetNames(transaction: Transaction): Promise<void>;
}
