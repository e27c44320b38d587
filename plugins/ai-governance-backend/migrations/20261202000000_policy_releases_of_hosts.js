// @ts-check
/** @typedef {import('knex').Knex} Knex */

/**
 * Releases that code hosts ask about: the tag that is released, and as which commits a host merged what was decided on.
 *
 * @param {Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('policy_releases', table => {
    table.string('tag', 250).nullable();
  });
  await knex.schema.createTable('policy_merges', table => {
    table.comment('As which commits hosts merged changes; rows are only added');
    table.string('repository', 300).notNullable();
    table.string('merged_as', 64).notNullable().comment('One commit');
    table.string('head_sha', 64).notNullable().comment('Of the change');
    table.integer('pull_request').notNullable();
    table.string('ledger_entry_id', 64).notNullable();
    table.primary(['repository', 'merged_as', 'head_sha', 'pull_request']);
    table.index(['repository', 'head_sha'], 'policy_merges_head_idx');
  });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('policy_merges');
  await knex.schema.alterTable('policy_releases', table => {
    table.dropColumn('tag');
  });
};
