import type * as api from '../api';
import type { operations } from '../contract/types';
import type { DeepReadonly } from '../readonly';
import type { DraftOperations } from './DraftOperations';
import type { InsightsOperations } from './InsightsOperations';
import type { PlaybookOperations } from './PlaybookOperations';
import type { PlaybookReachOperations } from './PlaybookReachOperations';
import type { PolicyStrengtheningOperations } from './PolicyStrengtheningOperations';
import type { TrainingOperations } from './TrainingOperations';

/** Filters of a list operation. */
export type Query<
  Operation extends
    | 'listDecisions'
    | 'listLedgerEntries'
    | 'listLedgerLeaves'
    | 'getInclusionProof'
    | 'getConsistencyProof'
    | 'listPolicyVersions'
    | 'getFleet'
    | 'listPolicyChanges'
    | 'listWaivers'
    | 'listBreakGlass'
    | 'previewWaiverReach'
    | 'listStrengthenings'
    | 'previewStrengtheningReach'
    | 'listApprovals'
    | 'listReleases'
    | 'listPolicySimulations'
    | 'listSimulatedChanges'
    | 'listTierRequests'
    | 'listUnclassified'
    | 'listTierBatches'
    | 'listTierBatchItems'
    | 'getUse'
    | 'listUseRules'
    | 'listUseChanges'
    | 'listUseAlerts'
    | 'listDrafts'
    | 'listDraftRevisions'
    | 'getInbox'
    | 'listPlaybooks'
    | 'listOpenPlaybooks'
    | 'listPlaybookProposals'
    | 'listTrainingNeeds'
    | 'listCertificates'
    | 'listTrainingVersions'
    | 'listPlaybookComments'
    | 'listInstalledPlaybooks',
> = NonNullable<operations[Operation]['parameters']['query']>;

/** Body of an operation that changes a policy version, an exception or a draft, confirms a tier, or approves a change. */
export type Body<
  Operation extends
    | 'proposePolicyVersion'
    | 'publishPolicyVersion'
    | 'withdrawPolicyVersion'
    | 'rollBackPolicy'
    | 'confirmTier'
    | 'requestWaiver'
    | 'approveWaiver'
    | 'refuseWaiver'
    | 'revokeWaiver'
    | 'useBreakGlass'
    | 'reviewBreakGlass'
    | 'strengthenReview'
    | 'extendStrengthening'
    | 'endStrengthening'
    | 'giveApproval'
    | 'startPolicySimulation'
    | 'labelSimulatedChange'
    | 'requestTier'
    | 'acceptTierRequest'
    | 'refuseTierRequest'
    | 'withdrawTierRequest'
    | 'previewTierBatch'
    | 'proposeTierBatch'
    | 'confirmTierBatch'
    | 'withdrawTierBatch'
    | 'undoTierBatch'
    | 'acknowledgeUseAlert'
    | 'createDraft'
    | 'saveDraft'
    | 'submitDraft'
    | 'renderPrompt'
    | 'deprecatePlaybook'
    | 'restorePlaybook'
    | 'checkPlaybook'
    | 'proposePlaybookVersion'
    | 'publishPlaybookVersion'
    | 'refusePlaybookVersion'
    | 'withdrawPlaybookVersion'
    | 'answerTrainingQuestion'
    | 'linkCertificate'
    | 'revokeCertificate'
    | 'checkTraining'
    | 'proposeTrainingVersion'
    | 'refuseTrainingVersion'
    | 'withdrawTrainingVersion'
    | 'acknowledgePlaybook'
    | 'ratePlaybook'
    | 'commentOnPlaybook'
    | 'reportPlaybookInstalls',
> = DeepReadonly<
  operations[Operation]['requestBody']['content']['application/json']
>;

/** One page of leaves with the head that was read before them. */
export interface LeafPage {
  readonly head: api.LedgerHead;
  readonly items: readonly api.LedgerLeaf[];
}

/** Body of an assignment. */
export type Assignment<Operation extends 'assignTier' | 'assignStage'> =
  DeepReadonly<
    operations[Operation]['requestBody']['content']['application/json']
  >;

/** Name of an entity in its parts, as `parseEntityRef` returns them. */
export interface EntityName {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

/** One page of a list; `nextCursor` is absent on the last one. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor?: string;
}

/** Statuses of every known entity; `items` is empty when `isUnchanged`. */
export interface StatusSnapshot {
  readonly etag: string;
  readonly isUnchanged: boolean;
  readonly items: readonly api.EntityStatus[];
}

/** Settings of one call. */
export interface CallOptions {
  readonly signal?: AbortSignal;
}

/** Operations on policy, decisions, tiers and stages. */
export interface PolicyOperations {
  getActivePolicy(options?: CallOptions): Promise<api.ActivePolicy>;
  getDataHandling(options?: CallOptions): Promise<api.DataHandling>;
  /** Looks for data that must not be shared in a text of at most 262,144 characters, which is not kept. */
  checkText(text: string, options?: CallOptions): Promise<api.TextCheck>;
  createDecision(
    request: api.DecisionRequest,
    options?: CallOptions,
  ): Promise<api.DecisionRecord>;
  listDecisions(
    query?: Query<'listDecisions'>,
    options?: CallOptions,
  ): Promise<Page<api.DecisionSummary>>;
  getDecision(
    decisionId: string,
    options?: CallOptions,
  ): Promise<api.DecisionRecord>;
  createScan(
    request: api.ScanRequest,
    options?: CallOptions,
  ): Promise<api.ScanRecord>;
  /** Statuses in the order asked for; entities that are unknown or may not be read are left out. At most 10,000 refs. */
  getStatuses(
    entityRefs: readonly string[],
    options?: CallOptions,
  ): Promise<readonly api.EntityStatus[]>;
  getSnapshot(etag?: string, options?: CallOptions): Promise<StatusSnapshot>;
  getEntityPolicy(
    entity: EntityName,
    options?: CallOptions,
  ): Promise<api.EntityPolicy>;
  assignTier(
    entity: EntityName,
    assignment: Assignment<'assignTier'>,
    options?: CallOptions,
  ): Promise<api.TierAssignment>;
  listStages(options?: CallOptions): Promise<readonly api.StageAssignment[]>;
  assignStage(
    group: Pick<EntityName, 'namespace' | 'name'>,
    assignment: Assignment<'assignStage'>,
    options?: CallOptions,
  ): Promise<api.StageAssignment>;
}

/** Operations on simulations of policy documents. */
export interface PolicySimulationOperations {
  listPolicySimulations(
    query?: Query<'listPolicySimulations'>,
    options?: CallOptions,
  ): Promise<Page<api.Simulation>>;
  startPolicySimulation(
    order: Body<'startPolicySimulation'>,
    options?: CallOptions,
  ): Promise<api.Simulation>;
  getPolicySimulation(
    simulationId: string,
    options?: CallOptions,
  ): Promise<api.Simulation>;
  cancelPolicySimulation(
    simulationId: string,
    options?: CallOptions,
  ): Promise<api.Simulation>;
  listSimulatedChanges(
    simulationId: string,
    query?: Query<'listSimulatedChanges'>,
    options?: CallOptions,
  ): Promise<Page<api.SimulatedChange>>;
  labelSimulatedChange(
    simulationId: string,
    decisionId: string,
    body: Body<'labelSimulatedChange'>,
    options?: CallOptions,
  ): Promise<api.SimulatedChange>;
}

/** Operations on the life of the policy. */
export interface PolicyVersionOperations {
  listPolicyVersions(
    query?: Query<'listPolicyVersions'>,
    options?: CallOptions,
  ): Promise<Page<api.PolicyVersion>>;
  getPolicyVersion(
    versionId: string,
    options?: CallOptions,
  ): Promise<api.PolicyVersionDetail>;
  proposePolicyVersion(
    proposal: Body<'proposePolicyVersion'>,
    options?: CallOptions,
  ): Promise<api.PolicyVersion>;
  publishPolicyVersion(
    versionId: string,
    publication: Body<'publishPolicyVersion'>,
    options?: CallOptions,
  ): Promise<api.PolicyVersion>;
  withdrawPolicyVersion(
    versionId: string,
    withdrawal: Body<'withdrawPolicyVersion'>,
    options?: CallOptions,
  ): Promise<api.PolicyVersion>;
  rollBackPolicy(
    rollback: Body<'rollBackPolicy'>,
    options?: CallOptions,
  ): Promise<api.PolicyVersion>;
  listControls(options?: CallOptions): Promise<readonly api.Control[]>;
  replayDecision(
    decisionId: string,
    options?: CallOptions,
  ): Promise<api.Replay>;
  getPolicyBundle(
    repository: string,
    options?: CallOptions,
  ): Promise<api.SignedBundle>;
  listSigningKeys(options?: CallOptions): Promise<api.KeySet>;
  getAssistantFiles(
    repository: string,
    options?: CallOptions,
  ): Promise<api.AssistantFiles>;
}

/** Operations on waivers and break-glass. */
export interface PolicyExceptionOperations {
  listWaivers(
    query?: Query<'listWaivers'>,
    options?: CallOptions,
  ): Promise<Page<api.Waiver>>;
  getWaiver(waiverId: string, options?: CallOptions): Promise<api.Waiver>;
  getWaiverReach(
    waiverId: string,
    options?: CallOptions,
  ): Promise<api.WaiverReach>;
  previewWaiverReach(
    scope: Query<'previewWaiverReach'>,
    options?: CallOptions,
  ): Promise<api.WaiverReach>;
  requestWaiver(
    request: Body<'requestWaiver'>,
    options?: CallOptions,
  ): Promise<api.Waiver>;
  approveWaiver(
    waiverId: string,
    approval: Body<'approveWaiver'>,
    options?: CallOptions,
  ): Promise<api.Waiver>;
  refuseWaiver(
    waiverId: string,
    refusal: Body<'refuseWaiver'>,
    options?: CallOptions,
  ): Promise<api.Waiver>;
  revokeWaiver(
    waiverId: string,
    revocation: Body<'revokeWaiver'>,
    options?: CallOptions,
  ): Promise<api.Waiver>;
  listBreakGlass(
    query?: Query<'listBreakGlass'>,
    options?: CallOptions,
  ): Promise<Page<api.BreakGlass>>;
  getBreakGlass(
    breakGlassId: string,
    options?: CallOptions,
  ): Promise<api.BreakGlass>;
  useBreakGlass(
    use: Body<'useBreakGlass'>,
    options?: CallOptions,
  ): Promise<api.BreakGlass>;
  reviewBreakGlass(
    breakGlassId: string,
    review: Body<'reviewBreakGlass'>,
    options?: CallOptions,
  ): Promise<api.BreakGlass>;
}

/** Operations on the manual approval of changes. */
export interface PolicyApprovalOperations {
  listApprovals(
    query?: Query<'listApprovals'>,
    options?: CallOptions,
  ): Promise<Page<api.ApprovalRequest>>;
  /** Approves or refuses the head commit that a decision is about. */
  giveApproval(
    decisionId: string,
    word: Body<'giveApproval'>,
    options?: CallOptions,
  ): Promise<api.ApprovalRequest>;
}

/** Operations on releases. */
export interface PolicyReleaseOperations {
  createRelease(
    request: api.ReleaseRequest,
    options?: CallOptions,
  ): Promise<api.Release>;
  listReleases(
    query?: Query<'listReleases'>,
    options?: CallOptions,
  ): Promise<Page<api.Release>>;
  getRelease(releaseId: string, options?: CallOptions): Promise<api.Release>;
}

/** Operations on where AI is used. */
export interface PolicyUseOperations {
  /** Hands in changes of the past; the same again changes nothing. */
  createHistory(
    batch: api.HistoryBatch,
    options?: CallOptions,
  ): Promise<api.HistoryReceipt>;
  getUse(
    query?: Query<'getUse'>,
    options?: CallOptions,
  ): Promise<api.UseReport>;
  listUseRules(
    query?: Query<'listUseRules'>,
    options?: CallOptions,
  ): Promise<readonly api.RuleInTheWay[]>;
  listUseChanges(
    query?: Query<'listUseChanges'>,
    options?: CallOptions,
  ): Promise<Page<api.UsedChange>>;
  listUseAlerts(
    query?: Query<'listUseAlerts'>,
    options?: CallOptions,
  ): Promise<readonly api.UseAlert[]>;
  acknowledgeUseAlert(
    alertId: string,
    acknowledgement: Body<'acknowledgeUseAlert'>,
    options?: CallOptions,
  ): Promise<api.UseAlert>;
}

/** Operations on the whole fleet. */
export interface FleetOperations {
  getFleet(
    query?: Query<'getFleet'>,
    options?: CallOptions,
  ): Promise<api.Fleet>;
  listPolicyChanges(
    query?: Query<'listPolicyChanges'>,
    options?: CallOptions,
  ): Promise<Page<api.PolicyChange>>;
  confirmTier(
    entity: EntityName,
    confirmation: Body<'confirmTier'>,
    options?: CallOptions,
  ): Promise<api.TierConfirmation>;
}

/** Operations on tiers that people ask for, and on what nobody has classified. */
export interface PolicyTierOperations {
  listUnclassified(
    query?: Query<'listUnclassified'>,
    options?: CallOptions,
  ): Promise<api.Unclassified>;
  listTierRequests(
    query?: Query<'listTierRequests'>,
    options?: CallOptions,
  ): Promise<Page<api.TierRequest>>;
  getTierRequest(
    requestId: string,
    options?: CallOptions,
  ): Promise<api.TierRequest>;
  requestTier(
    request: Body<'requestTier'>,
    options?: CallOptions,
  ): Promise<api.TierRequest>;
  acceptTierRequest(
    requestId: string,
    acceptance: Body<'acceptTierRequest'>,
    options?: CallOptions,
  ): Promise<api.TierRequest>;
  refuseTierRequest(
    requestId: string,
    refusal: Body<'refuseTierRequest'>,
    options?: CallOptions,
  ): Promise<api.TierRequest>;
  withdrawTierRequest(
    requestId: string,
    withdrawal: Body<'withdrawTierRequest'>,
    options?: CallOptions,
  ): Promise<api.TierRequest>;
}

/** Operations on classification in bulk. */
export interface PolicyTierBatchOperations {
  /** What a batch would make of each entity; stores nothing. */
  previewTierBatch(
    selection: Body<'previewTierBatch'>,
    options?: CallOptions,
  ): Promise<api.TierBatchPreview>;
  proposeTierBatch(
    proposal: Body<'proposeTierBatch'>,
    options?: CallOptions,
  ): Promise<api.TierBatch>;
  listTierBatches(
    query?: Query<'listTierBatches'>,
    options?: CallOptions,
  ): Promise<Page<api.TierBatch>>;
  getTierBatch(batchId: string, options?: CallOptions): Promise<api.TierBatch>;
  listTierBatchItems(
    batchId: string,
    query?: Query<'listTierBatchItems'>,
    options?: CallOptions,
  ): Promise<Page<api.TierBatchItem>>;
  confirmTierBatch(
    batchId: string,
    confirmation: Body<'confirmTierBatch'>,
    options?: CallOptions,
  ): Promise<api.TierBatch>;
  withdrawTierBatch(
    batchId: string,
    withdrawal: Body<'withdrawTierBatch'>,
    options?: CallOptions,
  ): Promise<api.TierBatch>;
  undoTierBatch(
    batchId: string,
    undo: Body<'undoTierBatch'>,
    options?: CallOptions,
  ): Promise<api.TierBatch>;
}

/** Operations on the evidence ledger. */
export interface AuditOperations {
  getLedgerHead(options?: CallOptions): Promise<api.LedgerHead>;
  listLedgerEntries(
    query?: Query<'listLedgerEntries'>,
    options?: CallOptions,
  ): Promise<Page<api.LedgerEntry>>;
  getLedgerEntry(
    entryId: string,
    options?: CallOptions,
  ): Promise<api.LedgerEntry>;
  /** Leaves in the order of the tree, at most 2,000 at once; the export of the ledger is made of these. */
  listLedgerLeaves(
    query?: Query<'listLedgerLeaves'>,
    options?: CallOptions,
  ): Promise<LeafPage>;
  getInclusionProof(
    query: Query<'getInclusionProof'>,
    options?: CallOptions,
  ): Promise<api.InclusionProof>;
  getConsistencyProof(
    query: Query<'getConsistencyProof'>,
    options?: CallOptions,
  ): Promise<api.ConsistencyProof>;
}

/** Operations on code hosts. */
export interface HostOperations {
  getHostsHealth(options?: CallOptions): Promise<readonly api.HostHealth[]>;
  /** What hosts enforce on the default branch of the repository of an entity, named by its full ref. */
  getHostProtection(
    entityRef: string,
    options?: CallOptions,
  ): Promise<api.HostProtection>;
}

/** Operations on what needs the caller. */
export interface InboxOperations {
  getInbox(
    query?: Query<'getInbox'>,
    options?: CallOptions,
  ): Promise<api.Inbox>;
  /** Leaves an item out until an instant (UTC, ISO 8601), or brings it back without one. */
  snoozeInboxItem(
    itemId: string,
    until: string | undefined,
    options?: CallOptions,
  ): Promise<api.InboxItem>;
}

/** Every operation of the API. All of them reject with a `GovernanceApiError`, or with the signal's own reason. */
export interface GovernanceClient
  extends
    PolicyOperations,
    PolicyVersionOperations,
    PolicySimulationOperations,
    PolicyExceptionOperations,
    PolicyStrengtheningOperations,
    PolicyApprovalOperations,
    PolicyReleaseOperations,
    PolicyUseOperations,
    FleetOperations,
    PolicyTierOperations,
    PolicyTierBatchOperations,
    AuditOperations,
    HostOperations,
    DraftOperations,
    PlaybookOperations,
    TrainingOperations,
    PlaybookReachOperations,
    InsightsOperations,
    InboxOperations {}
