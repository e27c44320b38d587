// @ts-check
/** @typedef {import('knex').Knex} Knex */

/**
 * Beside what a host enforces: how the files from which assistants learn the policy stand to it.
 *
 * @param {Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('hosts_protection', table => {
    table
      .text('assistant_files')
      .nullable()
      .comment('JSON: files that are there, with their state; null: not known');
  });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('hosts_protection', table => {
    table.dropColumn('assistant_files');
  });
};
