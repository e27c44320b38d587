// @ts-check
/** @typedef {import('knex').Knex} Knex */

/**
 * Changes that were merged before anybody asked, with what the policy says of them. A table of its own, so that nothing that acts
 * on decisions can take them for one.
 *
 * @param {Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('policy_history_changes', table => {
    table.comment('Changes of the past, one for each head commit');
    table.string('history_id', 64).primary();
    table.string('repository', 300).notNullable();
    table.string('base_sha', 64).notNullable();
    table.string('head_sha', 64).notNullable();
    table.string('merge_sha', 64).nullable();
    table.integer('pull_request').nullable();
    table.string('occurred_at', 30).notNullable().comment('Merged');
    table.string('recorded_at', 30).notNullable();
    table.string('caller', 300).notNullable();
    table.string('trust', 20).notNullable();
    table.integer('scan_version').notNullable();
    table.string('policy_digest', 64).notNullable();
    table.string('input_digest', 64).notNullable();
    table.string('engine_version', 20).notNullable();
    table.text('summary').notNullable().comment('JSON');
    table.text('subject').notNullable().comment('Canonical JSON');
    table.text('facts').notNullable().comment('Canonical JSON');
    table.text('decision').notNullable().comment('Canonical JSON');
    table.string('ledger_entry_id', 64).notNullable().comment('Of its batch');
    table.unique(['repository', 'head_sha'], {
      indexName: 'policy_history_changes_head',
    });
    table.index(['occurred_at'], 'policy_history_changes_time');
  });
  await knex.schema.createTable('policy_history_repositories', table => {
    table.comment(
      'One row for each repository, which writers of its history take',
    );
    table.string('repository', 300).primary();
  });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('policy_history_repositories');
  await knex.schema.dropTable('policy_history_changes');
};
