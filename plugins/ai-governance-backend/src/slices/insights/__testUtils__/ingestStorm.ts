import type { Knex } from 'knex';
import { isDeepStrictEqual } from 'node:util';
import { insightsOn, rebuild } from './insightsOn';
import { MortalReplica, type ReplicaOptions } from './MortalReplica';
import { companyRecords, smallCompany } from './smallCompany';
import type { TestRecord } from './uploads';

/** How an ingest is disturbed. */
export interface IngestStormOptions extends ReplicaOptions {
  /** Migrated, and empty. */
  readonly knex: Knex;
  readonly replicas: number;
  readonly kills: number;
}

/** What came of it. */
export interface IngestStormReport {
  readonly kills: number;
  /** Hand-overs that were acknowledged, repeated ones too. */
  readonly acknowledged: number;
  /** Records of acknowledged hand-overs that are not stored. */
  readonly lost: number;
  /** Records and pseudonyms that were counted more or less often than they are there. */
  readonly miscounted: number;
  /** Whether the cells are those of computing everything anew. */
  readonly isRebuilt: boolean;
  readonly cells: number;
}

interface HandOver {
  readonly id: number;
  readonly records: readonly TestRecord[];
}

const HANDED_AT_ONCE = 7;

/** Pieces of all records in a random order, until so many kills happened again and again. */
function* handOvers(records: readonly TestRecord[]): Generator<HandOver> {
  for (let id = 0; ;) {
    const shuffled = records
      .map(record => ({ record, order: Math.random() }))
      .sort((a, b) => a.order - b.order)
      .map(({ record }) => record);
    for (let at = 0; at < shuffled.length; at += HANDED_AT_ONCE, id += 1)
      yield { id, records: shuffled.slice(at, at + HANDED_AT_ONCE) };
  }
}

/**
 * Hands records in through replicas that are killed with SIGKILL at random points while they store and compute, everything at least once and
 * until all kills happened, and looks what is there in the end.
 */
export async function ingestStorm(
  options: IngestStormOptions,
): Promise<IngestStormReport> {
  const { knex } = options;
  const insights = insightsOn(knex, smallCompany());
  await insights.introduce();
  await insights.follow();
  const records = companyRecords();
  const pieces = handOvers(records);
  const once = Math.ceil(records.length / HANDED_AT_ONCE);
  const acknowledged: HandOver[] = [];
  const again: HandOver[] = [];
  let kills = 0;
  const work = async () => {
    while (
      kills < options.kills ||
      acknowledged.length < once ||
      again.length
    ) {
      const isDoomed = kills < options.kills;
      if (isDoomed) kills += 1;
      const replica = new MortalReplica(options);
      const death = isDoomed ? replica.killSoon() : undefined;
      for (let isAlive = await replica.ready; isAlive;) {
        if (!isDoomed && acknowledged.length >= once && !again.length) break;
        const piece = again.pop() ?? pieces.next().value;
        isAlive = await replica.hand(piece);
        if (isAlive) acknowledged.push(piece);
        else again.push(piece);
      }
      if (!isDoomed) replica.kill();
      await death;
      await replica.ended;
    }
  };
  await Promise.all(Array.from({ length: options.replicas }, work));
  await insights.settle();
  return {
    kills,
    acknowledged: acknowledged.length,
    ...(await inspect(knex, acknowledged)),
  };
}

async function inspect(knex: Knex, acknowledged: readonly HandOver[]) {
  const insights = insightsOn(knex, smallCompany());
  const sent = acknowledged.flatMap(({ records }) => records);
  const keys = new Set(sent.map(({ kind, key }) => `${kind} ${key}`));
  const stored = await knex('insights_records').pluck('natural_key');
  const signals = await knex('insights_signals').select('body');
  const source = await knex('insights_sources').first('records', 'signals');
  const met: number[] = await knex('insights_identities').pluck('signals');
  const named = signals.filter(({ body }) => JSON.parse(body).author).length;
  const cells = await insights.cells();
  return {
    lost: [...keys].filter(key => !stored.includes(key)).length,
    miscounted:
      Math.abs(Number(source.records) - stored.length) +
      Math.abs(Number(source.signals) - signals.length) +
      Math.abs(met.reduce((sum, each) => sum + Number(each), 0) - named),
    isRebuilt: isDeepStrictEqual(cells, await rebuild(knex, insights)),
    cells: cells.length,
  };
}
