import type { Release } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { StoredRelease } from '../model';
import type { Evidenced } from '../service/evidenced';
import { given } from './given';

/** An answer about a release in the contract's shape. */
export const toReleaseBody = (stored: Evidenced<StoredRelease>): Release => ({
  releaseId: stored.releaseId,
  repository: stored.repository,
  ...given('environment', stored.environment || undefined),
  ...given('tag', stored.tag),
  baseSha: stored.baseSha,
  headSha: stored.headSha,
  occurredAt: stored.occurredAt,
  entityRefs: stored.entityRefs,
  isPreview: stored.isPreview,
  outcome: stored.answer.outcome,
  wouldBe: stored.answer.wouldBe,
  start: stored.answer.start,
  ...given('expectedBase', stored.answer.expectedBase),
  ...(stored.answer.incomplete ? { incomplete: stored.answer.incomplete } : {}),
  commits: stored.answer.commits,
  changes: stored.answer.changes,
  undecided: stored.answer.undecided,
  ledger: stored.ledger,
});
