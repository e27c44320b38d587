// @ts-check
/** @typedef {import('knex').Knex} Knex */

/**
 * Scorecards read everything that was decided on a change.
 *
 * @param {Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('policy_decisions', table => {
    table.index(
      ['repository', 'pull_request', 'occurred_at'],
      'policy_decisions_change_idx',
    );
  });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('policy_decisions', table => {
    table.dropIndex(
      ['repository', 'pull_request', 'occurred_at'],
      'policy_decisions_change_idx',
    );
  });
};
