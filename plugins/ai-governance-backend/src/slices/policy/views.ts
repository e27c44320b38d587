import type { Page, PageRequest } from '../../shared/page';
import type {
  AttributedDecision,
  DecisionSummary,
  EntityMark,
  PolicyActivation,
  ScanReport,
  SnapshotContent,
  SnapshotPerson,
  SnapshotState,
  StageAssignment,
  StoredDecision,
  TierAssignment,
} from './model';

/** Which decisions are wanted, newest first. */
export interface DecisionsQuery extends PageRequest {
  readonly entityRef?: string;
  readonly repository?: string;
  readonly outcome?: 'pass' | 'hold' | 'deny';
}

/** An entity of which the catalog has yet to be told, with what it is to be told. */
export type PendingMark = Pick<EntityMark, 'ref' | 'mark'>;

/** What is read of the snapshot. */
export interface SnapshotViews {
  /** One query. */
  state(): Promise<SnapshotState>;
  /** Everything that a status depends on; a constant number of queries. */
  content(): Promise<SnapshotContent>;
  /** Entities of which the catalog has yet to be told. */
  pendingMarks(limit: number): Promise<readonly PendingMark[]>;
  /** People by keyed hash of one of their identities; unknown hashes are left out. */
  peopleByIdentity(
    hashes: readonly string[],
  ): Promise<ReadonlyMap<string, Omit<SnapshotPerson, 'identityHashes'>>>;
}

/** What is read of decisions and scans; one query each. */
export interface DecisionViews {
  decision(decisionId: string): Promise<StoredDecision | undefined>;
  decisionByKey(
    caller: string,
    idempotencyKey: string,
  ): Promise<StoredDecision | undefined>;
  decisions(query: DecisionsQuery): Promise<Page<DecisionSummary>>;
  /** The latest decision about an entity that rests on more than the caller's word. */
  latestAttested(entityRef: string): Promise<StoredDecision | undefined>;
  /** Decisions about an entity since an instant that rest on more than the caller's word, newest first, at most `limit`. */
  attributed(
    entityRef: string,
    range: { readonly since: string; readonly limit: number },
  ): Promise<readonly AttributedDecision[]>;
  scansById(scanIds: readonly string[]): Promise<readonly ScanReport[]>;
  scansOf(commit: {
    readonly repository: string;
    readonly sha: string;
  }): Promise<readonly ScanReport[]>;
  /** The same report for the same commit by the same caller. */
  sameScan(
    scan: Pick<
      ScanReport,
      'repository' | 'sha' | 'digest' | 'caller' | 'trust'
    >,
  ): Promise<ScanReport | undefined>;
}

/** What is read of the policy in force. */
export interface PolicyViews {
  lastActivation(): Promise<PolicyActivation | undefined>;
}

/** What is read of assignments that are no longer in force. */
export interface AssignmentViews {
  /** Whether somebody ever made this very assignment, in force or not. */
  hasAssignedTier(
    assignment: Pick<
      TierAssignment,
      'entityRef' | 'tier' | 'isCritical' | 'reason' | 'assignedBy'
    >,
  ): Promise<boolean>;
  hasAssignedStage(
    assignment: Pick<
      StageAssignment,
      'groupRef' | 'stage' | 'reason' | 'assignedBy'
    >,
  ): Promise<boolean>;
}
