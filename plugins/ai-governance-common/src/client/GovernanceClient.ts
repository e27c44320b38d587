import type * as api from '../api';
import type { operations } from '../contract/types';
import type { DeepReadonly } from '../readonly';

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
    | 'listApprovals'
    | 'listReleases',
> = NonNullable<operations[Operation]['parameters']['query']>;

/** Body of an operation that changes a policy version or an exception, confirms a tier, or approves a change. */
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
    | 'giveApproval',
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

/** Every operation of the API. All of them reject with a `GovernanceApiError`, or with the signal's own reason. */
export interface GovernanceClient
  extends
    PolicyOperations,
    PolicyVersionOperations,
    PolicyExceptionOperations,
    PolicyApprovalOperations,
    PolicyReleaseOperations,
    FleetOperations,
    AuditOperations,
    HostOperations {}
