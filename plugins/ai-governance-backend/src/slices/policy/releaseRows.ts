import {
  canonicalJson,
  type ChangeMarks,
  type DecidedChange,
  NOTHING_CHANGED,
} from '@ai-enablement/governance-core';
import type {
  PolicyDecisionRow,
  PolicyMergeRow,
  PolicyReleaseRow,
} from '../../database/tables';
import type { NewRelease, StoredRelease } from './model';

/** Everything by which a change is found: its commits, the commit its host made of it, and what they change. */
export function lookupMarks(marks: ChangeMarks | undefined): readonly string[] {
  if (!marks) return [];
  const { commits, mergedAs, patchDigest } = marks;
  const found = [
    mergedAs,
    patchDigest,
    ...commits.flatMap(commit => [commit.sha, commit.patchDigest]),
  ];
  return [
    ...new Set(
      found.filter(
        (mark): mark is string =>
          mark !== undefined && mark !== NOTHING_CHANGED,
      ),
    ),
  ];
}

/** A row of `policy_decisions` as a release sees it. */
export const toDecidedChange = (
  row: Pick<
    PolicyDecisionRow,
    | 'decision_id'
    | 'head_sha'
    | 'pull_request'
    | 'occurred_at'
    | 'marks'
    | 'decision'
  >,
): DecidedChange => ({
  decisionId: row.decision_id,
  headSha: row.head_sha,
  ...(row.pull_request === null ? {} : { pullRequest: row.pull_request }),
  occurredAt: row.occurred_at,
  marks: row.marks === null ? { commits: [] } : JSON.parse(row.marks),
  decision: JSON.parse(row.decision),
});

/** Finds, for the head of a change, as which commits it was merged: one list for each pull request. */
export function mergesOfHeads(
  rows: readonly Pick<
    PolicyMergeRow,
    'head_sha' | 'pull_request' | 'merged_as'
  >[],
): (headSha: string) => readonly (readonly string[])[] {
  const heads = new Map<string, Map<number, string[]>>();
  for (const { head_sha, pull_request, merged_as } of rows) {
    const merges = heads.get(head_sha) ?? new Map<number, string[]>();
    heads.set(head_sha, merges);
    merges.set(pull_request, [...(merges.get(pull_request) ?? []), merged_as]);
  }
  return headSha => [...(heads.get(headSha)?.values() ?? [])];
}

/** A row of `policy_releases` as a value. */
export const toRelease = (row: PolicyReleaseRow): StoredRelease => ({
  releaseId: row.release_id,
  caller: row.caller,
  requestDigest: row.request_digest,
  repository: row.repository,
  environment: row.environment,
  ...(row.tag === null ? {} : { tag: row.tag }),
  baseSha: row.base_sha,
  headSha: row.head_sha,
  occurredAt: row.occurred_at,
  entityRefs: JSON.parse(row.entity_refs),
  isPreview: Boolean(row.is_preview),
  answer: JSON.parse(row.answer),
  ledgerEntryId: row.ledger_entry_id,
});

/** An answer about a release as its row. */
export const toReleaseRow = (release: NewRelease): PolicyReleaseRow => ({
  release_id: release.releaseId,
  caller: release.caller,
  idempotency_key: release.idempotencyKey ?? null,
  request_digest: release.requestDigest,
  repository: release.repository,
  environment: release.environment,
  tag: release.tag ?? null,
  base_sha: release.baseSha,
  head_sha: release.headSha,
  occurred_at: release.occurredAt,
  outcome: release.answer.outcome,
  is_preview: release.isPreview,
  entity_refs: JSON.stringify(release.entityRefs),
  answer: canonicalJson(release.answer),
  ledger_entry_id: release.ledgerEntryId,
});
