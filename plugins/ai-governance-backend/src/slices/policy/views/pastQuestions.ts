import type { Knex } from 'knex';
import type { PolicyHistoryChangeRow } from '../../../database/tables';
import type {
  SimulatedQuestion,
  SimulationRange,
} from '../simulationQuestions';

const COLUMNS = [
  'history_id',
  'caller',
  'repository',
  'head_sha',
  'pull_request',
  'occurred_at',
  'engine_version',
  'subject',
  'facts',
  'summary',
] as const;

type Row = Pick<PolicyHistoryChangeRow, (typeof COLUMNS)[number]>;

/** Number of changes of the past of a range on which nobody decided. */
export async function countPast(
  knex: Knex,
  range: SimulationRange,
): Promise<number> {
  const [row] = await undecided(knex, range)
    .where('past.occurred_at', '>=', range.from)
    .where('past.occurred_at', '<', range.to)
    .count({ changes: '*' });
  return Number(row?.changes ?? 0);
}

/** Those of some changes of the past on which nobody decided, newest first. */
export async function readPast(
  knex: Knex,
  range: SimulationRange,
  ids: readonly string[],
): Promise<readonly SimulatedQuestion[]> {
  // Without the range, which the ids are of: its index must not tempt a plan away from them.
  const rows: Row[] = await undecided(knex, range)
    .whereIn('past.history_id', [...ids])
    .select(...COLUMNS.map(column => `past.${column}`))
    .orderBy('past.occurred_at', 'desc')
    .orderBy('past.history_id', 'desc');
  return rows.map(toQuestion);
}

/** Changes of the past, as `past`, unless they are recognised as one that was decided on: by a commit or the pull request. */
function undecided(
  knex: Knex,
  { recordedUntil }: SimulationRange,
): Knex.QueryBuilder {
  const decided = knex('policy_decisions as made')
    .whereRaw('made.repository = past.repository')
    .where('made.is_preview', false)
    .where('made.recorded_at', '<=', recordedUntil);
  const marked = decided
    .clone()
    .join('policy_change_marks as marks', join =>
      join.on('marks.decision_id', 'made.decision_id'),
    )
    .whereRaw('marks.repository = past.repository')
    .whereRaw('marks.mark in (past.head_sha, past.merge_sha)');
  const merged = knex('policy_merges as merges')
    .whereRaw('merges.repository = past.repository')
    .whereRaw('merges.merged_as in (past.head_sha, past.merge_sha)');
  const signs = [
    decided
      .clone()
      .whereRaw('made.head_sha in (past.head_sha, past.merge_sha)'),
    decided.clone().whereRaw('made.pull_request = past.pull_request'),
    marked,
    merged,
  ];
  const select = knex('policy_history_changes as past').where(
    'past.recorded_at',
    '<=',
    recordedUntil,
  );
  for (const sign of signs) {
    // A single value, which no plan can turn into a join with all decisions.
    const found = sign.select(knex.raw('1')).limit(1);
    select.whereRaw('? is null', [found]);
  }
  return select;
}

const toQuestion = (row: Row): SimulatedQuestion => ({
  decisionId: row.history_id,
  origin: 'history',
  caller: row.caller,
  repository: row.repository,
  headSha: row.head_sha,
  pullRequest: row.pull_request ?? undefined,
  occurredAt: row.occurred_at,
  outcome: 'pass',
  engineVersion: row.engine_version,
  subject: row.subject,
  facts: row.facts,
  digest: row.summary,
});
