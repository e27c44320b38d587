import {
  type ChangeSubject,
  type CompiledPolicy,
  evaluate,
  type Facts,
  NO_FACTS,
} from '@ai-enablement/governance-core';
import { sha256 } from '../../../shared/digest';
import type { HistoryChange, PastChange, PastCommit } from '../model';
import { digestDecision } from './decisionDigest';
import { catalogFacts } from './knownFacts';
import type { Snapshot } from './snapshot';

/** Who wrote a change of the past is not handed in: somebody whom nobody can tell from others. */
const NOBODY_TOLD = 'unidentified';

/** What changes of the past are judged by. */
export interface JudgingPast {
  readonly compiled: CompiledPolicy;
  readonly snapshot: Snapshot;
  readonly batch: Pick<
    HistoryChange,
    'repository' | 'caller' | 'trust' | 'scanVersion' | 'recordedAt'
  >;
}

/**
 * What the policy says of a change of the past, as of when it was merged. Known are its files, its attribution and what the catalog
 * says today; nobody recorded reviews, scans and checks, so they are unknown. Exceptions of today do not reach back.
 */
export function judgePast(
  change: PastChange,
  { compiled, snapshot, batch }: JudgingPast,
): Omit<HistoryChange, 'ledgerEntryId'> {
  const { repository, trust } = batch;
  const subject = toSubject(change, { repository, trust });
  const facts: Facts = { ...NO_FACTS, ...catalogFacts(snapshot, repository) };
  const now = change.mergedAt;
  const decision = evaluate(compiled, { subject, facts, now });
  return {
    ...batch,
    historyId: sha256(`${repository} ${change.headSha}`),
    baseSha: change.baseSha,
    headSha: change.headSha,
    ...(change.mergeSha === undefined ? {} : { mergeSha: change.mergeSha }),
    ...(change.pullRequest === undefined
      ? {}
      : { pullRequest: change.pullRequest }),
    occurredAt: now,
    digest: digestDecision(decision),
    subject,
    facts,
    decision,
  };
}

const toSubject = (
  { baseSha, headSha, files, commits }: PastChange,
  { repository, trust }: Pick<ChangeSubject, 'repository' | 'trust'>,
): ChangeSubject => ({
  kind: 'change',
  phase: 'merge',
  repository,
  baseSha,
  headSha,
  files,
  commits: commits.map(toCommit),
  trust,
});

const toCommit = ({
  evidenceKinds,
  ...commit
}: PastCommit): ChangeSubject['commits'][number] => ({
  ...commit,
  evidence: evidenceKinds.map(kind => ({ kind, text: kind })),
  authors: [NOBODY_TOLD],
});
