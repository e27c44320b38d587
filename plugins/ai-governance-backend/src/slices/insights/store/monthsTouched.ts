import type { Knex } from 'knex';
import { chunk, PARAMETERS_PER_STATEMENT } from '../../../database/dialect';
import type { InsightsSignalRow } from '../../../database/tables';
import type { DirtyMonth } from '../model';

/** What of a signal tells which months it counts in. */
export type TouchedSignal = Pick<
  InsightsSignalRow,
  'repository' | 'number' | 'person' | 'month' | 'kind'
>;

const MOVING_RELEASES: readonly string[] = ['finding', 'incident', 'release'];

/** A review or a check may have come in another month than the merge: the month of the change is what it counts in. */
export async function monthsOfChanges(
  trx: Knex.Transaction,
  touched: readonly TouchedSignal[],
): Promise<DirtyMonth[]> {
  const numbers = new Map<string, Set<number>>();
  for (const { repository, number, kind } of touched)
    if (repository !== null && number !== null && kind !== 'change') {
      const known = numbers.get(repository) ?? new Set();
      numbers.set(repository, known.add(number));
    }
  const found: DirtyMonth[] = [];
  for (const [repository, all] of numbers)
    for (const piece of chunk([...all], PARAMETERS_PER_STATEMENT - 2)) {
      const rows = await trx<InsightsSignalRow>('insights_signals')
        .where({ repository, kind: 'change' })
        .whereIn('number', [...piece])
        .distinct('month');
      found.push(
        ...rows.map(({ month }) => ({
          subject: `repository:${repository}`,
          month,
        })),
      );
    }
  return found;
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
