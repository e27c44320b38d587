// @ts-check
/** @typedef {import('knex').Knex} Knex */

const NAMING = { change: 'author', commit: 'author', review: 'reviewer' };

/** @param {Knex} knex */
const isSqlite = knex => String(knex.client.config.client).includes('sqlite');

/**
 * Signals of repositories tell by whom they are in a column, too, so that months that name a pseudonym are found.
 *
 * @param {Knex} knex
 */
exports.up = async function up(knex) {
  for (const [kind, field] of Object.entries(NAMING))
    await knex('insights_signals')
      .where({ kind })
      .update({
        person: isSqlite(knex)
          ? knex.raw('json_extract(body, ?)', [`$.${field}`])
          : knex.raw('body::json ->> ?', [field]),
      });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex('insights_signals')
    .whereIn('kind', Object.keys(NAMING))
    .update({ person: null });
};
