import type {
  ChangeSubject,
  DataFact,
  DataFinding,
  DecidedChange,
  Facts,
  Obligation,
  Outcome,
  StrengtheningStatus,
  WaiverStatus,
} from '@ai-enablement/governance-core';
import type { Page, PageRequest } from '../../shared/page';
import type {
  AskedApproval,
  AttributedDecision,
  ChangeHistory,
  CommitDecision,
  DecisionSummary,
  EntityMark,
  HeadCommit,
  PolicyDocument,
  PolicyVersion,
  ReplayableDecision,
  ReplayDivergence,
  PublicKey,
  ReleasePlace,
  RuleCount,
  ScanReport,
  SeenUse,
  ShownAlert,
  UseAlertState,
  UseCount,
  UseOrigin,
  SigningKey,
  SnapshotContent,
  SnapshotPerson,
  SnapshotState,
  StageAssignment,
  StoredApproval,
  StoredBreakGlass,
  StoredDecision,
  StoredMerge,
  StoredRelease,
  StoredTierBatch,
  StoredTierRequest,
  StoredStrengthening,
  StoredWaiver,
  TierAssignment,
  TierBatchCounts,
  TierBatchItem,
  TierBatchOutcome,
  TierRequestState,
} from './model';

/** Which decisions are wanted, newest first. */
export interface DecisionsQuery extends PageRequest {
  readonly entityRef?: string;
  readonly repository?: string;
  readonly outcome?: 'pass' | 'hold' | 'deny';
  /** Id of a waiver or of a use of break-glass that lifted something. */
  readonly exception?: string;
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
  /** All people; two queries. */
  everybody(): Promise<readonly SnapshotPerson[]>;
}

/** What a decided change says about an entity. */
export interface RecentChange {
  readonly entityRef: string;
  /** Paths that it touched, those of other entities among them. */
  readonly paths: readonly string[];
  /** Places where data was found; absent when nobody looked whose word counts. */
  readonly found?: readonly Pick<DataFinding, 'class' | 'path'>[];
}

/** What is read of decisions and scans; one query each. */
export interface DecisionViews {
  decision(decisionId: string): Promise<StoredDecision | undefined>;
  decisionByKey(
    caller: string,
    idempotencyKey: string,
  ): Promise<StoredDecision | undefined>;
  decisions(query: DecisionsQuery): Promise<Page<DecisionSummary>>;
  /** Number of decisions since an instant in which an exception lifted something. */
  liftedBy(exceptionId: string, since: string): Promise<number>;
  /** The latest decision about an entity that rests on more than the caller's word. */
  latestAttested(entityRef: string): Promise<StoredDecision | undefined>;
  /** Obligations in the latest decision about each entity of the snapshot that rests on more than the caller's word; two queries. */
  latestObligations(
    entityRefs: readonly string[],
  ): Promise<ReadonlyMap<string, readonly Obligation[]>>;
  /** Decisions about an entity since an instant that rest on more than the caller's word, newest first, at most `limit`. */
  attributed(
    entityRef: string,
    range: { readonly since: string; readonly limit: number },
  ): Promise<readonly AttributedDecision[]>;
  /**
   * The newest decisions about each entity that rest on more than the caller's word, at most `perEntity` each: files, and classes
   * of data found; one query.
   */
  recentChanges(
    entityRefs: readonly string[],
    perEntity: number,
  ): Promise<readonly RecentChange[]>;
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

/** What is read of the decisions about one commit; one query each. */
export interface CommitViews {
  /** The newest decision of a caller on one change. */
  newestOf(change: {
    readonly caller: string;
    readonly repository: string;
    readonly baseSha: string;
    readonly headSha: string;
    readonly pullRequest?: number;
  }): Promise<ReplayableDecision | undefined>;
  /** Decisions for the phase `merge` that rest on more than the caller's word, newest first, at most `limit`. */
  ofCommit(commit: {
    readonly repository: string;
    readonly headSha: string;
    readonly limit: number;
  }): Promise<readonly CommitDecision[]>;
  /** What machines of CI reported on data in a commit, the newest of each; what hosts and the portal repeat does not count again. */
  dataReportsOf(commit: {
    readonly repository: string;
    readonly headSha: string;
  }): Promise<readonly DataFact[]>;
}

/** Which held changes are wanted. */
export interface HeldChangesQuery {
  /** Only of these; absent for all. */
  readonly repositories?: readonly string[];
  /** Decided on after this instant. */
  readonly since: string;
  readonly limit: number;
}

/** What is read of changes that wait for something. */
export interface HeldChangeViews {
  /**
   * Changes whose newest decision for merging that is no preview holds or denies them, and that no host merged, newest first.
   * One query for each few hundred repositories.
   */
  heldChanges(query: HeldChangesQuery): Promise<readonly DecisionSummary[]>;
}

/** What is read of everything that was decided on changes. */
export interface ChangeHistoryViews {
  /** Decisions for merging that are no previews; a change without any is left out. One query for some hundred changes. */
  historiesOf(
    repository: string,
    pullRequests: readonly number[],
  ): Promise<readonly ChangeHistory[]>;
}

/** Which answers about releases are wanted, newest first. */
export interface ReleasesQuery extends PageRequest {
  readonly repository?: string;
  readonly environment?: string;
  readonly outcome?: Outcome;
  /** True for the newest answer at each place alone, without previews. */
  readonly latest?: boolean;
}

/** What is read of releases; one query each. */
export interface ReleaseViews {
  release(releaseId: string): Promise<StoredRelease | undefined>;
  releaseByKey(
    caller: string,
    idempotencyKey: string,
  ): Promise<StoredRelease | undefined>;
  /** Fails with `shared.invalidCursor`. */
  releases(query: ReleasesQuery): Promise<Page<StoredRelease>>;
  /** Heads of releases at a place that passed and are no previews, latest first, each once, at most `limit`. */
  passedHeads(place: ReleasePlace, limit: number): Promise<readonly string[]>;
  /** Releases at a place that passed and are no previews, latest first, at most `limit`; `observed` are those that hosts asked about. */
  passedRanges(
    place: ReleasePlace,
    of: { readonly isObserved: boolean; readonly limit: number },
  ): Promise<readonly Pick<StoredRelease, 'baseSha' | 'headSha'>[]>;
  /** The newest answer that a caller has on a commit at a place. */
  newestRelease(
    of: ReleasePlace & { readonly caller: string; readonly headSha: string },
  ): Promise<StoredRelease | undefined>;
  /** Whether it is known that a change was merged as these very commits. */
  hasMerge(merge: Omit<StoredMerge, 'ledgerEntryId'>): Promise<boolean>;
  /**
   * Decisions of a repository that are recognised by one of these commits or patches; of those on one head that are recognised
   * alike, the latest. One query for each few hundred marks.
   */
  decidedChanges(
    repository: string,
    marks: readonly string[],
  ): Promise<readonly DecidedChange[]>;
}

/** A version with the document that it stands for. */
export interface VersionInTime {
  readonly versionId: string;
  readonly number: number;
  readonly digest: string;
  readonly publishedAt: string;
  readonly effectiveFrom: string;
}

/** What is read of the life of the policy; one query each. */
export interface PolicyViews {
  /** The version in force at an instant; `undefined` before the first. */
  inForce(now: string): Promise<PolicyVersion | undefined>;
  document(digest: string): Promise<PolicyDocument | undefined>;
  version(versionId: string): Promise<PolicyVersion | undefined>;
  /** Newest proposal first. */
  versions(request: PageRequest): Promise<Page<PolicyVersion>>;
  /** Published versions that were not withdrawn, in the order in which they come into force. */
  timeline(): Promise<readonly VersionInTime[]>;
}

/** What is read to replay decisions; one query each. */
export interface ReplayViews {
  replayable(decisionId: string): Promise<ReplayableDecision | undefined>;
  /** Ids of the newest decisions of an engine version, at most `limit`. */
  newest(engineVersion: string, limit: number): Promise<readonly string[]>;
  /** Id of the decision of an engine version that follows a text in the order of ids, or else of the first one. */
  nextAfter(engineVersion: string, text: string): Promise<string | undefined>;
  /** Divergences without an end, in the order in which they were found. */
  openDivergences(): Promise<readonly ReplayDivergence[]>;
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

/** Several statuses at once: those that wait for a decision, that act now or later, that are over. */
export type WaiverPhase = 'waiting' | 'acting' | 'over';

/** Orders of waivers, by their ends or by their requests. */
export type WaiverSort = 'soonestEnd' | 'latestEnd' | 'newest' | 'oldest';

/** Which waivers are wanted; without `sort`, active and scheduled ones soonest end first, all others newest request first. */
export interface WaiversQuery extends PageRequest {
  readonly status?: WaiverStatus;
  readonly phase?: WaiverPhase;
  readonly sort?: WaiverSort;
  /** Instant at which the status is meant. */
  readonly now: string;
  /** Named by the scope. */
  readonly entityRef?: string;
  readonly repository?: string;
  readonly systemRef?: string;
  readonly groupRef?: string;
  /** Only those of one person, or of everybody else. */
  readonly by?: { readonly person: string; readonly isOthers: boolean };
  /** Only those that end until this instant. */
  readonly endsUntil?: string;
  readonly rule?: string;
}

/** Which uses of break-glass are wanted, newest first. */
export interface BreakGlassQuery extends PageRequest {
  readonly review?: 'open' | 'done';
  readonly repository?: string;
}

/** What is read of waivers and break-glass; one query each. */
export interface ExceptionViews {
  waiver(waiverId: string): Promise<StoredWaiver | undefined>;
  /** Fails with `shared.invalidCursor`. */
  waivers(query: WaiversQuery): Promise<Page<StoredWaiver>>;
  breakGlass(breakGlassId: string): Promise<StoredBreakGlass | undefined>;
  /** Fails with `shared.invalidCursor`. */
  breakGlassUses(query: BreakGlassQuery): Promise<Page<StoredBreakGlass>>;
  /** Uses that nobody has reviewed, oldest first. */
  unreviewed(): Promise<readonly StoredBreakGlass[]>;
}

/** Which strengthenings are wanted, newest start first. */
export interface StrengtheningsQuery extends PageRequest {
  readonly status?: StrengtheningStatus;
  /** Instant at which the status is meant. */
  readonly now: string;
  /** Named by the scope: an entity, a system or a domain. */
  readonly entityRef?: string;
  readonly repository?: string;
  readonly groupRef?: string;
  /** Only those of one person, or of everybody else. */
  readonly by?: { readonly person: string; readonly isOthers: boolean };
}

/** What is read of strengthenings; one query each. */
export interface StrengtheningViews {
  strengthening(
    strengtheningId: string,
  ): Promise<StoredStrengthening | undefined>;
  /** Fails with `shared.invalidCursor`. */
  strengthenings(
    query: StrengtheningsQuery,
  ): Promise<Page<StoredStrengthening>>;
}

/** Which requests for approval are wanted, newest decision first. */
export interface ApprovalsQuery extends PageRequest {
  /** `open`: waiting, of the newest head commit, and decided on after `openSince`; `done`: all others. */
  readonly state?: 'open' | 'done';
  readonly openSince: string;
  /** Only those that a member of any of these groups may approve. */
  readonly groups?: readonly string[];
  readonly entityRef?: string;
  readonly repository?: string;
}

/** What is read of manual approval; a constant number of queries each. */
export interface ApprovalViews {
  /** Fails with `shared.invalidCursor`. */
  requests(query: ApprovalsQuery): Promise<Page<AskedApproval>>;
  asked(commit: HeadCommit): Promise<AskedApproval | undefined>;
  /** What people said about head commits, newest first. */
  approvalsOf(
    commits: readonly HeadCommit[],
  ): Promise<readonly StoredApproval[]>;
  /** People of the catalog by id; unknown ones are left out. */
  peopleById(
    personIds: readonly string[],
  ): Promise<ReadonlyMap<string, Omit<SnapshotPerson, 'identityHashes'>>>;
}

/** Which requests for another tier are wanted, newest first. */
export interface TierRequestsQuery extends PageRequest {
  readonly state?: TierRequestState;
  readonly entityRef?: string;
}

/** What is read of tiers that people ask for; one query each. */
export interface TierRequestViews {
  tierRequest(requestId: string): Promise<StoredTierRequest | undefined>;
  /** Fails with `shared.invalidCursor`. */
  tierRequests(query: TierRequestsQuery): Promise<Page<StoredTierRequest>>;
}

/** Which entities of a batch are wanted, by their refs. */
export interface TierBatchItemsQuery extends PageRequest {
  readonly outcome?: TierBatchOutcome;
}

/** What is read of classification in bulk; one query each. */
export interface TierBatchViews {
  tierBatch(batchId: string): Promise<StoredTierBatch | undefined>;
  /** Newest first. Fails with `shared.invalidCursor`. */
  tierBatches(page: PageRequest): Promise<Page<StoredTierBatch>>;
  /** Those that nobody has confirmed or withdrawn, newest first. */
  proposedTierBatches(limit: number): Promise<readonly StoredTierBatch[]>;
  tierBatchCounts(
    batchIds: readonly string[],
  ): Promise<ReadonlyMap<string, TierBatchCounts>>;
  /** Refs of the entities of batches that were known, by batch. */
  tierBatchRefs(
    batchIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly string[]>>;
  tierBatchItems(
    batchId: string,
    query: TierBatchItemsQuery,
  ): Promise<Page<TierBatchItem>>;
}

/** Which changes that were seen are wanted, newest first. */
export interface SeenUsesQuery extends PageRequest {
  readonly since: string;
  /** At most 900. */
  readonly repositories?: readonly string[];
  /** Only those that this rule stands in the way of. */
  readonly rule?: string;
  readonly origin?: UseOrigin;
}

/** Which alerts are wanted, the latest change of state first. */
export interface UseAlertsQuery {
  readonly states?: readonly UseAlertState[];
  readonly repository?: string;
  readonly alertId?: string;
}

/** What is read of the changes that showed something; one query. */
export interface EvidenceViews {
  /** `undefined` when there is none, or when it is about no change. */
  evidence(of: {
    readonly recordId: string;
    readonly origin: UseOrigin;
  }): Promise<
    { readonly subject: ChangeSubject; readonly facts: Facts } | undefined
  >;
}

/** What is read of where AI is used; a constant number of queries each. */
export interface UseViews {
  /** Changes since an instant, counted by everything that they have in common. */
  counts(since: string): Promise<readonly UseCount[]>;
  /** Rules that stand in the way of changes since an instant, by repository and day. */
  rules(since: string): Promise<readonly RuleCount[]>;
  /** Fails with `shared.invalidCursor`. */
  seen(query: SeenUsesQuery): Promise<Page<SeenUse>>;
  alerts(query: UseAlertsQuery): Promise<readonly ShownAlert[]>;
  /** Groups of each person of the catalog, direct memberships; names nobody. */
  memberships(): Promise<readonly (readonly string[])[]>;
}

/** What is read of keys; one query each. */
export interface SigningKeyViews {
  /** The key that signs; `undefined` before the first. */
  signingKey(): Promise<SigningKey | undefined>;
  /** Public parts of all keys, retired ones included, newest first. */
  publicKeys(): Promise<readonly PublicKey[]>;
}
