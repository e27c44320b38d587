import type { Knex } from 'knex';
import { chunk, PARAMETERS_PER_STATEMENT } from '../../../database/dialect';
import type { DecisionSummary } from '../model';
import { toDecisionSummary } from '../rows';
import type { HeldChangesQuery, HeldChangeViews } from '../views';
import { SUMMARY_COLUMNS } from './DatabaseDecisionViews';

type SummaryRow = Parameters<typeof toDecisionSummary>[0];

const IS_NEWER =
  '(newer.occurred_at > policy_decisions.occurred_at or (newer.occurred_at = policy_decisions.occurred_at and newer.decision_id > policy_decisions.decision_id))';

/** Changes that wait for something, as tables of decisions show them. */
export class DatabaseHeldChangeViews implements HeldChangeViews {
  constructor(private readonly knex: Knex) {}

  async heldChanges({ repositories, ...query }: HeldChangesQuery) {
    if (repositories === undefined) return this.read(query);
    const pieces: DecisionSummary[] = [];
    for (const piece of chunk(repositories, PARAMETERS_PER_STATEMENT)) {
      pieces.push(...(await this.read(query, piece)));
    }
    return pieces
      .toSorted((a, b) => (a.occurredAt < b.occurredAt ? 1 : -1))
      .slice(0, query.limit);
  }

  private async read(
    { since, limit }: Omit<HeldChangesQuery, 'repositories'>,
    repositories?: readonly string[],
  ): Promise<readonly DecisionSummary[]> {
    const select = this.knex('policy_decisions')
      .select<SummaryRow[]>(...SUMMARY_COLUMNS)
      .where({ is_preview: false, phase: 'merge' })
      .whereIn('outcome', ['hold', 'deny'])
      .where('policy_decisions.occurred_at', '>', since)
      .whereNotExists(this.newer('newer.head_sha = policy_decisions.head_sha'))
      .whereNotExists(
        this.newer('newer.pull_request = policy_decisions.pull_request'),
      )
      .whereNotExists(
        this.knex('policy_merges as merged').whereRaw(
          'merged.repository = policy_decisions.repository and merged.head_sha = policy_decisions.head_sha',
        ),
      )
      .orderBy('policy_decisions.occurred_at', 'desc')
      .orderBy('policy_decisions.decision_id', 'desc')
      .limit(limit);
    if (repositories) {
      select.whereIn('policy_decisions.repository', [...repositories]);
    }
    const rows: SummaryRow[] = await select;
    return rows.map(toDecisionSummary);
  }

  /** A newer decision on the same commit, or on another head commit of the same pull request. */
  private newer(isSameChange: string): Knex.QueryBuilder {
    return this.knex('policy_decisions as newer')
      .whereRaw('newer.repository = policy_decisions.repository')
      .where('newer.is_preview', false)
      .where('newer.phase', 'merge')
      .whereRaw(isSameChange)
      .whereRaw(IS_NEWER);
  }
}
