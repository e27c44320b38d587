import type { Knex } from 'knex';
import { chunk, PARAMETERS_PER_STATEMENT } from '../../../database/dialect';
import type { PolicyDecisionRow } from '../../../database/tables';
import { groupBy } from '../../../shared/groupBy';
import type { ChangeHistory } from '../model';
import type { ChangeHistoryViews } from '../views';

const OTHER_PARAMETERS = 3;

type Row = Pick<
  PolicyDecisionRow,
  'pull_request' | 'occurred_at' | 'head_sha' | 'subject' | 'decision'
>;

/** Everything that was decided on changes, as the table of decisions shows it. */
export class DatabaseChangeHistoryViews implements ChangeHistoryViews {
  constructor(private readonly knex: Knex) {}

  async historiesOf(repository: string, pullRequests: readonly number[]) {
    const found: ChangeHistory[] = [];
    for (const piece of chunk(
      pullRequests,
      PARAMETERS_PER_STATEMENT - OTHER_PARAMETERS,
    )) {
      const rows: readonly Row[] = await this.knex<PolicyDecisionRow>(
        'policy_decisions',
      )
        .where({ repository, is_preview: false, phase: 'merge' })
        .whereIn('pull_request', [...piece])
        .orderBy('occurred_at')
        .orderBy('decision_id')
        .select(
          'pull_request',
          'occurred_at',
          'head_sha',
          'subject',
          'decision',
        );
      for (const [pullRequest, decided] of groupBy(
        rows,
        row => row.pull_request ?? 0,
      ))
        found.push({
          repository,
          pullRequest,
          decisions: decided.map(toDecision),
        });
    }
    return found;
  }
}

const toDecision = (row: Row): ChangeHistory['decisions'][number] => ({
  occurredAt: row.occurred_at,
  headSha: row.head_sha,
  subject: JSON.parse(row.subject),
  decision: JSON.parse(row.decision),
});
