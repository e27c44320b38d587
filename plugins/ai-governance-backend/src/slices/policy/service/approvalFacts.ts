import type { ApprovalFact, Facts } from '@ai-enablement/governance-core';
import type { StoredApproval } from '../model';
import { type PeopleById, portalPerson } from './portalPeople';
import { PORTAL_SOURCE } from './portalSource';
import type { Snapshot } from './snapshot';

/** What people said in the portal, as facts: read at its origin. None is a fact, too, for it is here that approvals are given. */
export const toApprovalFacts = (
  approvals: readonly StoredApproval[],
): readonly ApprovalFact[] =>
  approvals
    .map(({ personId, state, headSha, at }) => ({
      trust: 'observed' as const,
      source: PORTAL_SOURCE,
      at,
      approver: personId,
      state,
      sha: headSha,
    }))
    .reverse();

/** The same with who they are, as far as those are not among people already known. */
export function approvalFacts(
  approvals: readonly StoredApproval[],
  {
    known,
    people,
    snapshot,
  }: {
    readonly known: Pick<Facts, 'people'>;
    readonly people: PeopleById;
    readonly snapshot: Snapshot;
  },
): Pick<Facts, 'approvals' | 'people'> {
  const approvers = new Set(approvals.map(({ personId }) => personId));
  known.people.forEach(({ id }) => approvers.delete(id));
  return {
    approvals: toApprovalFacts(approvals),
    people: [...approvers]
      .sort()
      .map(personId => portalPerson(personId, people, snapshot)),
  };
}

/** Ids of people whom answering has to know about. */
export const approversOf = (
  approvals: readonly StoredApproval[],
): readonly string[] => [...new Set(approvals.map(({ personId }) => personId))];
