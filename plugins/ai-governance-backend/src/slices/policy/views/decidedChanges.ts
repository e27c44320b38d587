import type { DecidedChange } from '@ai-enablement/governance-core';
import type { Knex } from 'knex';
import { chunk, PARAMETERS_PER_STATEMENT } from '../../../database/dialect';
import type {
  PolicyDecisionRow,
  PolicyMergeRow,
} from '../../../database/tables';
import { mergesOfHeads, toDecidedChange } from '../releaseRows';

/**
 * Decisions of a repository that are recognised by one of these commits or patches, or by the commits as which a host merged them,
 * each with all its merges.
 */
export async function decidedChanges(
  knex: Knex,
  repository: string,
  marks: readonly string[],
): Promise<readonly DecidedChange[]> {
  const ids = new Set<string>();
  for (const piece of chunk(marks, PARAMETERS_PER_STATEMENT)) {
    const found: string[] = [
      ...(await newestOfEachHead(knex, byMarks(knex, repository, piece))),
      ...(await newestOfEachHead(knex, byMerges(knex, repository, piece))),
    ];
    found.forEach(id => ids.add(id));
  }
  const rows: PolicyDecisionRow[] = [];
  for (const piece of chunk([...ids], PARAMETERS_PER_STATEMENT)) {
    rows.push(
      ...(await knex<PolicyDecisionRow>('policy_decisions')
        .whereIn('decision_id', [...piece])
        .where({ is_preview: false })),
    );
  }
  const heads = [...new Set(rows.map(({ head_sha }) => head_sha))];
  const merges: PolicyMergeRow[] = [];
  for (const piece of chunk(heads, PARAMETERS_PER_STATEMENT)) {
    merges.push(
      ...(await knex<PolicyMergeRow>('policy_merges')
        .where({ repository })
        .whereIn('head_sha', [...piece])
        .orderBy(['pull_request', 'merged_as'])),
    );
  }
  const mergesOf = mergesOfHeads(merges);
  return rows.map(row => {
    const known = mergesOf(row.head_sha);
    const decided = toDecidedChange(row);
    return known.length > 0 ? { ...decided, merges: known } : decided;
  });
}

const RANK = 'rank_on_head';

const newestOfEachHead = (
  knex: Knex,
  ranked: Knex.QueryBuilder,
): Knex.QueryBuilder =>
  knex.from(ranked.as('ranked')).where(RANK, 1).pluck('decision_id');

const byMarks = (
  knex: Knex,
  repository: string,
  marks: readonly string[],
): Knex.QueryBuilder =>
  knex('policy_change_marks as known')
    .join('policy_decisions as made', 'made.decision_id', 'known.decision_id')
    .where('known.repository', repository)
    .whereIn('known.mark', [...marks])
    .select(
      'known.decision_id',
      knex.raw(
        `row_number() over (partition by known.mark, made.head_sha order by made.occurred_at desc, made.decision_id desc) as ${RANK}`,
      ),
    );

/** Only decisions that a release may rest on have marks. */
const byMerges = (
  knex: Knex,
  repository: string,
  commits: readonly string[],
): Knex.QueryBuilder =>
  knex('policy_decisions as made')
    .where('made.repository', repository)
    .where('made.is_preview', false)
    .whereNotNull('made.marks')
    .whereIn(
      'made.head_sha',
      knex('policy_merges')
        .select('head_sha')
        .where({ repository })
        .whereIn('merged_as', [...commits]),
    )
    .select(
      'made.decision_id',
      knex.raw(
        `row_number() over (partition by made.head_sha order by made.occurred_at desc, made.decision_id desc) as ${RANK}`,
      ),
    );
