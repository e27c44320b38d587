import type { LedgerEntryDraft } from '@ai-enablement/governance-core';
import type { PolicyVersion } from '../model';
import type { VersionInTime } from '../views';

/*
 * What the ledger says of the life of the policy: ids, digests, numbers and instants. Reasons are keyed hashes, never the text
 * that a person wrote.
 */

type Named = Pick<PolicyVersion, 'versionId' | 'digest'>;
type Before = Pick<VersionInTime, 'number' | 'digest' | 'versionId'>;

const subjectIdsOf = ({ versionId, digest }: Named): readonly string[] => [
  `policy:${digest}`,
  `policy-version:${versionId}`,
];

/** A document was proposed. */
export const policyProposed = (
  version: Named & Pick<PolicyVersion, 'proposedBy'>,
  reasonDigest: string,
): LedgerEntryDraft => ({
  type: 'policy.proposed',
  actor: version.proposedBy,
  subjectIds: subjectIdsOf(version),
  payload: {
    versionId: version.versionId,
    digest: version.digest,
    reasonDigest,
  },
});

/** A draft was published, to hold at once or later. */
export const policyPublished = (
  version: Named & {
    readonly number: number;
    readonly publishedBy: string;
    readonly effectiveFrom: string;
  },
  proposedBy: string,
): LedgerEntryDraft => ({
  type: 'policy.published',
  actor: version.publishedBy,
  subjectIds: subjectIdsOf(version),
  payload: {
    versionId: version.versionId,
    number: version.number,
    digest: version.digest,
    proposedBy,
    effectiveFrom: version.effectiveFrom,
  },
});

/** A version came into force; the ledger may say so a little later than it was. */
export const policyActivated = (
  version: Pick<PolicyVersion, 'versionId' | 'digest' | 'source'> & {
    readonly number: number;
    readonly effectiveFrom: string;
  },
  by: { readonly actor: string; readonly previous?: Before },
): LedgerEntryDraft => ({
  type: 'policy.activated',
  actor: by.actor,
  subjectIds: subjectIdsOf(version),
  payload: {
    versionId: version.versionId,
    number: version.number,
    digest: version.digest,
    source: version.source,
    effectiveFrom: version.effectiveFrom,
    previousNumber: by.previous?.number ?? null,
    previousDigest: by.previous?.digest ?? null,
  },
});

/** An earlier document was put into force again, under a number of its own. */
export const policyRolledBack = (
  version: Named & { readonly number: number },
  by: {
    readonly actor: string;
    readonly from: Before;
    readonly to: Before;
    readonly reasonDigest: string;
  },
): LedgerEntryDraft => ({
  type: 'policy.rolledBack',
  actor: by.actor,
  subjectIds: subjectIdsOf(version),
  payload: {
    versionId: version.versionId,
    number: version.number,
    digest: version.digest,
    restores: by.to.versionId,
    restoredNumber: by.to.number,
    previousNumber: by.from.number,
    previousDigest: by.from.digest,
    reasonDigest: by.reasonDigest,
  },
});

/** A draft, or a version that was not in force yet, was withdrawn. */
export const policyWithdrawn = (
  version: Named & Pick<PolicyVersion, 'number'>,
  by: { readonly actor: string; readonly reasonDigest: string },
): LedgerEntryDraft => ({
  type: 'policy.withdrawn',
  actor: by.actor,
  subjectIds: subjectIdsOf(version),
  payload: {
    versionId: version.versionId,
    number: version.number ?? null,
    digest: version.digest,
    reasonDigest: by.reasonDigest,
  },
});
