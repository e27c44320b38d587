import {
  approvalObligations,
  type ApprovalState,
  isOpen,
} from '@ai-enablement/governance-core';
import type { AuditFacade } from '../../audit/facade';
import type { AskedApproval, StoredApproval } from '../model';
import {
  type ApprovalPermits,
  approvalPermits,
  type ApprovalReader,
} from './approvalPermits';
import { type Evidenced, withEvidence } from './evidenced';

/** Something that the policy asks for, and what was found. */
export interface OpenCondition {
  readonly text: string;
  readonly found: string;
}

/** An approval or refusal as callers see it. */
export type ApprovalSaid = Evidenced<StoredApproval> & {
  /** False when the same person said something else since. */
  readonly isLatest: boolean;
};

/** A request as one caller sees it. */
export interface ApprovalView extends AskedApproval {
  readonly state: ApprovalState | 'superseded';
  readonly requires: readonly OpenCondition[];
  readonly otherOpen: readonly OpenCondition[];
  readonly given: readonly ApprovalSaid[];
  readonly permits: ApprovalPermits;
}

/** Requests with what people said and what the caller may do; two queries for the evidence. */
export async function seeApprovals(
  audit: AuditFacade,
  asked: readonly AskedApproval[],
  {
    reader,
    said,
  }: {
    readonly reader: ApprovalReader;
    /** Newest first. */
    readonly said: readonly StoredApproval[];
  },
): Promise<readonly ApprovalView[]> {
  const evidenced = await withEvidence(audit, said);
  return asked.map(({ request, decision }) => {
    const given = evidenced.filter(
      ({ repository, headSha }) =>
        repository === request.repository && headSha === request.headSha,
    );
    const asking = approvalObligations(decision.decision);
    return {
      request,
      decision,
      state: request.supersededBy === undefined ? request.state : 'superseded',
      requires: asking.map(toCondition),
      otherOpen: decision.decision.obligations
        .filter(
          obligation =>
            obligation.kind !== 'approval' &&
            obligation.mode === 'enforce' &&
            isOpen(obligation),
        )
        .map(toCondition),
      given: given.map((each, index) => ({
        ...each,
        isLatest:
          given.findIndex(({ personId }) => personId === each.personId) ===
          index,
      })),
      permits: approvalPermits(request, reader, given),
    };
  });
}

const toCondition = ({ text, found }: OpenCondition): OpenCondition => ({
  text,
  found,
});
