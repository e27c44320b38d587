import type {
  ApprovalState,
  ChangeMarks,
  Facts,
  Subject,
} from '@ai-enablement/governance-core';
import type { StoredDecision } from './model';

/*
 * Manual approval of changes. All instants are UTC, ISO 8601 with milliseconds, so that their texts sort as they do.
 */

/** What is approved: one head commit of one repository. */
export interface HeadCommit {
  readonly repository: string;
  readonly headSha: string;
}

/** A head commit for which the policy asks for approval, as its newest decision that counts has it. */
export interface ApprovalRequest extends HeadCommit {
  readonly pullRequest?: number;
  readonly decisionId: string;
  readonly decidedAt: string;
  readonly state: ApprovalState;
  /** Id of a decision on another head commit of the same pull request, which took its place. */
  readonly supersededBy?: string;
  /** Groups of which any member may approve, sorted. */
  readonly groups: readonly string[];
  /** Ids of people who took part in the change, sorted. */
  readonly excluded: readonly string[];
  /** `paths` are the first 20. */
  readonly files: { readonly total: number; readonly paths: readonly string[] };
}

/** A request with the decision that it stands in. */
export interface AskedApproval {
  readonly request: ApprovalRequest;
  readonly decision: StoredDecision;
}

/** A request with everything that the change can be decided on anew from. */
export interface DecidedApproval extends AskedApproval {
  readonly subject: Subject;
  readonly facts: Facts;
  /** What a release recognises the change by. */
  readonly marks?: ChangeMarks;
}

/** What somebody said about a head commit in the portal. */
export interface StoredApproval extends HeadCommit {
  readonly approvalId: string;
  /** The decision that they looked at. */
  readonly decisionId: string;
  readonly state: 'approved' | 'refused';
  readonly reason: string;
  /** Entity ref of a user. */
  readonly by: string;
  /** Pseudonym of the same person, as facts name people. */
  readonly personId: string;
  readonly at: string;
  readonly ledgerEntryId: string;
}
