import type { ChangeSubject, Decision } from '@ai-enablement/governance-core';
import type { Knex } from 'knex';
import type { PolicyDecisionRow } from '../../../database/tables';
import type { CommitDecision } from '../model';
import { toReplayable } from '../rows';
import type { CommitViews } from '../views';

/** Decisions about one commit as their table shows them. */
export class DatabaseCommitViews implements CommitViews {
  constructor(private readonly knex: Knex) {}

  async newestOf(change: Parameters<CommitViews['newestOf']>[0]) {
    const row = await this.newestFirst(change)
      .where({
        caller: change.caller,
        base_sha: change.baseSha,
        pull_request: change.pullRequest ?? null,
      })
      .first();
    return row && toReplayable(row);
  }

  async ofCommit(commit: Parameters<CommitViews['ofCommit']>[0]) {
    const rows = await this.newestFirst(commit)
      .where({ is_preview: false, phase: 'merge' })
      .limit(commit.limit);
    return rows.map(toCommitDecision);
  }

  private newestFirst(commit: {
    readonly repository: string;
    readonly headSha: string;
  }) {
    return this.knex<PolicyDecisionRow>('policy_decisions')
      .where({ repository: commit.repository, head_sha: commit.headSha })
      .orderBy('occurred_at', 'desc')
      .orderBy('decision_id', 'desc');
  }
}

function toCommitDecision(row: PolicyDecisionRow): CommitDecision {
  const subject: ChangeSubject = JSON.parse(row.subject);
  const decision: Decision = JSON.parse(row.decision);
  return {
    decisionId: row.decision_id,
    repository: row.repository,
    headSha: row.head_sha,
    ...(row.pull_request === null ? {} : { pullRequest: row.pull_request }),
    recordedAt: row.recorded_at,
    entityRefs: JSON.parse(row.summary).entityRefs,
    subject,
    decision,
  };
}
