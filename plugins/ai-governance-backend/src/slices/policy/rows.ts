import {
  type Decision,
  STAGES,
  type Stage,
  TRUSTS,
} from '@ai-enablement/governance-core';
import { oneOf } from '../../database/columns';
import type {
  PolicyDecisionRow,
  PolicyDocumentRow,
  PolicyEntityRow,
  PolicyReplayDivergenceRow,
  PolicyScanRow,
  PolicySnapshotRow,
  PolicyStageAssignmentRow,
  PolicyTierAssignmentRow,
  PolicyVersionRow,
} from '../../database/tables';
import type {
  DecisionHeader,
  DecisionSummary,
  PolicyVersion,
  ReplayableDecision,
  ReplayDivergence,
  ScanReport,
  SnapshotEntity,
  SnapshotState,
  StageAssignment,
  StoredDecision,
  TierAssignment,
} from './model';

const ATTRIBUTIONS = ['ai', 'mixed', 'human', 'unknown'] as const;

/** SQLite keeps booleans as numbers. */
const toBoolean = (value: boolean | number): boolean => Boolean(value);

const POLICY_SOURCES = ['file', 'default', 'portal'] as const;

/** A row of `policy_versions`, with the title of its document, as a value. */
export const toPolicyVersion = (
  row: PolicyVersionRow & Pick<PolicyDocumentRow, 'title'>,
): PolicyVersion => ({
  versionId: row.version_id,
  number: row.number ?? undefined,
  digest: row.digest,
  title: row.title,
  source: oneOf(POLICY_SOURCES, row.source),
  reason: row.reason,
  proposedBy: row.proposed_by,
  proposedAt: row.proposed_at,
  publishedBy: row.published_by ?? undefined,
  publishedAt: row.published_at ?? undefined,
  effectiveFrom: row.effective_from ?? undefined,
  withdrawnBy: row.withdrawn_by ?? undefined,
  withdrawnAt: row.withdrawn_at ?? undefined,
  withdrawnReason: row.withdrawn_reason ?? undefined,
  restores: row.restores ?? undefined,
  ledgerEntryId: row.ledger_entry_id,
  activationEntryId: row.activation_entry_id ?? undefined,
});

/** A version of the policy as its row. */
export const toPolicyVersionRow = (
  version: PolicyVersion,
): PolicyVersionRow => ({
  version_id: version.versionId,
  number: version.number ?? null,
  digest: version.digest,
  source: version.source,
  reason: version.reason,
  proposed_by: version.proposedBy,
  proposed_at: version.proposedAt,
  published_by: version.publishedBy ?? null,
  published_at: version.publishedAt ?? null,
  effective_from: version.effectiveFrom ?? null,
  withdrawn_by: version.withdrawnBy ?? null,
  withdrawn_at: version.withdrawnAt ?? null,
  withdrawn_reason: version.withdrawnReason ?? null,
  restores: version.restores ?? null,
  ledger_entry_id: version.ledgerEntryId,
  activation_entry_id: version.activationEntryId ?? null,
});

/** A row of `policy_decisions` as replaying needs it. */
export const toReplayable = (row: PolicyDecisionRow): ReplayableDecision => ({
  decisionId: row.decision_id,
  occurredAt: row.occurred_at,
  policyDigest: row.policy_digest,
  engineVersion: row.engine_version,
  subject: row.subject,
  facts: row.facts,
  decision: row.decision,
  columns: {
    phase: row.phase,
    effect: row.effect,
    outcome: row.outcome,
    wouldBe: row.would_be,
    isPreview: toBoolean(row.is_preview),
    attribution: row.attribution,
    engineVersion: row.engine_version,
    policyDigest: row.policy_digest,
    inputDigest: row.input_digest,
  },
});

/** A row of `policy_replay_divergences` as a value. */
export const toDivergence = (
  row: PolicyReplayDivergenceRow,
): ReplayDivergence => ({
  decisionId: row.decision_id,
  storedDigest: row.stored_digest,
  replayedDigest: row.replayed_digest,
  foundAt: row.found_at,
  seenAt: row.seen_at,
  resolvedAt: row.resolved_at ?? undefined,
  ledgerEntryId: row.ledger_entry_id,
});

/** The row of `policy_snapshot` as a value. */
export const toSnapshotState = (row: PolicySnapshotRow): SnapshotState => ({
  instance: row.instance,
  salt: row.salt,
  version: row.version,
  readStartedAt: row.read_started_at ?? undefined,
  refreshedAt: row.refreshed_at ?? undefined,
});

/** A row of `policy_entities` as a value. */
export const toEntity = (
  row: Pick<PolicyEntityRow, 'document'>,
): SnapshotEntity => JSON.parse(row.document);

/** A row of `policy_tier_assignments` as a value. */
export const toTierAssignment = (
  row: PolicyTierAssignmentRow,
): TierAssignment => ({
  entityRef: row.entity_ref,
  tier: row.tier ?? undefined,
  isCritical: row.is_critical === null ? undefined : toBoolean(row.is_critical),
  reason: row.reason,
  assignedBy: row.assigned_by,
  assignedAt: row.assigned_at,
  ledgerEntryId: row.ledger_entry_id,
});

const readStage = (stage: string): Stage => oneOf(STAGES, stage);

/** A row of `policy_stage_assignments` as a value. */
export const toStageAssignment = (
  row: PolicyStageAssignmentRow,
): StageAssignment => ({
  groupRef: row.group_ref,
  stage: readStage(row.stage),
  reason: row.reason,
  assignedBy: row.assigned_by,
  assignedAt: row.assigned_at,
  ledgerEntryId: row.ledger_entry_id,
});

type HeaderRow = Pick<
  PolicyDecisionRow,
  | 'decision_id'
  | 'caller'
  | 'repository'
  | 'base_sha'
  | 'head_sha'
  | 'pull_request'
  | 'occurred_at'
  | 'recorded_at'
  | 'ledger_entry_id'
>;

const toHeader = (row: HeaderRow): DecisionHeader => ({
  decisionId: row.decision_id,
  caller: row.caller,
  repository: row.repository,
  baseSha: row.base_sha,
  headSha: row.head_sha,
  pullRequest: row.pull_request ?? undefined,
  occurredAt: row.occurred_at,
  recordedAt: row.recorded_at,
  ledgerEntryId: row.ledger_entry_id,
});

/** A row of `policy_decisions` as a decision in full. */
export function toStoredDecision(
  row: HeaderRow &
    Pick<PolicyDecisionRow, 'request_digest' | 'summary' | 'decision'>,
): StoredDecision {
  const decision: Decision = JSON.parse(row.decision);
  return {
    ...toHeader(row),
    requestDigest: row.request_digest,
    entityRefs: JSON.parse(row.summary).entityRefs,
    decision,
  };
}

/** A row of `policy_decisions` as a decision in short. */
export const toDecisionSummary = (
  row: HeaderRow &
    Pick<
      PolicyDecisionRow,
      | 'summary'
      | 'phase'
      | 'effect'
      | 'outcome'
      | 'would_be'
      | 'is_preview'
      | 'attribution'
    >,
): DecisionSummary => ({
  ...toHeader(row),
  ...JSON.parse(row.summary),
  phase: oneOf(['commit', 'merge', 'release'], row.phase),
  effect: oneOf(['allow', 'allow_with_obligations', 'deny'], row.effect),
  outcome: oneOf(['pass', 'hold', 'deny'], row.outcome),
  wouldBe: oneOf(['pass', 'hold', 'deny'], row.would_be),
  isPreview: toBoolean(row.is_preview),
  attribution: oneOf(ATTRIBUTIONS, row.attribution),
});

/** A row of `policy_scans` as a value. */
export const toScanReport = (row: PolicyScanRow): ScanReport => ({
  scanId: row.scan_id,
  repository: row.repository,
  sha: row.sha,
  caller: row.caller,
  trust: oneOf(TRUSTS, row.trust),
  digest: row.digest,
  runs: JSON.parse(row.runs),
  occurredAt: row.occurred_at,
  recordedAt: row.recorded_at,
  ledgerEntryId: row.ledger_entry_id,
});
