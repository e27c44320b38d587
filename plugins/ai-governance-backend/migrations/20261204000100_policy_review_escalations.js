// @ts-check
/** @typedef {import('knex').Knex} Knex */

/**
 * When, and to whom, the review of a use of break-glass was escalated.
 *
 * @param {Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('policy_break_glass', table => {
    table.string('escalated_at', 30).nullable();
    table.string('escalated_to', 300).nullable();
  });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('policy_break_glass', table => {
    table.dropColumn('escalated_at');
    table.dropColumn('escalated_to');
  });
};
