import { approvalDecidePermission } from '@ai-enablement/backstage-plugin-ai-governance-common';
import {
  type PersonFact,
  type PersonRefusal,
  whyNotApprover,
} from '@ai-enablement/governance-core';
import type { ApprovalRequest, StoredApproval } from '../model';
import { lacking, type Permit, permit, type Refusal } from './permits';
import type { Caller } from './trust';

/** Who asks about approvals, and what their permissions let them do. */
export interface ApprovalAsking {
  readonly caller: Caller;
  readonly mayRead: boolean;
  readonly mayDecide: boolean;
}

/** Who asks, as facts know people; absent for a machine. */
export interface ApprovalReader extends ApprovalAsking {
  readonly person?: PersonFact;
}

/** What a caller may do about a request now. */
export interface ApprovalPermits {
  readonly approve: Permit;
  readonly refuse: Permit;
}

const REFUSALS: Readonly<Record<PersonRefusal, string>> = {
  unknown: 'a machine cannot approve; a person does',
  bot: 'a machine cannot approve; a person does',
  unidentified:
    'the catalog does not know you, so nobody could tell you from the authors; ask for a catalog user with your addresses',
  tookPart: 'you took part in the change; somebody else decides',
  notMember: 'you are not a member of',
};

/** Why a caller's word on a change would not count now; `undefined` when it would. */
export function whyNotSay(
  request: ApprovalRequest,
  { person }: Pick<ApprovalReader, 'person'>,
): Refusal | undefined {
  if (request.supersededBy !== undefined) {
    return {
      code: 'policy.approvalSuperseded',
      because: `the pull request has another head commit since; look at its decision \`${request.supersededBy}\``,
    };
  }
  const refusal = whyNotApprover(person, request);
  if (!refusal) return undefined;
  const groups = request.groups.map(group => `\`${group}\``).join(' or ');
  const because = REFUSALS[refusal];
  return {
    code: 'policy.notAnApprover',
    because: refusal === 'notMember' ? `${because} ${groups}` : because,
  };
}

const SAID_BEFORE = {
  approved: 'you approved it before',
  refused: 'you refused it before',
} as const satisfies Record<StoredApproval['state'], string>;

/** What a caller may do about a request now, with reasons where not; `given` is what was said, newest first. */
export function approvalPermits(
  request: ApprovalRequest,
  reader: ApprovalReader,
  given: readonly StoredApproval[],
): ApprovalPermits {
  const refusal =
    whyNotSay(request, reader) ??
    (reader.mayDecide ? undefined : lacking(approvalDecidePermission));
  const last = given.find(({ personId }) => personId === reader.person?.id);
  const say = (state: StoredApproval['state']): Permit =>
    !refusal && last?.state === state
      ? { isPermitted: false, because: SAID_BEFORE[state] }
      : permit(refusal);
  return { approve: say('approved'), refuse: say('refused') };
}
