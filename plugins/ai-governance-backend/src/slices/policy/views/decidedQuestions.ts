import type { Knex } from 'knex';
import type { PolicyDecisionRow } from '../../../database/tables';
import { oneOf } from '../../../database/columns';
import { OUTCOMES } from '../simulationRows';
import type {
  SimulatedQuestion,
  SimulationRange,
} from '../simulationQuestions';

const COLUMNS = [
  'decision_id',
  'caller',
  'repository',
  'head_sha',
  'pull_request',
  'occurred_at',
  'outcome',
  'engine_version',
  'subject',
  'facts',
  'summary',
] as const;

type Row = Pick<PolicyDecisionRow, (typeof COLUMNS)[number]> & {
  readonly decision: string | null;
};

/** Number of changes that were decided on in a range. */
export async function countDecided(
  knex: Knex,
  range: SimulationRange,
): Promise<number> {
  const [row] = await counting(knex, range)
    .where('made.occurred_at', '>=', range.from)
    .where('made.occurred_at', '<', range.to)
    .whereNotExists(
      decisionsOfChange(knex, range).whereRaw(
        '(later.occurred_at, later.decision_id) > (made.occurred_at, made.decision_id)',
      ),
    )
    .count({ changes: '*' });
  return Number(row?.changes ?? 0);
}

/** Those of some decisions that are the current ones of their changes, newest first. */
export async function readDecided(
  knex: Knex,
  range: SimulationRange,
  ids: readonly string[],
): Promise<readonly SimulatedQuestion[]> {
  // A single value, which no plan can turn into a join with all decisions.
  const current = decisionsOfChange(knex, range)
    .clearSelect()
    .select('later.decision_id')
    .orderBy('later.occurred_at', 'desc')
    .orderBy('later.decision_id', 'desc')
    .limit(1);
  // Without the range, which the ids are of: its index must not tempt a plan away from them.
  const rows: Row[] = await counting(knex, range)
    .whereIn('made.decision_id', [...ids])
    .where('made.decision_id', current)
    .select(...COLUMNS.map(column => `made.${column}`))
    .select(
      knex.raw("case when outcome <> 'pass' then decision end as decision"),
    )
    .orderBy('made.occurred_at', 'desc')
    .orderBy('made.decision_id', 'desc');
  return rows.map(toQuestion);
}

/** Decisions that count, as `made`: no preview. */
const counting = (
  knex: Knex,
  { recordedUntil }: SimulationRange,
): Knex.QueryBuilder =>
  knex('policy_decisions as made')
    .where('made.is_preview', false)
    .where('made.recorded_at', '<=', recordedUntil);

/** Decisions on the same change (repository, merge base and head) as `made`. */
const decisionsOfChange = (
  knex: Knex,
  { to, recordedUntil }: SimulationRange,
): Knex.QueryBuilder =>
  knex('policy_decisions as later')
    .select(knex.raw('1'))
    .whereRaw('later.repository = made.repository')
    .whereRaw('later.head_sha = made.head_sha')
    .whereRaw('later.base_sha = made.base_sha')
    .where('later.is_preview', false)
    .where('later.occurred_at', '<', to)
    .where('later.recorded_at', '<=', recordedUntil);

const toQuestion = (row: Row): SimulatedQuestion => ({
  decisionId: row.decision_id,
  origin: 'decided',
  caller: row.caller,
  repository: row.repository,
  headSha: row.head_sha,
  pullRequest: row.pull_request ?? undefined,
  occurredAt: row.occurred_at,
  outcome: oneOf(OUTCOMES, row.outcome),
  engineVersion: row.engine_version,
  subject: row.subject,
  facts: row.facts,
  decision: row.decision ?? undefined,
  digest: row.summary,
});
