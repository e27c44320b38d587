import type { Knex } from 'knex';
import { headOf } from './stormCodeHost';
import type { StormDecisions } from './stormDecisions';
import type { Delivery, Host } from './StormHost';

/** Looks in the database and at the host what became of accepted deliveries. */
export async function inspect(
  knex: Knex,
  {
    accepted,
    host,
    decisions,
  }: {
    readonly accepted: readonly Delivery[];
    readonly host: Host;
    readonly decisions: StormDecisions;
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
  const all = await decisions.read(knex);
  const newest = new Map(all.map(each => [each.headSha, each]));
  const numbers = [...new Set(accepted.map(({ number }) => number))];
  return {
    decisions: all.length,
    unledgered: await decisions.unledgered(knex),
    lost: accepted.filter(({ id }) => !stored.has(id)).map(({ id }) => id),
    notOnce: events
      .filter(({ marked }) => Number(marked) !== 1)
      .map(({ semantic_key }) => semantic_key),
    undecided: numbers.filter(
      number =>
        newest.get(headOf(number))?.version !== host.versions.get(number),
    ),
    unshown: numbers.filter(
      number =>
        host.shown.get(headOf(number)) !==
        newest.get(headOf(number))?.decisionId,
    ),
  };
}
