import {
  strengtheningManagePermission,
  strengtheningStartPermission,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { strengtheningStatus } from '@ai-enablement/governance-core';
import { lifeOfStrengthening, type StoredStrengthening } from '../model';
import type { ExceptionAsking } from './exceptionAsking';
import {
  isSamePerson,
  lacking,
  type Permit,
  permit,
  type Refusal,
  secondPerson,
} from './permits';

/** Who asks about strengthenings, and what their permissions let them do. */
export type StrengtheningAsking = Pick<
  ExceptionAsking,
  'caller' | 'mayStrengthen' | 'mayManageStrengthenings'
>;

/** What a caller may do with a strengthening now. */
export interface StrengtheningPermits {
  readonly extend: Permit;
  readonly end: Permit;
}

const OVER = {
  expired: 'it has expired; start a new one',
  ended: 'it was ended before',
} as const;

/** Why a caller may not make review stricter at all: somebody has to be asked why. */
export function whyNotStrengthen({
  caller,
  mayStrengthen,
}: StrengtheningAsking): Refusal | undefined {
  if (caller.kind !== 'user') {
    return secondPerson(
      'a machine cannot make review stricter, since nobody could tell who answers for it; it proposes, and a person starts it',
    );
  }
  return mayStrengthen ? undefined : lacking(strengtheningStartPermission);
}

/** Why a caller may neither put off nor end a strengthening now. */
export function whyNotChange(
  strengthening: StoredStrengthening,
  asking: StrengtheningAsking,
  now: string,
): Refusal | undefined {
  const { caller, mayStrengthen, mayManageStrengthenings } = asking;
  const status = strengtheningStatus(lifeOfStrengthening(strengthening), now);
  if (status !== 'active') {
    return { code: 'policy.strengtheningState', because: OVER[status] };
  }
  if (caller.kind !== 'user') {
    return secondPerson('a machine cannot do this; a person does');
  }
  if (mayManageStrengthenings) return undefined;
  return mayStrengthen && isSamePerson(caller.subject, strengthening.startedBy)
    ? undefined
    : lacking(strengtheningManagePermission);
}

/** What a caller may do with a strengthening now, with reasons where not. */
export function strengtheningPermits(
  strengthening: StoredStrengthening,
  asking: StrengtheningAsking,
  now: string,
): StrengtheningPermits {
  const change = permit(whyNotChange(strengthening, asking, now));
  return { extend: change, end: change };
}
