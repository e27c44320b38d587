import type {
  EntityPolicy,
  PolicyWaiver,
  Waiver,
  WaiverScope,
  WaiverStatus,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { Tone } from '../../shared/tone';
import { nameOfException } from './name';
import { presentTicket, type TicketView } from './ticket';

/** Where a waiver is in its life, as readers call it; a request that was taken back was never in effect. */
export type WaiverState = WaiverStatus | 'takenBack';

const TONE: Readonly<Record<WaiverState, Tone>> = {
  requested: 'info',
  scheduled: 'neutral',
  active: 'warning',
  expired: 'neutral',
  refused: 'neutral',
  revoked: 'neutral',
  takenBack: 'neutral',
};

/** What somebody did to a waiver, and why. */
export interface Step {
  readonly by: string;
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly reason: string;
}

/** One waiver, asked for in the portal or written in the policy document. */
export interface WaiverView {
  readonly id: string;
  /** What it is called. */
  readonly name: string;
  readonly state: WaiverState;
  readonly tone: Tone;
  /** A rule with its title where it has one, or the tier that rules read instead. */
  readonly lifts:
    | { readonly kind: 'rule'; readonly rule: string; readonly title?: string }
    | { readonly kind: 'tier'; readonly tier: string };
  readonly scope: WaiverScope;
  readonly reason: string;
  readonly ticket?: TicketView;
  readonly owner: string;
  readonly requestedBy: string;
  /** Absent for one of the policy document, like every field below but `approved`. */
  readonly requestedAt?: string;
  readonly approved?: Pick<Step, 'by'> & Partial<Step>;
  readonly refused?: Step;
  readonly revoked?: Step;
  readonly activeFrom?: string;
  /** UTC, ISO 8601; it holds while now is earlier. */
  readonly expiresAt: string;
  /** The end that was asked for, when its approval shortened it. */
  readonly shortenedFrom?: string;
  readonly permits?: Waiver['permits'];
  /** Entry of the ledger. */
  readonly entryId?: string;
}

/** Rules whose titles are told. */
type Rules = readonly EntityPolicy['rules'][number][];

/** A waiver that was asked for in the portal. */
export function presentWaiver(waiver: Waiver, rules: Rules): WaiverView {
  const { decision, revocation } = waiver;
  const state =
    waiver.status === 'revoked' && decision === undefined
      ? 'takenBack'
      : waiver.status;
  return {
    ...commonOf(waiver, state, rules),
    requestedAt: waiver.requestedAt,
    approved: decision?.verdict === 'approved' ? decision : undefined,
    refused: decision?.verdict === 'refused' ? decision : undefined,
    revoked: revocation,
    shortenedFrom: waiver.requestedExpiresAt,
    permits: waiver.permits,
    entryId: waiver.ledger.entryId,
  };
}

/** A waiver that stands in the policy document; only a new version of it can end it sooner. */
export function presentPolicyWaiver(
  waiver: PolicyWaiver,
  rules: Rules,
): WaiverView {
  return {
    ...commonOf(waiver, waiver.status, rules),
    approved: { by: waiver.approvedBy },
  };
}

function commonOf(
  waiver: Waiver | PolicyWaiver,
  state: WaiverState,
  rules: Rules,
) {
  return {
    id: waiver.waiverId,
    name: nameOfException(waiver.waiverId),
    state,
    tone: TONE[state],
    lifts: liftsOf(waiver, rules),
    scope: waiver.scope,
    reason: waiver.reason,
    ticket: presentTicket(waiver.ticket),
    owner: waiver.owner,
    requestedBy: waiver.requestedBy,
    activeFrom: waiver.activeFrom,
    expiresAt: waiver.expiresAt,
  };
}

function liftsOf(
  { rule, lowersTierTo }: Pick<Waiver, 'rule' | 'lowersTierTo'>,
  rules: Rules,
): WaiverView['lifts'] {
  if (rule === undefined) return { kind: 'tier', tier: lowersTierTo ?? '' };
  return {
    kind: 'rule',
    rule,
    title: rules.find(({ id }) => id === rule)?.title,
  };
}
