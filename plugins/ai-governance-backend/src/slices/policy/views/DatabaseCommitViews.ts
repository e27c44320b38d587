import type {
  ChangeSubject,
  DataFact,
  Decision,
  Facts,
} from '@ai-enablement/governance-core';
import type { Knex } from 'knex';
import type { PolicyDecisionRow } from '../../../database/tables';
import { SOURCE_CALLER_PREFIX } from '../../../shared/sourceCaller';
import type { CommitDecision } from '../model';
import { toReplayable } from '../rows';
import type { CommitViews } from '../views';

/** Decisions among which reports on data are looked for. */
const MOST_REPORTS = 20;

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

  async dataReportsOf(
    commit: Parameters<CommitViews['dataReportsOf']>[0],
  ): Promise<readonly DataFact[]> {
    const rows: readonly Pick<PolicyDecisionRow, 'caller' | 'facts'>[] =
      await this.newestFirst(commit)
        .where({ is_preview: false })
        .whereNot('caller', 'like', `${SOURCE_CALLER_PREFIX}%`)
        .select('caller', 'facts')
        .limit(MOST_REPORTS);
    const newest = new Map<string, readonly DataFact[]>();
    for (const { caller, facts } of rows) {
      const { data }: Facts = JSON.parse(facts);
      if (data && !newest.has(caller)) newest.set(caller, data);
    }
    return [...newest.values()].flat();
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
  const { data }: Facts = JSON.parse(row.facts);
  const findings = data
    ?.filter(({ trust }) => trust !== 'asserted')
    .flatMap(report => report.findings);
  return {
    decisionId: row.decision_id,
    repository: row.repository,
    headSha: row.head_sha,
    ...(row.pull_request === null ? {} : { pullRequest: row.pull_request }),
    recordedAt: row.recorded_at,
    entityRefs: JSON.parse(row.summary).entityRefs,
    subject,
    decision,
    ...(findings ? { findings } : {}),
  };
}
