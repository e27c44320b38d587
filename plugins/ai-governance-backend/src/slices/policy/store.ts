import type { Transaction } from '../../database/unitOfWork';
import type {
  EntityMark,
  NewDecision,
  PolicyActivation,
  ScanReport,
  SnapshotContent,
  SnapshotEntity,
  SnapshotPerson,
  SnapshotState,
  StageAssignment,
  TierAssignment,
} from './model';

/** What came into force. */
export interface PolicyStore {
  /** Stores the document once a digest; again is no change. */
  saveVersion(
    transaction: Transaction,
    version: {
      readonly digest: string;
      readonly name: string;
      readonly document: string;
    },
  ): Promise<void>;
  /** The activation in force; `undefined` before the first. */
  lastActivation(
    transaction: Transaction,
  ): Promise<PolicyActivation | undefined>;
  insertActivation(
    transaction: Transaction,
    activation: PolicyActivation,
  ): Promise<void>;
}

/** Differences between two readings of the catalog. */
export interface SnapshotChanges {
  readonly upserted: readonly SnapshotEntity[];
  readonly removedRefs: readonly string[];
  readonly upsertedPeople: readonly SnapshotPerson[];
  readonly removedPersonIds: readonly string[];
}

/** The snapshot of the catalog and what people assigned. */
export interface SnapshotStore {
  /** Takes the snapshot for this transaction; others wait. Must come first. */
  lock(transaction: Transaction): Promise<SnapshotState>;
  /** Everything that a status depends on. */
  content(transaction: Transaction): Promise<SnapshotContent>;
  people(transaction: Transaction): Promise<readonly SnapshotPerson[]>;
  marks(transaction: Transaction): Promise<readonly EntityMark[]>;
  saveChanges(
    transaction: Transaction,
    changes: SnapshotChanges,
  ): Promise<void>;
  saveState(
    transaction: Transaction,
    state: Pick<SnapshotState, 'version' | 'readStartedAt' | 'refreshedAt'>,
  ): Promise<void>;
  /** Saves marks and notes that the catalog has yet to be told of these entities. */
  saveMarks(
    transaction: Transaction,
    marks: readonly Required<EntityMark>[],
  ): Promise<void>;
  /** Notes that the catalog has been told, unless there is something newer to tell. */
  clearPending(
    transaction: Transaction,
    told: Pick<EntityMark, 'ref' | 'mark'>,
  ): Promise<void>;
  /** Ends the assignment in force and begins this one. */
  assignTier(
    transaction: Transaction,
    assignment: TierAssignment,
  ): Promise<void>;
  /** Ends the assignment in force and begins this one. */
  assignStage(
    transaction: Transaction,
    assignment: StageAssignment,
  ): Promise<void>;
}

/** Decisions and the reports they rest on. */
export interface DecisionStore {
  /** Fails with a unique violation when the caller used the idempotency key before. */
  insertDecision(
    transaction: Transaction,
    decision: NewDecision,
  ): Promise<void>;
  /** Fails with a unique violation when the caller submitted this report for this commit before. */
  insertScan(transaction: Transaction, scan: ScanReport): Promise<void>;
}
