import {
  canonicalJson,
  type LedgerEntryDraft,
} from '@ai-enablement/governance-core';
import { sha256 } from '../../../shared/digest';
import type {
  NewDecision,
  NewRelease,
  ScanReport,
  StoredMerge,
} from '../model';

/*
 * What the ledger says of each change of state: ids, digests and outcomes, never an e-mail, a name, a message or a text that
 * a person wrote.
 */

/** A decision was made. */
export const decisionMade = (
  stored: Omit<NewDecision, 'ledgerEntryId'>,
): LedgerEntryDraft => ({
  type: 'policy.decisionMade',
  actor: stored.caller,
  subjectIds: [
    stored.decisionId,
    stored.repository,
    ...stored.digest.entityRefs,
  ],
  payload: {
    decisionId: stored.decisionId,
    repository: stored.repository,
    baseSha: stored.baseSha,
    headSha: stored.headSha,
    pullRequest: stored.pullRequest ?? null,
    occurredAt: stored.occurredAt,
    phase: stored.decision.phase,
    effect: stored.decision.effect,
    outcome: stored.decision.outcome,
    wouldBe: stored.decision.wouldBe,
    isPreview: stored.decision.isPreview,
    attribution: stored.decision.attribution,
    engineVersion: stored.decision.engineVersion,
    policyDigest: stored.decision.policyDigest,
    inputDigest: stored.decision.inputDigest,
    decisionDigest: sha256(canonicalJson(stored.decision)),
    ...(stored.marks
      ? { marksDigest: sha256(canonicalJson(stored.marks)) }
      : {}),
  },
});

/** A release was decided on. */
export const releaseDecided = (
  release: Omit<NewRelease, 'ledgerEntryId'>,
): LedgerEntryDraft => ({
  type: 'policy.releaseDecided',
  actor: release.caller,
  subjectIds: [release.releaseId, release.repository, ...release.entityRefs],
  payload: {
    releaseId: release.releaseId,
    repository: release.repository,
    environment: release.environment === '' ? null : release.environment,
    tag: release.tag ?? null,
    baseSha: release.baseSha,
    headSha: release.headSha,
    outcome: release.answer.outcome,
    wouldBe: release.answer.wouldBe,
    isPreview: release.isPreview,
    start: release.answer.start,
    commits: release.answer.commits,
    undecided: release.answer.undecided.length,
    isWhole: release.answer.incomplete === undefined,
    changes: release.answer.changes.length,
    requestDigest: release.requestDigest,
    answerDigest: sha256(canonicalJson(release.answer)),
  },
});

/** A host merged a change. */
export const changeMerged = (
  merge: Omit<StoredMerge, 'ledgerEntryId'>,
  actor: string,
): LedgerEntryDraft => ({
  type: 'policy.changeMerged',
  actor,
  subjectIds: [merge.repository, merge.headSha],
  payload: {
    repository: merge.repository,
    headSha: merge.headSha,
    pullRequest: merge.pullRequest,
    mergedAs: merge.commits,
  },
});

/** A scanner's report was submitted. */
export const scanSubmitted = (
  scan: Omit<ScanReport, 'ledgerEntryId'>,
): LedgerEntryDraft => ({
  type: 'policy.scanSubmitted',
  actor: scan.caller,
  subjectIds: [scan.scanId, scan.repository],
  payload: {
    scanId: scan.scanId,
    repository: scan.repository,
    sha: scan.sha,
    trust: scan.trust,
    digest: scan.digest,
    occurredAt: scan.occurredAt,
    runs: scan.runs.map(({ findings, suppressed, executionSuccessful }) => ({
      findings,
      suppressed,
      executionSuccessful: executionSuccessful ?? null,
    })),
  },
});

/** A tier or criticality was assigned or withdrawn; `reasonDigest` is a keyed hash. */
export const tierAssigned = (assignment: {
  readonly entityRef: string;
  readonly tier?: string;
  readonly isCritical?: boolean;
  readonly reasonDigest: string;
  readonly actor: string;
  /** The request that it accepts. */
  readonly requestId?: string;
  /** The batch that it belongs to, or undoes. */
  readonly batchId?: string;
}): LedgerEntryDraft => ({
  type:
    assignment.tier === undefined && assignment.isCritical === undefined
      ? 'policy.tierWithdrawn'
      : 'policy.tierAssigned',
  actor: assignment.actor,
  subjectIds: [assignment.entityRef],
  payload: {
    entityRef: assignment.entityRef,
    tier: assignment.tier ?? null,
    isCritical: assignment.isCritical ?? null,
    reasonDigest: assignment.reasonDigest,
    ...(assignment.requestId === undefined
      ? {}
      : { requestId: assignment.requestId }),
    ...(assignment.batchId === undefined
      ? {}
      : { batchId: assignment.batchId }),
  },
});

/** A lower tier, or that something is no longer critical, was confirmed; `reasonDigest` is a keyed hash. */
export const tierLoweringConfirmed = (confirmation: {
  readonly entityRef: string;
  /** Tier and criticality that were held. */
  readonly from: { readonly tier: string; readonly isCritical: boolean };
  readonly to: { readonly tier: string; readonly isCritical: boolean };
  readonly reasonDigest: string;
  readonly actor: string;
}): LedgerEntryDraft => ({
  type: 'policy.tierLoweringConfirmed',
  actor: confirmation.actor,
  subjectIds: [confirmation.entityRef],
  payload: {
    entityRef: confirmation.entityRef,
    from: confirmation.from.tier,
    to: confirmation.to.tier,
    wasCritical: confirmation.from.isCritical,
    isCritical: confirmation.to.isCritical,
    reasonDigest: confirmation.reasonDigest,
  },
});

/** A stage was assigned to a group; `reasonDigest` is a keyed hash. */
export const stageAssigned = (assignment: {
  readonly groupRef: string;
  readonly stage: string;
  readonly previousStage?: string;
  readonly reasonDigest: string;
  readonly actor: string;
}): LedgerEntryDraft => ({
  type: 'policy.stageAssigned',
  actor: assignment.actor,
  subjectIds: [assignment.groupRef],
  payload: {
    groupRef: assignment.groupRef,
    stage: assignment.stage,
    previousStage: assignment.previousStage ?? null,
    reasonDigest: assignment.reasonDigest,
  },
});

/** A decision did not come out the same when it was replayed. */
export const replayDiverged = (found: {
  readonly decisionId: string;
  readonly engineVersion: string;
  readonly storedDigest: string;
  readonly replayedDigest: string;
  readonly actor: string;
}): LedgerEntryDraft => ({
  type: 'policy.replayDiverged',
  actor: found.actor,
  subjectIds: [found.decisionId],
  payload: {
    decisionId: found.decisionId,
    engineVersion: found.engineVersion,
    storedDigest: found.storedDigest,
    replayedDigest: found.replayedDigest,
  },
});
