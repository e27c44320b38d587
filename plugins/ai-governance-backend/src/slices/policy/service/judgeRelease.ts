import {
  decideRelease,
  type DecidedChange,
  type ReleaseCommit,
  type ReleasedChange,
  type ReleaseStart,
} from '@ai-enablement/governance-core';
import type { ExplainedChange, ReleaseRecord } from '../model';
import { lookupMarks } from '../releaseRows';
import type { ReleaseViews } from '../views';
import { decisive } from './decisionDigest';

/** A release as it is asked about. */
export interface ReleaseRequest {
  readonly repository: string;
  readonly environment?: string;
  readonly tag?: string;
  readonly baseSha: string;
  readonly headSha: string;
  readonly commits: readonly ReleaseCommit[];
  /** What of the range a host does not tell; each of it holds. */
  readonly incomplete?: readonly string[];
}

/** How many earlier releases are looked at for the beginning of one. */
const HEADS_AT_MOST = 1_000;

/** Answers for a release from the decisions that are stored; stores nothing. */
export async function judgeRelease(
  releaseViews: Pick<ReleaseViews, 'passedHeads' | 'decidedChanges'>,
  release: ReleaseRequest,
): Promise<ReleaseRecord> {
  const { repository, environment = '', commits, incomplete = [] } = release;
  const place = { repository, environment };
  const heads = await releaseViews.passedHeads(place, HEADS_AT_MOST);
  const changes = await releaseViews.decidedChanges(
    repository,
    lookupMarks({ commits }),
  );
  const isWhole = incomplete.length === 0;
  const start = isWhole ? startOf(release, heads) : 'gap';
  const { changes: released, ...answer } = decideRelease({
    commits,
    changes,
    start,
  });
  return {
    ...answer,
    ...(isWhole ? {} : { incomplete }),
    ...(isWhole && start === 'gap' ? { expectedBase: heads[0] } : {}),
    changes: released.map(explainer(changes)),
    commits: new Set(commits.map(({ sha }) => sha)).size,
  };
}

/**
 * Whether the range joins what passed before. INVARIANT: only heads that passed on more than a caller's word are known here, so a
 * range that begins at one, or takes one in, leaves nothing out.
 */
function startOf(
  { baseSha, headSha, commits }: ReleaseRequest,
  heads: readonly string[],
): ReleaseStart {
  if (heads.length === 0) return baseSha === headSha ? 'gap' : 'given';
  const joins = new Set([baseSha, ...commits.map(({ sha }) => sha)]);
  return heads.some(head => joins.has(head)) ? 'release' : 'gap';
}

/** Adds to a change of a release why its decision comes out as it does now. */
function explainer(
  changes: readonly DecidedChange[],
): (change: ReleasedChange) => ExplainedChange {
  const byId = new Map(changes.map(change => [change.decisionId, change]));
  return change => {
    const decided = byId.get(change.decisionId);
    const { outcome } = change;
    const because = decided
      ? decisive({ ...decided.decision, outcome, phase: 'release' })
      : [];
    return { ...change, because: [...new Set(because)] };
  };
}
