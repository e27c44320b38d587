import type { Knex } from 'knex';
import {
  chunk,
  isSqlite,
  PARAMETERS_PER_STATEMENT,
} from '../../../database/dialect';
import type { InsightsSignalRow } from '../../../database/tables';
import type { DirtyMonth } from '../model';

/** What of a signal tells which months it counts in. */
export type TouchedSignal = Pick<
  InsightsSignalRow,
  'repository' | 'number' | 'person' | 'month' | 'kind'
>;

const MOVING_RELEASES: readonly string[] = ['finding', 'incident', 'release'];

/** Which changes, found by one parameter however many they are. */
const joinChanges = (trx: Knex.Transaction): string =>
  isSqlite(trx)
    ? `join json_each(?) asked on insights_signals.repository = json_extract(asked.value, '$.repository')
         and insights_signals.number = json_extract(asked.value, '$.number')`
    : `join json_to_recordset(?::json) as asked(repository text, number int)
         on insights_signals.repository = asked.repository and insights_signals.number = asked.number`;

/** A review or a check may have come in another month than the merge: the month of the change is what it counts in. One query. */
export async function monthsOfChanges(
  trx: Knex.Transaction,
  touched: readonly TouchedSignal[],
): Promise<DirtyMonth[]> {
  const changes = new Map(
    touched
      .filter(({ number, kind }) => number !== null && kind !== 'change')
      .map(({ repository, number }) => [
        `${repository}#${number}`,
        { repository, number },
      ]),
  );
  if (changes.size === 0) return [];
  const rows: { repository: string; month: string }[] = await trx(
    'insights_signals',
  )
    .joinRaw(joinChanges(trx), [JSON.stringify([...changes.values()])])
    .where('insights_signals.kind', 'change')
    .distinct('insights_signals.repository', 'insights_signals.month');
  return rows.map(({ repository, month }) => ({
    subject: `repository:${repository}`,
    month,
  }));
}

/** Findings count for the release after them and incidents for a deployment before them, in whatever month that is. */
export async function monthsOfReleases(
  trx: Knex.Transaction,
  touched: readonly TouchedSignal[],
): Promise<DirtyMonth[]> {
  const repositories = touched.flatMap(({ repository, kind }) =>
    repository !== null && MOVING_RELEASES.includes(kind) ? [repository] : [],
  );
  const found: DirtyMonth[] = [];
  for (const piece of chunk(
    [...new Set(repositories)],
    PARAMETERS_PER_STATEMENT - 2,
  )) {
    const rows = await trx<InsightsSignalRow>('insights_signals')
      .whereIn('repository', [...piece])
      .whereIn('kind', ['release', 'deployment'])
      .distinct('repository', 'month');
    found.push(
      ...rows.map(({ repository, month }) => ({
        subject: `repository:${repository}`,
        month,
      })),
    );
  }
  return found;
}
