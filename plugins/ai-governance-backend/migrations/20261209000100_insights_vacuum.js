// @ts-check
/** @typedef {import('knex').Knex} Knex */

const TABLES = ['insights_records', 'insights_signals'];
const SETTINGS = ['autovacuum_vacuum_scale_factor'];
/** One in fifty rows is about a month of four years. */
const SHARE = 0.02;

/** @param {Knex} knex */
const isSqlite = knex => String(knex.client.config.client).includes('sqlite');

/**
 * What is forgotten each month makes room for the next one: PostgreSQL clears up after one row in fifty, not one in five.
 *
 * @param {Knex} knex
 */
exports.up = async function up(knex) {
  if (isSqlite(knex)) return;
  for (const table of TABLES)
    await knex.raw(
      `alter table ${table} set (${SETTINGS.map(name => `${name} = ${SHARE}`)})`,
    );
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  if (isSqlite(knex)) return;
  for (const table of TABLES)
    await knex.raw(`alter table ${table} reset (${SETTINGS})`);
};
