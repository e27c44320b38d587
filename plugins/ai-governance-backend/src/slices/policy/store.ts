import type { Transaction } from '../../database/unitOfWork';
import type {
  ApprovalRequest,
  DecidedApproval,
  EntityMark,
  HeadCommit,
  HighWaterMark,
  HistoryChange,
  KnownPast,
  NewDecision,
  NotedUse,
  SeenUse,
  UseAlert,
  NewRelease,
  PastChange,
  StoredMerge,
  PolicyDocument,
  PolicyVersion,
  RaisedMark,
  ReplayDivergence,
  ScanReport,
  SigningKey,
  SnapshotContent,
  SnapshotEntity,
  SnapshotPerson,
  SnapshotState,
  StageAssignment,
  StoredApproval,
  StoredBreakGlass,
  StoredTierBatch,
  StoredTierRequest,
  StoredStrengthening,
  StoredWaiver,
  TierAssignment,
  TierBatchItem,
} from './model';

/** The life of the policy. Whoever writes holds the snapshot's lock, so that there is one writer. */
export interface PolicyStore {
  /** Stores the document once a digest; again is no change. */
  saveDocument(
    transaction: Transaction,
    document: PolicyDocument,
  ): Promise<void>;
  /** `undefined` when there is none of this digest. */
  document(
    transaction: Transaction,
    digest: string,
  ): Promise<PolicyDocument | undefined>;
  /** Fails with a unique violation when the id or the number is taken. */
  insertVersion(
    transaction: Transaction,
    version: PolicyVersion,
  ): Promise<void>;
  /** Saves what happened to a version; its document and what was said when it was proposed stay. */
  updateVersion(
    transaction: Transaction,
    version: PolicyVersion,
  ): Promise<void>;
  version(
    transaction: Transaction,
    versionId: string,
  ): Promise<PolicyVersion | undefined>;
  /** Versions with a number, in its order; withdrawn ones among them. */
  published(transaction: Transaction): Promise<readonly PolicyVersion[]>;
  /** The draft of a document that is neither published nor withdrawn. */
  openDraft(
    transaction: Transaction,
    digest: string,
  ): Promise<PolicyVersion | undefined>;
  /** The version in force at an instant; `undefined` before the first. */
  inForce(
    transaction: Transaction,
    now: string,
  ): Promise<PolicyVersion | undefined>;
}

/** What replays found. */
export interface ReplayStore {
  /** Saves a divergence in the place of an earlier one of the same decision. */
  saveDivergence(
    transaction: Transaction,
    divergence: ReplayDivergence,
  ): Promise<void>;
}

/** Differences between two readings of the catalog. */
export interface SnapshotChanges {
  readonly upserted: readonly SnapshotEntity[];
  readonly removedRefs: readonly string[];
  readonly upsertedPeople: readonly SnapshotPerson[];
  readonly removedPersonIds: readonly string[];
}

/** High-water marks as they are to be. */
export interface HighWaterChanges {
  readonly saved: readonly HighWaterMark[];
  readonly removed: readonly HighWaterMark[];
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
  /** Saves high-water marks in the place of those of the same entities and places. */
  saveHighWater(
    transaction: Transaction,
    changes: HighWaterChanges,
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
  /** The same for many entities, each named once. */
  assignTiers(
    transaction: Transaction,
    assignments: readonly TierAssignment[],
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

/** Manual approval of changes. Whoever adds what people said holds the snapshot's lock, so that there is one writer. */
export interface ApprovalStore {
  /** Saves a request in the place of an earlier one of its head commit, unless that is of a later decision. */
  saveRequest(
    transaction: Transaction,
    request: ApprovalRequest,
  ): Promise<void>;
  /** Removes the request of a head commit whose decision at `decidedAt` asks nobody any more. */
  dropRequest(
    transaction: Transaction,
    commit: HeadCommit & Pick<ApprovalRequest, 'decidedAt'>,
  ): Promise<void>;
  /** Notes on earlier requests of other head commits of the pull request which decision took their place. */
  supersede(
    transaction: Transaction,
    by: Pick<ApprovalRequest, 'headSha' | 'decisionId' | 'decidedAt'> & {
      readonly repository: string;
      readonly pullRequest: number;
    },
  ): Promise<void>;
  /** The request of a head commit with its decision and what that was made from. */
  decided(
    transaction: Transaction,
    commit: HeadCommit,
  ): Promise<DecidedApproval | undefined>;
  /** Fails with a unique violation when the id is taken. */
  insertApproval(
    transaction: Transaction,
    approval: StoredApproval,
  ): Promise<void>;
  /** What people said about a head commit, newest first. */
  approvalsOf(
    transaction: Transaction,
    commit: HeadCommit,
  ): Promise<readonly StoredApproval[]>;
  /** People of the catalog by id; unknown ones are left out. */
  peopleById(
    transaction: Transaction,
    personIds: readonly string[],
  ): Promise<ReadonlyMap<string, Omit<SnapshotPerson, 'identityHashes'>>>;
}

/** Changes of the past. */
export interface HistoryStore {
  /** Takes the history of a repository for this transaction; others wait. Must come first. */
  lockRepository(transaction: Transaction, repository: string): Promise<void>;
  /** What is known already of these head commits, by head commit. */
  known(
    transaction: Transaction,
    repository: string,
    headShas: readonly string[],
  ): Promise<ReadonlyMap<string, KnownPast>>;
  /** Heads of those changes that were really decided on: recognised by head, merge commit or pull request. */
  decidedHeads(
    transaction: Transaction,
    repository: string,
    changes: readonly PastChange[],
  ): Promise<ReadonlySet<string>>;
  /** Saves changes in the place of those of the same head commits. */
  save(
    transaction: Transaction,
    changes: readonly HistoryChange[],
  ): Promise<void>;
}

/** Where AI is used, and alerts about it. */
export interface UseStore {
  /** Takes the alerts of a repository for the rest of this transaction; others wait. */
  lockRepository(transaction: Transaction, repository: string): Promise<void>;
  /** Saves what is known of a change, unless a later decision is known; history never takes the place of a decision. */
  saveUse(transaction: Transaction, use: NotedUse): Promise<void>;
  alert(
    transaction: Transaction,
    alertId: string,
  ): Promise<UseAlert | undefined>;
  /** Saves an alert in the place of that with its id. */
  saveAlert(transaction: Transaction, alert: UseAlert): Promise<void>;
  /** Notes that a change showed what an alert is about, once for each change. */
  linkAlert(
    transaction: Transaction,
    alertId: string,
    use: SeenUse,
  ): Promise<void>;
}

/** Answers about releases. */
export interface ReleaseStore {
  /** Fails with a unique violation when the caller used the idempotency key before. */
  insertRelease(transaction: Transaction, release: NewRelease): Promise<void>;
  /** What is there already stays. */
  insertMerge(transaction: Transaction, merge: StoredMerge): Promise<void>;
}

/** Waivers and break-glass. Whoever writes holds the snapshot's lock, so that there is one writer. */
export interface ExceptionStore {
  /** Fails with a unique violation when the id is taken. */
  insertWaiver(transaction: Transaction, waiver: StoredWaiver): Promise<void>;
  /** Saves what happened to a waiver and when it holds; what was asked for stays. */
  updateWaiver(transaction: Transaction, waiver: StoredWaiver): Promise<void>;
  waiver(
    transaction: Transaction,
    waiverId: string,
  ): Promise<StoredWaiver | undefined>;
  /** Fails with a unique violation when the id is taken. */
  insertBreakGlass(
    transaction: Transaction,
    use: StoredBreakGlass,
  ): Promise<void>;
  /** Saves the review of a use and its escalation; the use itself stays. */
  updateBreakGlass(
    transaction: Transaction,
    use: StoredBreakGlass,
  ): Promise<void>;
  breakGlass(
    transaction: Transaction,
    breakGlassId: string,
  ): Promise<StoredBreakGlass | undefined>;
  /** Uses for one commit, newest first; ended ones among them. */
  breakGlassOf(
    transaction: Transaction,
    commit: Pick<StoredBreakGlass, 'repository' | 'headSha'>,
  ): Promise<readonly StoredBreakGlass[]>;
}

/** Strengthenings of review. Whoever writes holds the snapshot's lock, so that there is one writer. */
export interface StrengtheningStore {
  /** Fails with a unique violation when the id is taken. */
  insertStrengthening(
    transaction: Transaction,
    strengthening: StoredStrengthening,
  ): Promise<void>;
  /** Saves its end, its extension and its ending; what was started stays. */
  updateStrengthening(
    transaction: Transaction,
    strengthening: StoredStrengthening,
  ): Promise<void>;
  strengthening(
    transaction: Transaction,
    strengtheningId: string,
  ): Promise<StoredStrengthening | undefined>;
}

/** Tiers that people ask for. Whoever writes holds the snapshot's lock, so that there is one writer. */
export interface TierRequestStore {
  /** Fails with a unique violation when the id is taken, or the entity has an open request. */
  insertTierRequest(
    transaction: Transaction,
    request: StoredTierRequest,
  ): Promise<void>;
  /** Saves how a request ended; what was asked for stays. */
  closeTierRequest(
    transaction: Transaction,
    request: StoredTierRequest,
  ): Promise<void>;
  tierRequest(
    transaction: Transaction,
    requestId: string,
  ): Promise<StoredTierRequest | undefined>;
  /** The open request of an entity. */
  openTierRequest(
    transaction: Transaction,
    entityRef: string,
  ): Promise<StoredTierRequest | undefined>;
}

/** Classification in bulk. Whoever writes holds the snapshot's lock, so that there is one writer. */
export interface TierBatchStore {
  /** Fails with a unique violation when the id is taken. */
  insertTierBatch(
    transaction: Transaction,
    batch: StoredTierBatch,
    items: readonly TierBatchItem[],
  ): Promise<void>;
  /** Saves what was said about a batch; what was proposed stays. */
  updateTierBatch(
    transaction: Transaction,
    batch: StoredTierBatch,
  ): Promise<void>;
  /** Saves what came of entities in the place of what was expected. */
  saveTierBatchItems(
    transaction: Transaction,
    batchId: string,
    items: readonly TierBatchItem[],
  ): Promise<void>;
  saveRaisedMarks(
    transaction: Transaction,
    batchId: string,
    marks: readonly RaisedMark[],
  ): Promise<void>;
  tierBatch(
    transaction: Transaction,
    batchId: string,
  ): Promise<StoredTierBatch | undefined>;
  /** All entities of a batch by their refs. */
  tierBatchItems(
    transaction: Transaction,
    batchId: string,
  ): Promise<readonly TierBatchItem[]>;
  /** High-water marks that the batch raised; empty before it was applied. */
  raisedMarks(
    transaction: Transaction,
    batchId: string,
  ): Promise<readonly RaisedMark[]>;
}

/** Keys that sign. */
export interface SigningKeyStore {
  /** Takes the keys for this transaction; others wait. Must come first. Gives the key that signs, if there is one. */
  lock(transaction: Transaction): Promise<SigningKey | undefined>;
  /** Retires the key that signs and puts this one in its place. */
  replace(transaction: Transaction, key: SigningKey): Promise<void>;
}
