import {
  policyProposePermission,
  policyPublishPermission,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { PolicyVersion } from '../model';
import type { VersionInTime } from '../views';
import {
  isSamePerson,
  lacking,
  type Permit,
  permit,
  type Refusal,
  secondPerson,
} from './permits';
import type { Caller } from './trust';
import type { VersionLife } from './versionLife';

/** A version with where it stands. */
export type LivingVersion = PolicyVersion & VersionLife;

/** Who wants something done with a version, and what else there is. */
export interface PermitQuestion {
  readonly caller: Caller;
  /** Whether whoever publishes must be another person than who proposed. */
  readonly needsSecondPerson: boolean;
  readonly inForce?: VersionInTime;
  readonly scheduled?: VersionInTime;
}

/** What a caller's permissions let them do. */
export interface Rights {
  readonly mayPropose: boolean;
  readonly mayPublish: boolean;
}

/** What a caller may do with a version now. */
export interface Permits {
  readonly publish: Permit;
  readonly withdraw: Permit;
  readonly restore: Permit;
}

const wrongState = (because: string): Refusal => ({
  code: 'policy.versionState',
  because,
});

/** Why a caller may not propose: behind a machine may stand the very person who publishes. */
export const whyNotPropose = ({
  caller,
  needsSecondPerson,
}: Pick<PermitQuestion, 'caller' | 'needsSecondPerson'>):
  Refusal | undefined =>
  needsSecondPerson && caller.kind !== 'user'
    ? secondPerson(
        'a machine cannot propose a policy while a second person has to publish it, since nobody could tell the two apart; sign in and propose it yourself',
      )
    : undefined;

/** Why a version cannot be published by the caller now; `undefined` when it can. */
export function whyNotPublish(
  version: LivingVersion,
  question: PermitQuestion,
): Refusal | undefined {
  const { caller, needsSecondPerson, inForce, scheduled } = question;
  if (version.state === 'withdrawn') return wrongState('it was withdrawn');
  if (version.state !== 'draft') return wrongState('it was published before');
  if (inForce?.digest === version.digest) {
    return wrongState(
      `it says the same as version ${inForce.number}, which is in force`,
    );
  }
  if (scheduled) {
    return wrongState(
      `version ${scheduled.number} takes effect at ${scheduled.effectiveFrom} and would undo it; withdraw that one first`,
    );
  }
  if (!needsSecondPerson) return undefined;
  if (caller.kind !== 'user') {
    return secondPerson(
      'a machine cannot be the second person; a person publishes',
    );
  }
  return isSamePerson(caller.subject, version.proposedBy)
    ? secondPerson('you proposed it; a second person publishes it')
    : undefined;
}

/** Why a version cannot be withdrawn by the caller now; a scheduled one takes the permission to publish. */
export function whyNotWithdraw(
  { state }: VersionLife,
  { mayPublish }: Pick<Rights, 'mayPublish'>,
): Refusal | undefined {
  if (state === 'withdrawn') return wrongState('it was withdrawn before');
  if (state === 'inForce') {
    return wrongState('it is in force; roll back to an earlier version');
  }
  if (state === 'superseded') return wrongState('it was in force before');
  return state === 'scheduled' && !mayPublish
    ? lacking(policyPublishPermission)
    : undefined;
}

/** Why the caller cannot bring a version's document back now. */
export function whyNotRestore(
  { state, digest }: Pick<LivingVersion, 'state' | 'digest'>,
  question: Pick<PermitQuestion, 'caller' | 'needsSecondPerson' | 'inForce'>,
): Refusal | undefined {
  const nothing = (because: string): Refusal => ({
    code: 'policy.nothingToRestore',
    because,
  });
  if (state === 'inForce') return nothing('it is in force');
  if (state !== 'superseded') return nothing('it was never in force');
  const { caller, needsSecondPerson, inForce } = question;
  if (inForce?.digest === digest) {
    return nothing(
      `it says the same as version ${inForce.number}, which is in force`,
    );
  }
  return needsSecondPerson && caller.kind !== 'user'
    ? secondPerson('a machine cannot roll the policy back; a person does')
    : undefined;
}

/** What a caller may do with a version now, with reasons where not. */
export function permitsOf(
  version: LivingVersion,
  question: PermitQuestion,
  rights: Rights,
): Permits {
  const { mayPropose, mayPublish } = rights;
  const forPublishers = mayPublish
    ? undefined
    : lacking(policyPublishPermission);
  const forEither =
    mayPropose || mayPublish ? undefined : lacking(policyProposePermission);
  return {
    publish: permit(whyNotPublish(version, question) ?? forPublishers),
    withdraw: permit(whyNotWithdraw(version, { mayPublish }) ?? forEither),
    restore: permit(whyNotRestore(version, question) ?? forPublishers),
  };
}
