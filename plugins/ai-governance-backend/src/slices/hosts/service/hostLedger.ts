import type { LedgerEntryDraft } from '@ai-enablement/governance-core';
import { sourceCaller } from '../../../shared/sourceCaller';
import type { StoredProtection } from '../model';

/** What a host enforces on a default branch is not what it was; nobody is named. */
export const protectionChanged = (
  now: Pick<StoredProtection, 'host' | 'repository' | 'digest' | 'reading'>,
  before: Pick<StoredProtection, 'digest'> | undefined,
): LedgerEntryDraft => {
  const { fact, branch, bypassActors, codeOwnerReviews, codeOwners } =
    now.reading;
  return {
    type: 'hosts.protectionChanged',
    actor: sourceCaller(now.host),
    subjectIds: [now.repository],
    payload: {
      host: now.host,
      repository: now.repository,
      branch,
      digest: now.digest,
      previousDigest: before?.digest ?? null,
      requiredChecks: fact.requiredChecks.map(({ name, isPinnedToApp }) => ({
        name,
        isPinnedToApp,
      })),
      reviews: fact.reviews,
      bypassActors: bypassActors?.length ?? null,
      codeOwnerReviews: codeOwnerReviews ?? null,
      codeOwnerPatterns: codeOwners?.length ?? null,
    },
  };
};
