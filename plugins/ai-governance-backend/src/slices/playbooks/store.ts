import type { Transaction } from '../../database/unitOfWork';
import type {
  Content,
  PlaybookName,
  PlaybookVersion,
  WeightedWord,
} from './model';

/** What is written of playbooks, always within a transaction. */
export interface PlaybookStore {
  /**
   * The name with all its versions, oldest version first, made when there is none. Whoever comes second waits for the first, so that
   * what is read here holds until the transaction ends.
   */
  take(
    transaction: Transaction,
    name: string,
  ): Promise<{
    readonly playbook: PlaybookName;
    readonly versions: readonly PlaybookVersion[];
  }>;
  /** Keeps a folder; the same again is the same. */
  saveContent(transaction: Transaction, content: Content): Promise<void>;
  insertVersion(
    transaction: Transaction,
    version: PlaybookVersion,
  ): Promise<void>;
  updateVersion(
    transaction: Transaction,
    version: PlaybookVersion,
  ): Promise<void>;
  updateName(transaction: Transaction, playbook: PlaybookName): Promise<void>;
  /** Puts the words of a version in the place of those that it had; none takes it out of searches. */
  setWords(
    transaction: Transaction,
    versionId: string,
    words: readonly WeightedWord[],
  ): Promise<void>;
}
