import {
  type Decision,
  STAGES,
  type Stage,
  TRUSTS,
} from '@ai-enablement/governance-core';
import type {
  PolicyActivationRow,
  PolicyDecisionRow,
  PolicyEntityRow,
  PolicyScanRow,
  PolicySnapshotRow,
  PolicyStageAssignmentRow,
  PolicyTierAssignmentRow,
} from '../../database/tables';
import type {
  DecisionHeader,
  DecisionSummary,
  PolicyActivation,
  ScanReport,
  SnapshotEntity,
  SnapshotState,
  StageAssignment,
  StoredDecision,
  TierAssignment,
} from './model';

const ATTRIBUTIONS = ['ai', 'mixed', 'human', 'unknown'] as const;

/** One of a closed list of words, as a column holds it. */
function oneOf<Word extends string>(
  words: readonly Word[],
  value: string,
): Word {
  const word = words.find(candidate => candidate === value);
  if (word === undefined) {
    throw new Error(`a row holds \`${value}\`; expected ${words.join(', ')}`);
  }
  return word;
}

/** SQLite keeps booleans as numbers. */
const toBoolean = (value: boolean | number): boolean => Boolean(value);

/** A row of `policy_activations` as a value. */
export const toActivation = (row: PolicyActivationRow): PolicyActivation => ({
  number: row.number,
  digest: row.digest,
  source: oneOf(['file', 'default'], row.source),
  activatedAt: row.activated_at,
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
