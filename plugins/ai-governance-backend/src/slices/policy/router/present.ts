import type {
  DecisionRecord,
  DecisionSummary as DecisionSummaryView,
  EntityPolicy,
  ScanRecord,
  StageAssignment as StageAssignmentView,
  TierAssignment as TierAssignmentView,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type {
  DecisionSummary,
  ScanReport,
  StageAssignment,
  StoredDecision,
  TierAssignment,
} from '../model';
import type { TierResult } from '../service/assignmentUseCases';
import type { EntityAnswer } from '../service/entityUseCases';
import type { Evidenced } from '../service/evidenced';
import { toEntityExceptions } from './presentExceptions';

/** A stored decision in the contract's shape. */
export const toDecisionRecord = (
  stored: Evidenced<StoredDecision>,
): DecisionRecord => ({
  decisionId: stored.decisionId,
  repository: stored.repository,
  baseSha: stored.baseSha,
  headSha: stored.headSha,
  ...pullRequestOf(stored),
  occurredAt: stored.occurredAt,
  recordedAt: stored.recordedAt,
  entityRefs: stored.entityRefs,
  ledger: stored.ledger,
  decision: stored.decision,
});

const pullRequestOf = ({ pullRequest }: { readonly pullRequest?: number }) =>
  pullRequest === undefined ? {} : { pullRequest };

/** A decision in short in the contract's shape. */
export const toDecisionSummary = (
  summary: DecisionSummary,
): DecisionSummaryView => ({
  decisionId: summary.decisionId,
  repository: summary.repository,
  baseSha: summary.baseSha,
  headSha: summary.headSha,
  ...pullRequestOf(summary),
  occurredAt: summary.occurredAt,
  recordedAt: summary.recordedAt,
  entityRefs: summary.entityRefs,
  phase: summary.phase,
  effect: summary.effect,
  outcome: summary.outcome,
  wouldBe: summary.wouldBe,
  isPreview: summary.isPreview,
  attribution: summary.attribution,
  assistants: summary.assistants,
  because: summary.because,
  obligations: summary.obligations,
});

/** What was read from a report in the contract's shape. */
export const toScanRecord = (report: ScanReport): ScanRecord => ({
  scanId: report.scanId,
  digest: report.digest,
  trust: report.trust,
  runs: report.runs.map(
    ({ tool, findings, suppressed, executionSuccessful }) => ({
      tool,
      findings,
      suppressed,
      ...(executionSuccessful === undefined ? {} : { executionSuccessful }),
    }),
  ),
});

const assignmentParts = ({
  entityRef,
  tier,
  isCritical,
  reason,
  assignedBy,
  assignedAt,
  ledger,
}: Evidenced<TierAssignment>) => ({
  entityRef,
  ...(tier === undefined ? {} : { tier }),
  ...(isCritical === undefined ? {} : { isCritical }),
  reason,
  assignedBy,
  assignedAt,
  ledger,
});

/** An assigned tier in the contract's shape. */
export const toTierAssignment = (result: TierResult): TierAssignmentView => ({
  ...assignmentParts(result),
  effectiveTier: result.effectiveTier,
});

/** An assigned stage in the contract's shape. */
export const toStageAssignment = ({
  groupRef,
  stage,
  reason,
  assignedBy,
  assignedAt,
  ledger,
}: Evidenced<StageAssignment>): StageAssignmentView => ({
  groupRef,
  stage,
  reason,
  assignedBy,
  assignedAt,
  ledger,
});

/** What an entity's page shows in the contract's shape. */
export function toEntityPolicy(answer: EntityAnswer): EntityPolicy {
  const { assignment, recentDecisions, exceptions, ...rest } = answer;
  const effectiveTier = rest.tier.isClassified
    ? rest.tier.effective
    : 'unclassified';
  return {
    ...rest,
    recentDecisions: recentDecisions.map(toDecisionSummary),
    ...(exceptions ? { exceptions: toEntityExceptions(exceptions) } : {}),
    ...(assignment
      ? { assignment: { ...assignmentParts(assignment), effectiveTier } }
      : {}),
  };
}
