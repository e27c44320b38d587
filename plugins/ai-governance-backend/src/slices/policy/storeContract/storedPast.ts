import type { HistoryChange } from '../model';
import { stored } from './storedDecision';

const REPOSITORY = 'github.com/acme/mono';
const AT = '2026-11-02T09:00:00.000Z';

/** A change of the past as stores keep it; parts can be replaced. */
export const past = (
  headSha: string,
  given: Partial<HistoryChange> = {},
): HistoryChange => {
  const { digest, facts, decision } = stored('unused');
  return {
    historyId: `history-${headSha}`,
    caller: 'external:ci',
    trust: 'attested',
    scanVersion: 1,
    repository: REPOSITORY,
    baseSha: 'b',
    headSha,
    occurredAt: AT,
    recordedAt: AT,
    ledgerEntryId: 'entry-1',
    digest,
    subject: {
      kind: 'change',
      phase: 'merge',
      repository: REPOSITORY,
      baseSha: 'b',
      headSha,
      files: [],
      commits: [],
      trust: 'attested',
    },
    facts,
    decision,
    ...given,
  };
};
