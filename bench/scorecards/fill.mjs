// @ts-check
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const TABLES = ['insights_records', 'insights_signals'];

/**
 * Fills the tables of records and signals with some days of a fleet, faster than they could come in: the product's own functions
 * make the rows, several processes copy them in, and indexes are made when all rows are there. Resolves with the most memory of a process.
 *
 * @param {import('knex').Knex} knex
 * @param {object} filling
 * @param {string} filling.url of the database
 * @param {string} filling.dir with the bundles of the product and of the fleet
 * @param {string} filling.product
 * @param {import('../../plugins/ai-governance-backend-module-demo/src/fleet').FleetSize} filling.size
 * @param {number} filling.fromDay
 * @param {number} filling.untilDay the day after the last one
 * @param {number} filling.workers
 */
export async function fill(knex, { workers, ...filling }) {
  const { rows: indexes } = await knex.raw(
    `select i.indexrelid::regclass::text as name, i.indrelid::regclass::text as table, i.indisprimary as is_primary,
            pg_get_indexdef(i.indexrelid) as made_by, pg_get_constraintdef(c.oid) as key
     from pg_index i left join pg_constraint c on c.conindid = i.indexrelid
     where i.indrelid in (${TABLES.map(table => `'${table}'::regclass`)})`,
  );
  for (const { name, table, is_primary } of indexes)
    await knex.raw(
      is_primary
        ? `alter table ${table} drop constraint ${name}`
        : `drop index ${name}`,
    );
  const memory = await Promise.all(
    Array.from({ length: workers }, (_, worker) =>
      runWorker({ ...filling, worker, workers }),
    ),
  );
  await knex.transaction(async trx => {
    await trx.raw(`set local maintenance_work_mem = '512MB'`);
    for (const { name, table, is_primary, made_by, key } of indexes)
      await trx.raw(
        is_primary
          ? `alter table ${table} add constraint ${name} ${key}`
          : made_by,
      );
  });
  for (const table of TABLES) await knex.raw(`vacuum (analyze) ${table}`);
  return Math.max(...memory);
}

/** @param {object} task @returns {Promise<number>} its most memory, in kB */
async function runWorker(task) {
  const child = fork(join(import.meta.dirname, 'fillWorker.mjs'));
  child.send(task);
  /** @type {{ maxRSS?: number }} */
  let said = {};
  child.on('message', message => {
    said = /** @type {{ maxRSS?: number }} */ (message);
  });
  const [code] = await once(child, 'exit');
  if (code !== 0 || said.maxRSS === undefined)
    throw new Error(`a process that fills the tables ended with ${code}`);
  return said.maxRSS;
}
