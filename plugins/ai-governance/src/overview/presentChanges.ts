import type { PolicyChange } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { Tone } from '../shared/tone';

/** One thing that changed, ready to be told. */
export interface ChangeLine {
  /** Unique in the list. */
  readonly key: string;
  readonly kind: PolicyChange['kind'];
  readonly tone: Tone;
  readonly at: string;
  /** Entity ref of a person; absent when the portal did it by itself. */
  readonly actor?: string;
  /** What it is about: an entity or group, or a version of the policy. */
  readonly subject?:
    | { readonly kind: 'entity'; readonly ref: string }
    | {
        readonly kind: 'version';
        readonly versionId: string;
        readonly number?: number;
      };
  readonly from?: string;
  readonly to?: string;
  readonly entryId: string;
}

const TONE: Readonly<Record<PolicyChange['kind'], Tone>> = {
  policyProposed: 'neutral',
  policyPublished: 'info',
  policyActivated: 'success',
  policyRolledBack: 'warning',
  policyWithdrawn: 'neutral',
  tierChanged: 'info',
  tierAssigned: 'info',
  tierWithdrawn: 'neutral',
  tierLoweringConfirmed: 'warning',
  markedCritical: 'info',
  markedNotCritical: 'neutral',
  stageAssigned: 'info',
  replayDiverged: 'danger',
  reviewStrengthened: 'warning',
  strengtheningExtended: 'warning',
  strengtheningEnded: 'info',
  waiverRequested: 'neutral',
  waiverApproved: 'warning',
  waiverRefused: 'neutral',
  waiverRevoked: 'info',
  breakGlassUsed: 'danger',
  breakGlassReviewed: 'info',
  breakGlassEscalated: 'danger',
  changeApproved: 'success',
  changeRefused: 'warning',
};

/** What changed, in the order of the API, newest first. */
export function presentChanges(
  changes: readonly PolicyChange[],
): readonly ChangeLine[] {
  return changes.map((change, index) => ({
    key: `${change.ledger.entryId}-${index}`,
    kind: change.kind,
    tone: TONE[change.kind],
    at: change.at,
    actor: change.actor.startsWith('user:') ? change.actor : undefined,
    subject: subjectOf(change),
    from: change.from,
    to: change.to,
    entryId: change.ledger.entryId,
  }));
}

function subjectOf({
  entityRef,
  groupRef,
  versionId,
  number,
}: PolicyChange): ChangeLine['subject'] {
  const ref = entityRef ?? groupRef;
  if (ref !== undefined) return { kind: 'entity', ref };
  return versionId === undefined
    ? undefined
    : { kind: 'version', versionId, number };
}
