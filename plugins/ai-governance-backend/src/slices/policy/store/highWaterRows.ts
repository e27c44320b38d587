import type { Knex } from 'knex';
import { chunk, PARAMETERS_PER_STATEMENT } from '../../../database/dialect';
import type { PolicyHighWaterRow } from '../../../database/tables';
import { sha256 } from '../../../shared/digest';
import type { Hold, HighWaterMark } from '../model';
import type { HighWaterChanges } from '../store';

/** Rows of ten columns that one statement's parameters hold. */
const ROWS_PER_STATEMENT = 90;

const markId = ({ repository, path, entityRef }: HighWaterMark): string =>
  sha256(JSON.stringify([repository, path, entityRef]));

/** Writes high-water marks, many rows a statement. */
export async function saveHighWaterMarks(
  trx: Knex.Transaction,
  { saved, removed }: HighWaterChanges,
): Promise<void> {
  for (const marks of chunk(removed, PARAMETERS_PER_STATEMENT)) {
    await trx<PolicyHighWaterRow>('policy_high_water')
      .whereIn('mark_id', marks.map(markId))
      .delete();
  }
  for (const marks of chunk(saved, ROWS_PER_STATEMENT)) {
    await trx<PolicyHighWaterRow>('policy_high_water')
      .insert(marks.map(toRow))
      .onConflict('mark_id')
      .merge();
  }
}

/** All high-water marks, those of entities that have gone included; one query. */
export async function selectHighWaterMarks(
  knex: Knex,
): Promise<readonly HighWaterMark[]> {
  const rows =
    await knex<PolicyHighWaterRow>('policy_high_water').orderBy('mark_id');
  return rows.map(toMark);
}

const toRow = (mark: HighWaterMark): PolicyHighWaterRow => ({
  mark_id: markId(mark),
  entity_ref: mark.entityRef,
  repository: mark.repository,
  path: mark.path,
  tier: mark.tier ?? null,
  is_critical: mark.isCritical,
  since: mark.since,
  is_settled: mark.isSettled,
  gone_at: mark.goneAt ?? null,
  held: mark.held ? JSON.stringify(mark.held) : null,
});

function toMark(row: PolicyHighWaterRow): HighWaterMark {
  const held: Hold | undefined = row.held ? JSON.parse(row.held) : undefined;
  return {
    entityRef: row.entity_ref,
    repository: row.repository,
    path: row.path,
    ...(row.tier === null ? {} : { tier: row.tier }),
    isCritical: Boolean(row.is_critical),
    since: row.since,
    isSettled: Boolean(row.is_settled),
    ...(row.gone_at === null ? {} : { goneAt: row.gone_at }),
    ...(held ? { held } : {}),
  };
}
