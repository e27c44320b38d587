// @ts-check
/** @typedef {import('knex').Knex} Knex */

/**
 * Who opened an open change, so that it is decided on again when what is known of that person moves.
 *
 * @param {Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('hosts_changes', table => {
    table.string('opener', 64).nullable().comment('Pseudonym');
  });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('hosts_changes', table => {
    table.dropColumn('opener');
  });
};
