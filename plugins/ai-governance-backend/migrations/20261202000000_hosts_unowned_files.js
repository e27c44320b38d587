// @ts-check
/** @typedef {import('knex').Knex} Knex */

/**
 * Beside what a host enforces: which files its CODEOWNERS gives to nobody.
 *
 * @param {Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('hosts_protection', table => {
    table
      .text('unowned')
      .nullable()
      .comment('JSON: files without an owner; null: not known');
  });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('hosts_protection', table => {
    table.dropColumn('unowned');
  });
};
