import type { Knex } from 'knex';
import { DECISIONS, headOf } from './replica';
import type { Delivery, Host } from './StormHost';

/** Looks in the database and at the host what became of accepted deliveries. */
export async function inspect(
  knex: Knex,
  {
    accepted,
    host,
  }: {
    readonly accepted: readonly Delivery[];
    readonly host: Host;
  },
) {
  const rows = await knex('hosts_deliveries').select('delivery_id');
  const stored = new Set(rows.map(row => row.delivery_id));
  const events: { marked: number | string; semantic_key: string }[] =
    await knex('hosts_deliveries')
      .select('semantic_key')
      .sum({
        marked: knex.raw("case when outcome = 'marked' then 1 else 0 end"),
      })
      .groupBy('semantic_key');
  const newest: { head_sha: string; version: number }[] = await knex(DECISIONS)
    .select('head_sha')
    .max({ version: 'version' })
    .groupBy('head_sha');
  const versionOf = new Map(newest.map(row => [row.head_sha, row.version]));
  const numberOf = new Map(
    (await knex(DECISIONS).orderBy('version').orderBy('number')).map(row => [
      row.head_sha,
      String(row.number),
    ]),
  );
  const numbers = [...new Set(accepted.map(({ number }) => number))];
  const [decisions] = await knex(DECISIONS).count({ n: '*' });
  return {
    decisions: Number(decisions?.n),
    lost: accepted.filter(({ id }) => !stored.has(id)).map(({ id }) => id),
    notOnce: events
      .filter(({ marked }) => Number(marked) !== 1)
      .map(({ semantic_key }) => semantic_key),
    undecided: numbers.filter(
      number => versionOf.get(headOf(number)) !== host.versions.get(number),
    ),
    unshown: numbers.filter(
      number => host.shown.get(headOf(number)) !== numberOf.get(headOf(number)),
    ),
  };
}
