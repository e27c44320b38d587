// @ts-check
/** @typedef {import('knex').Knex} Knex */

/**
 * Simulations: what a policy document would have done to changes that were decided on.
 *
 * @param {Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('policy_simulations', table => {
    table.comment('Simulations of policy documents; deleted after 90 days');
    table.string('simulation_id', 64).primary();
    table.string('version_id', 64).nullable();
    table.string('digest', 64).notNullable();
    table.text('title').notNullable();
    table.text('document').notNullable().comment('YAML as it was given');
    table.string('from_at', 30).notNullable();
    table.string('to_at', 30).notNullable().comment('Exclusive');
    table.string('state', 20).notNullable();
    table.string('requested_by', 300).notNullable();
    table.string('requested_at', 30).notNullable();
    table.string('started_at', 30).nullable();
    table.string('finished_at', 30).nullable();
    table.integer('total').nullable().comment('Changes in the range');
    table.integer('done').notNullable();
    table.string('position', 100).nullable().comment('Of the last change');
    table.text('tally').notNullable().comment('JSON: counts so far');
    table.text('failure').nullable();
    table.integer('attempts').notNullable();
    table.string('lease_token', 64).nullable();
    table.string('lease_until', 30).nullable();
    table.string('ledger_entry_id', 64).notNullable().comment('The latest');
    table.index(
      ['requested_at', 'simulation_id'],
      'policy_simulations_requested',
    );
    table.index(['digest', 'requested_at'], 'policy_simulations_digest');
    table.index(['state', 'requested_at'], 'policy_simulations_state');
  });
  await knex.schema.createTable('policy_simulated_changes', table => {
    table.comment('Changes that would fare otherwise under a simulated policy');
    table.string('simulation_id', 64).notNullable();
    table.string('decision_id', 64).notNullable();
    table.string('decided_at', 30).notNullable();
    table.string('kind', 20).notNullable();
    table.string('before', 10).notNullable();
    table.string('after', 10).notNullable();
    table.string('caller', 300).notNullable();
    table.string('repository', 300).notNullable();
    table.string('head_sha', 64).notNullable();
    table.integer('pull_request').nullable();
    table.string('tier', 100).notNullable();
    table.text('teams').notNullable().comment('JSON');
    table.text('rules').notNullable().comment('JSON');
    table.text('entity_refs').notNullable().comment('JSON');
    table.text('reason').notNullable();
    table.boolean('is_sampled').notNullable();
    table.string('label', 20).nullable();
    table.string('labelled_by', 300).nullable();
    table.string('labelled_at', 30).nullable();
    table.primary(['simulation_id', 'decision_id']);
    table.index(
      ['simulation_id', 'decided_at', 'decision_id'],
      'policy_simulated_changes_order',
    );
  });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('policy_simulated_changes');
  await knex.schema.dropTable('policy_simulations');
};
