import type {
  Compliance,
  EntityPolicy,
  PolicyStatus,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { sentenceCase } from '../../shared/sentenceCase';
import type { Tone } from '../../shared/tone';

/** How each status feels; `unclassified` never looks like an allowed one. */
export const STATUS_TONE: Readonly<Record<PolicyStatus, Tone>> = {
  allowed: 'success',
  allowedWithConditions: 'info',
  notApproved: 'danger',
  prohibited: 'danger',
  unclassified: 'warning',
};

/** How each state of compliance feels. */
export const COMPLIANCE_TONE: Readonly<Record<Compliance, Tone>> = {
  met: 'success',
  notMet: 'danger',
  notReported: 'neutral',
  waived: 'info',
  notApplicable: 'neutral',
};

const OTHERWISE: Readonly<Record<Compliance, SummaryView['otherwise']>> = {
  met: 'nothingToDo',
  notMet: 'meetConditions',
  notReported: 'report',
  waived: 'nothingToDo',
  notApplicable: 'nothingToDo',
};

/** The one line of the card. */
export interface SummaryView {
  readonly status: PolicyStatus;
  readonly tone: Tone;
  /** Absent while nobody has classified the entity: the tier it is evaluated as is not shown as its own. */
  readonly tierTitle?: string;
  readonly isCritical: boolean;
  readonly stage: EntityPolicy['status']['stage'];
  /** Absent when the same is told above as something to put right. */
  readonly because?: string;
  readonly nextStep?: string;
  /** What to do when the API names no step of its own. */
  readonly otherwise:
    'meetConditions' | 'report' | 'firstDecision' | 'nothingToDo';
}

/** Tier, status, stage and next action of an entity. */
export function presentSummary({
  status,
  compliance,
  tier,
  tierTitle,
  observedIn,
}: EntityPolicy): SummaryView {
  return {
    status: status.status,
    tone: STATUS_TONE[status.status],
    tierTitle: tier.isClassified ? tierTitle : undefined,
    isCritical: status.isCritical,
    stage: status.stage,
    because: status.problems?.includes(status.because)
      ? undefined
      : sentenceCase(status.because),
    nextStep: status.nextStep,
    otherwise:
      compliance === 'notReported' && observedIn === undefined
        ? 'firstDecision'
        : OTHERWISE[compliance],
  };
}
