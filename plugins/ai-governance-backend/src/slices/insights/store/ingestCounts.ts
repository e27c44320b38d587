import type { Knex } from 'knex';
import { chunk, PARAMETERS_PER_STATEMENT } from '../../../database/dialect';
import type { IngestCount } from '../store';

const LONGEST_PATH = 200;
const LONGEST_REFUSAL = 500;

/** Adds to the counts of a source. */
export async function addToSource(
  trx: Knex.Transaction,
  count: IngestCount,
): Promise<void> {
  const { source, records, signals, refused, lastRefusal, at } = count;
  const newest = count.newestSignalAt;
  await trx('insights_sources')
    .where({ source })
    .update({
      records: trx.raw('records + ?', [records]),
      signals: trx.raw('signals + ?', [signals]),
      refused: trx.raw('refused + ?', [refused]),
      ...(lastRefusal === undefined
        ? {}
        : { last_refusal: lastRefusal.slice(0, LONGEST_REFUSAL) }),
      ...(records === 0 ? {} : { newest_at: at }),
      ...(newest !== undefined && {
        newest_signal_at: trx.raw(
          'case when newest_signal_at > ? then newest_signal_at else ? end',
          [newest, newest],
        ),
      }),
    });
}

/** Adds to the counts of fields that are left out. */
export async function addDropped(
  trx: Knex.Transaction,
  { source, at, dropped }: IngestCount,
): Promise<void> {
  const columns = 5;
  const rows = dropped.map(({ kind, path, count }) => ({
    source,
    kind,
    path: path.slice(0, LONGEST_PATH),
    count,
    first_seen_at: at,
  }));
  for (const piece of chunk(
    rows,
    Math.floor(PARAMETERS_PER_STATEMENT / columns),
  ))
    await trx('insights_dropped')
      .insert([...piece])
      .onConflict(['source', 'kind', 'path'])
      .merge({ count: trx.raw('insights_dropped.count + excluded.count') });
}

/** Adds to the counts of pseudonyms. */
export async function addIdentities(
  trx: Knex.Transaction,
  {
    source,
    identities,
    at,
  }: {
    readonly source: string;
    readonly identities: ReadonlyMap<string, number>;
    readonly at: string;
  },
): Promise<void> {
  const columns = 5;
  // In one order, so that two sources that meet the same people do not wait for each other in a ring.
  const rows = [...identities]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([identity, signals]) => ({
      identity,
      source,
      signals,
      first_seen_at: at,
      last_seen_at: at,
    }));
  for (const piece of chunk(
    rows,
    Math.floor(PARAMETERS_PER_STATEMENT / columns),
  ))
    await trx('insights_identities')
      .insert([...piece])
      .onConflict('identity')
      .merge({
        signals: trx.raw('insights_identities.signals + excluded.signals'),
        last_seen_at: at,
      });
}
