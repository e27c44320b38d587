import { sortedUnique } from '../shared/order';
import type { Decision, Obligation } from './decision';
import { isOpen } from './evaluate';
import type { Facts, PersonFact } from './facts';
import {
  EXCLUDED_FROM_APPROVAL,
  isCountedRefusal,
} from './obligations/approval';
import {
  excludedPeople,
  type PersonRefusal,
  whyNotPerson,
} from './obligations/people';
import type { Subject } from './subject';

export type { PersonRefusal } from './obligations/people';

/** Where the manual approval of a change stands, in the order of a filter. */
export const APPROVAL_STATES = [
  'waiting',
  'refused',
  'approved',
  'waived',
] as const;

/** One of them. */
export type ApprovalState = (typeof APPROVAL_STATES)[number];

/** Whose manual approval a decision asks for, and where it stands. */
export interface ApprovalAsked {
  readonly state: ApprovalState;
  /** Refs of the groups of which any member may approve, sorted. */
  readonly groups: readonly string[];
  /** Ids of people who took part in the change, sorted; `unidentified` for those whom nobody could tell. */
  readonly excluded: readonly string[];
}

/** Obligations that ask for an approval and do more than watch. */
export const approvalObligations = ({
  obligations,
}: Pick<Decision, 'obligations'>): readonly Obligation[] =>
  obligations.filter(
    ({ kind, mode }) => kind === 'approval' && mode !== 'observe',
  );

/** What a decision on a change asks of approvers; `undefined` when it asks nobody, or is not about a change. */
export function approvalAsked(
  decision: Pick<Decision, 'obligations'>,
  { subject, facts }: { readonly subject: Subject; readonly facts: Facts },
): ApprovalAsked | undefined {
  const obligations = approvalObligations(decision);
  if (obligations.length === 0 || subject.kind !== 'change') return undefined;
  const { ids } = excludedPeople(subject, EXCLUDED_FROM_APPROVAL, { facts });
  return {
    state: stateOf(obligations),
    groups: sortedUnique(obligations.flatMap(({ owners }) => owners)),
    excluded: sortedUnique([...ids]),
  };
}

function stateOf(obligations: readonly Obligation[]): ApprovalState {
  const open = obligations.filter(isOpen);
  if (open.some(({ evidence }) => evidence.some(isCountedRefusal)))
    return 'refused';
  if (open.length > 0) return 'waiting';
  return obligations.every(({ status }) => status === 'waived')
    ? 'waived'
    : 'approved';
}

/**
 * Why a person's approval or refusal would not count: the very test that the obligation makes. `undefined` when it would. Authors
 * whom nobody could identify keep nobody from approving; each of them asks for one approval more.
 */
export const whyNotApprover = (
  person: PersonFact | undefined,
  { groups, excluded }: Pick<ApprovalAsked, 'groups' | 'excluded'>,
): PersonRefusal | undefined =>
  whyNotPerson(person, {
    excluded: { ids: new Set(excluded) },
    groups,
    humansOnly: true,
  });
