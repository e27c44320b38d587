// @ts-check
import { join } from 'node:path';
import { timed } from './figures.mjs';

const TABLES = ['insights_records', 'insights_signals'];
/** As long as the id of the source, so that rows are as wide. */
const COPIED = 'copie';

/**
 * Hands pieces in, and after each copies rows as many, as wide and with as random keys into the same tables by raw `COPY`, from files of the
 * server. The copied ones go away in the end. Answers milliseconds, and processor time of this process, of each round.
 *
 * @param {any} product
 * @param {import('knex').Knex} knex
 * @param {object} portal
 * @param {any} portal.deps
 * @param {any} portal.source
 * @param {{ now: string }} portal.clock
 * @param {readonly (readonly unknown[])[]} pieces
 * @param {string} dir
 */
export async function ingestRounds(
  product,
  knex,
  { deps, source, clock },
  pieces,
  dir,
) {
  const rounds = [];
  const now = clock.now;
  for (const [number, records] of pieces.entries()) {
    clock.now = new Date(Date.parse(now) + (number + 1) * 1_000).toISOString();
    const started = process.cpuUsage();
    const taken = await timed(() =>
      product.handIn(deps, source, { kind: 'signal', records }),
    );
    const { user, system } = process.cpuUsage(started);
    const files = await writeRows(knex, clock.now, dir);
    const copied = await timed(async () => {
      for (const [table, file] of files)
        await knex.raw(`copy ${table} from '${file}'`);
    });
    rounds.push({
      rows: 2 * records.length,
      taken,
      copied,
      processor: (user + system) / 1_000,
    });
  }
  for (const table of TABLES)
    await knex(table).where({ source: COPIED }).delete();
  clock.now = now;
  return rounds;
}

/** The rows of one instant with other keys, a file for each table. @param {import('knex').Knex} knex @param {string} at @param {string} dir */
async function writeRows(knex, at, dir) {
  const records = join(dir, 'records.copy');
  const signals = join(dir, 'signals.copy');
  await knex.raw(
    `copy (select md5(record_id::text)::uuid, '${COPIED}', kind, natural_key, revision, digest, payload, received_at
           from insights_records where source = 'fleet' and received_at = '${at}') to '${records}'`,
  );
  await knex.raw(
    `copy (select md5(s.record_id::text)::uuid, s.signal_id, '${COPIED}', s.kind, s.at, s.month, s.revision, s.digest, s.repository, s.number, s.person, s.body
           from insights_records r join insights_signals s using (record_id)
           where r.source = 'fleet' and r.received_at = '${at}') to '${signals}'`,
  );
  return /** @type {const} */ ([
    ['insights_records', records],
    ['insights_signals', signals],
  ]);
}
