import type { Transaction } from '../../database/unitOfWork';
import type {
  Attempt,
  Content,
  StoredCertificate,
  TrainingVersion,
} from './model';

/** What is written of training, always within a transaction. */
export interface TrainingStore {
  /**
   * All versions under a name, oldest version first; the name is made when there is none. Whoever comes second waits for the first, so
   * that what is read here holds until the transaction ends.
   */
  take(
    transaction: Transaction,
    name: string,
  ): Promise<readonly TrainingVersion[]>;
  /** Keeps a folder; the same again is the same. */
  saveContent(transaction: Transaction, content: Content): Promise<void>;
  insertVersion(
    transaction: Transaction,
    version: TrainingVersion,
  ): Promise<void>;
  updateVersion(
    transaction: Transaction,
    version: TrainingVersion,
  ): Promise<void>;
  /** Lets requests of one person on one path come one after another; the attempts and certificates as they are then, oldest first. */
  takeLearner(
    transaction: Transaction,
    learner: { readonly personId: string; readonly name: string },
  ): Promise<{
    readonly attempts: readonly Attempt[];
    readonly certificates: readonly StoredCertificate[];
  }>;
  /** Notes that a module was read; the same again is the same. */
  saveReading(
    transaction: Transaction,
    reading: {
      readonly personId: string;
      readonly versionId: string;
      readonly module: string;
      readonly readAt: string;
    },
  ): Promise<void>;
  insertAttempt(transaction: Transaction, attempt: Attempt): Promise<void>;
  updateAttempt(transaction: Transaction, attempt: Attempt): Promise<void>;
  insertCertificate(
    transaction: Transaction,
    certificate: StoredCertificate,
  ): Promise<void>;
  updateCertificate(
    transaction: Transaction,
    certificate: StoredCertificate,
  ): Promise<void>;
  /** Keeps who holds certificates under a pseudonym. */
  saveHolder(
    transaction: Transaction,
    holder: { readonly personId: string; readonly userRef: string },
  ): Promise<void>;
}
