import type { HistoryChange } from '@ai-enablement/backstage-plugin-ai-governance-common';
import {
  submittedCommit,
  type CommitInput,
} from '@ai-enablement/governance-core';
import type { CollectedPast } from '../git/pastChanges';

/** Grows when the same history would be read with another result. */
export const HISTORY_SCAN_VERSION = 1;

/** What the portal accepts of one change at most. */
const LIMITS = { files: 10_000, commits: 1_000 } as const;

/** Whether the portal takes a change of this size. */
export const isSendable = ({ files, commits }: CollectedPast): boolean =>
  files.length <= LIMITS.files && commits.length <= LIMITS.commits;

/**
 * A change of the past as it is sent: paths, instants and attribution with the kinds of its evidence. No text of a message, no name
 * and no address leaves the machine.
 */
export const historyChange = (change: CollectedPast): HistoryChange => ({
  baseSha: change.baseSha,
  headSha: change.headSha,
  mergeSha: change.mergeSha,
  pullRequest: change.pullRequest,
  mergedAt: change.mergedAt,
  files: change.files.map(({ path, previousPath, status }) => ({
    path,
    previousPath,
    status,
  })),
  commits: change.commits.map(historyCommit),
});

function historyCommit(commit: CommitInput): HistoryChange['commits'][number] {
  const { evidence, authors: _, ...attributed } = submittedCommit(commit, []);
  return {
    ...attributed,
    evidenceKinds: [...new Set(evidence.map(({ kind }) => kind))],
  };
}
