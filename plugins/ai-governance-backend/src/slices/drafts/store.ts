import type { Transaction } from '../../database/unitOfWork';
import type { DraftRevision, Save, Step, WrittenDraft } from './model';

/** What is written of drafts, always within a transaction. */
export interface DraftStore {
  /** Keeps a new draft and its text as its first revision. */
  insert(transaction: Transaction, draft: WrittenDraft): Promise<void>;
  /**
   * Keeps a text as the next revision when the draft is open and `revision` its newest; tells whether it was. Whoever comes second
   * waits for the first, so that of two who save over one revision one alone succeeds.
   */
  save(transaction: Transaction, save: Save): Promise<boolean>;
  /** Takes a step when the draft stands where the step begins; tells whether it did. */
  move(transaction: Transaction, step: Step): Promise<boolean>;
  /** Kept revisions of these numbers, in no order. */
  revisionsOf(
    transaction: Transaction,
    draftId: string,
    revisions: readonly number[],
  ): Promise<readonly DraftRevision[]>;
  /** Forgets one revision. */
  forget(
    transaction: Transaction,
    draftId: string,
    revision: number,
  ): Promise<void>;
  /** Removes drafts that were discarded before an instant, at most `limit`; tells how many. */
  removeDiscarded(
    transaction: Transaction,
    before: string,
    limit: number,
  ): Promise<number>;
}
