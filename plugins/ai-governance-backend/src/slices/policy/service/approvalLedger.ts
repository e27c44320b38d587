import type { LedgerEntryDraft } from '@ai-enablement/governance-core';
import type { StoredApproval } from '../model';
import type { Pseudonymise } from './identity';

const TYPES = {
  approved: 'policy.changeApproved',
  refused: 'policy.changeRefused',
} as const satisfies Record<StoredApproval['state'], string>;

/** What the ledger says of an approval or refusal: ids and digests; the reason is a keyed hash. */
export const changeJudged = (
  approval: Omit<StoredApproval, 'ledgerEntryId'>,
  {
    hash,
    about,
    decidedAnew,
    pullRequest,
  }: {
    readonly hash: Pseudonymise;
    /** Entities of the catalog that the change is about. */
    readonly about: readonly string[];
    /** Id of the decision that takes it into account. */
    readonly decidedAnew: string;
    readonly pullRequest?: number;
  },
): LedgerEntryDraft => ({
  type: TYPES[approval.state],
  actor: approval.by,
  subjectIds: [
    `approval:${approval.approvalId}`,
    approval.decisionId,
    approval.repository,
    ...about,
  ],
  payload: {
    approvalId: approval.approvalId,
    decisionId: approval.decisionId,
    decidedAnew,
    repository: approval.repository,
    headSha: approval.headSha,
    pullRequest: pullRequest ?? null,
    reasonDigest: hash(approval.reason),
  },
});
