import { tierAssignPermission } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { stateOfTierRequest, type StoredTierRequest } from '../model';
import {
  isSamePerson,
  lacking,
  type Permit,
  permit,
  type Refusal,
  secondPerson,
} from './permits';
import type { Caller } from './trust';

/** Who asks about tiers, and what their permissions let them do. */
export interface TierAsking {
  readonly caller: Caller;
  readonly mayRequest: boolean;
  readonly mayAssign: boolean;
}

/** What a caller may do with a request for another tier now. */
export interface TierRequestPermits {
  readonly accept: Permit;
  readonly refuse: Permit;
  readonly withdraw: Permit;
}

const STATE_WORDS = {
  accepted: 'it was accepted before',
  refused: 'it was refused before',
  withdrawn: 'it was taken back',
} as const;

/** Why a caller may not ask for a tier: behind a machine may stand the very person who accepts. */
export const whyNotRequestTier = ({ kind }: Caller): Refusal | undefined =>
  kind === 'user'
    ? undefined
    : secondPerson(
        'a machine cannot ask for a tier, since nobody could tell who answers for it; sign in and ask yourself',
      );

/** Why a caller may not accept or refuse a request now, permissions apart. */
export function whyNotDecideTier(
  request: StoredTierRequest,
  caller: Caller,
): Refusal | undefined {
  const closed = whyClosed(request);
  if (closed) return closed;
  if (caller.kind !== 'user') {
    return secondPerson('a machine cannot be the second person; a person is');
  }
  return isSamePerson(caller.subject, request.requestedBy)
    ? secondPerson('you asked for it; a second person decides')
    : undefined;
}

/** Why a caller may not take a request back now. */
export const whyNotWithdrawTier = (
  request: StoredTierRequest,
  { caller }: Pick<TierAsking, 'caller'>,
): Refusal | undefined =>
  whyClosed(request) ??
  (caller.kind === 'user' && isSamePerson(caller.subject, request.requestedBy)
    ? undefined
    : {
        code: 'shared.notAllowed',
        because: 'only who asked may take it back; others refuse it',
      });

function whyClosed(request: StoredTierRequest): Refusal | undefined {
  const state = stateOfTierRequest(request);
  return state === 'open'
    ? undefined
    : { code: 'policy.tierRequestState', because: STATE_WORDS[state] };
}

/** What a caller may do with a request now, with reasons where not. */
export function tierRequestPermits(
  request: StoredTierRequest,
  asking: TierAsking,
): TierRequestPermits {
  const decide = permit(
    whyNotDecideTier(request, asking.caller) ??
      (asking.mayAssign ? undefined : lacking(tierAssignPermission)),
  );
  return {
    accept: decide,
    refuse: decide,
    withdraw: permit(whyNotWithdrawTier(request, asking)),
  };
}
