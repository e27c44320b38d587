// @ts-check
/** @typedef {import('knex').Knex} Knex */

/**
 * The decisions about one commit are looked up by every code host that shows them.
 *
 * @param {Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('policy_decisions', table => {
    table.index(
      ['repository', 'head_sha', 'occurred_at'],
      'policy_decisions_commit_idx',
    );
  });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('policy_decisions', table => {
    table.dropIndex(
      ['repository', 'head_sha', 'occurred_at'],
      'policy_decisions_commit_idx',
    );
  });
};
