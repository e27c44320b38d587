// @ts-check
/** @typedef {import('knex').Knex} Knex */

/**
 * Simulations also read changes of the past: which ones were asked for, and where each change is known from. The indexes are those by
 * which changes of the past are paged, and recognised as decided on.
 *
 * @param {Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('policy_simulations', table => {
    table.string('origin', 20).nullable().comment('Absent for all');
  });
  await knex.schema.alterTable('policy_simulated_changes', table => {
    table.string('origin', 20).notNullable().defaultTo('decided');
  });
  await knex.schema.alterTable('policy_history_changes', table => {
    table.dropIndex(['occurred_at'], 'policy_history_changes_time');
    table.index(['occurred_at', 'history_id'], 'policy_history_changes_order');
  });
  await knex.schema.alterTable('policy_decisions', table => {
    table.index(
      ['repository', 'pull_request'],
      'policy_decisions_pull_request_idx',
    );
  });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('policy_decisions', table => {
    table.dropIndex(
      ['repository', 'pull_request'],
      'policy_decisions_pull_request_idx',
    );
  });
  await knex.schema.alterTable('policy_history_changes', table => {
    table.dropIndex(
      ['occurred_at', 'history_id'],
      'policy_history_changes_order',
    );
    table.index(['occurred_at'], 'policy_history_changes_time');
  });
  await knex('policy_simulated_changes').where({ origin: 'history' }).delete();
  await knex.schema.alterTable('policy_simulated_changes', table => {
    table.dropColumn('origin');
  });
  await knex.schema.alterTable('policy_simulations', table => {
    table.dropColumn('origin');
  });
};
