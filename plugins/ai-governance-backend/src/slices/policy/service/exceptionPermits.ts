import {
  breakGlassReviewPermission,
  waiverDecidePermission,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import {
  waiverStatus,
  type WaiverStatus,
} from '@ai-enablement/governance-core';
import {
  lifeOfWaiver,
  type StoredBreakGlass,
  type StoredWaiver,
} from '../model';
import type { ExceptionAsking } from './exceptionAsking';
import {
  isSamePerson,
  lacking,
  type Permit,
  permit,
  type Refusal,
  secondPerson,
} from './permits';
import type { Caller } from './trust';

/** What a caller may do with a waiver now. */
export interface WaiverPermits {
  readonly approve: Permit;
  readonly refuse: Permit;
  readonly revoke: Permit;
}

/** What a caller may do with a use of break-glass now. */
export interface BreakGlassPermits {
  readonly review: Permit;
}

const STATE_WORDS = {
  requested: 'nobody has decided on it',
  scheduled: 'it was approved before',
  active: 'it was approved before',
  expired: 'it has expired; ask for a new one',
  refused: 'it was refused before',
  revoked: 'it was revoked',
} as const satisfies Record<WaiverStatus, string>;

/** Why a caller may not ask for an exception: behind a machine may stand the very person who approves. */
export const whyNotAsk = ({ kind }: Caller): Refusal | undefined =>
  kind === 'user'
    ? undefined
    : secondPerson(
        'a machine cannot ask for an exception, since nobody could tell who answers for it; sign in and ask yourself',
      );

/** Why a caller may not approve or refuse a waiver now; `undefined` when they may. */
export function whyNotDecide(
  waiver: StoredWaiver,
  { caller, now }: { readonly caller: Caller; readonly now: string },
): Refusal | undefined {
  const status = waiverStatus(lifeOfWaiver(waiver), now);
  if (status !== 'requested') return wrongState(STATE_WORDS[status]);
  if (caller.kind !== 'user') {
    return secondPerson('a machine cannot be the second person; a person is');
  }
  return isSamePerson(caller.subject, waiver.requestedBy)
    ? secondPerson('you asked for it; a second person decides')
    : undefined;
}

/** Why a caller may not end a waiver, or take a request back, now. */
export function whyNotRevoke(
  waiver: StoredWaiver,
  asking: Pick<ExceptionAsking, 'caller' | 'mayRequest' | 'mayDecide'>,
  now: string,
): Refusal | undefined {
  const { caller, mayRequest, mayDecide } = asking;
  const status = waiverStatus(lifeOfWaiver(waiver), now);
  const isOver =
    status === 'expired' || status === 'refused' || status === 'revoked';
  if (isOver) return wrongState(STATE_WORDS[status]);
  if (caller.kind !== 'user') {
    return secondPerson('a machine cannot revoke a waiver; a person does');
  }
  if (mayDecide) return undefined;
  return isSamePerson(caller.subject, waiver.requestedBy) && mayRequest
    ? undefined
    : lacking(waiverDecidePermission);
}

/** Why a caller may not review a use of break-glass now. */
export function whyNotReview(
  { review, usedBy }: StoredBreakGlass,
  caller: Caller,
): Refusal | undefined {
  if (review) {
    return {
      code: 'policy.breakGlassState',
      because: 'it was reviewed before',
    };
  }
  if (caller.kind !== 'user') {
    return secondPerson('a machine cannot be the second person; a person is');
  }
  return isSamePerson(caller.subject, usedBy)
    ? secondPerson('you used it; a second person reviews it')
    : undefined;
}

const wrongState = (because: string): Refusal => ({
  code: 'policy.waiverState',
  because,
});

/** What a caller may do with a waiver now, with reasons where not. */
export function waiverPermits(
  waiver: StoredWaiver,
  asking: ExceptionAsking,
  now: string,
): WaiverPermits {
  const { caller, mayDecide } = asking;
  const decide = permit(
    whyNotDecide(waiver, { caller, now }) ??
      (mayDecide ? undefined : lacking(waiverDecidePermission)),
  );
  return {
    approve: decide,
    refuse: decide,
    revoke: permit(whyNotRevoke(waiver, asking, now)),
  };
}

/** What a caller may do with a use of break-glass now, with reasons where not. */
export const breakGlassPermits = (
  use: StoredBreakGlass,
  { caller, mayReview }: ExceptionAsking,
): BreakGlassPermits => ({
  review: permit(
    whyNotReview(use, caller) ??
      (mayReview ? undefined : lacking(breakGlassReviewPermission)),
  ),
});
