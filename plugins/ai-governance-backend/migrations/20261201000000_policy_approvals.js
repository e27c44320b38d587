// @ts-check
/** @typedef {import('knex').Knex} Knex */

/**
 * Manual approval of changes: which head commits ask for it, of which groups, and what people said.
 *
 * @param {Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('policy_approval_requests', table => {
    table.comment('Head commits for which the policy asks for approval');
    table.string('repository', 300).notNullable();
    table.string('head_sha', 64).notNullable();
    table.integer('pull_request').nullable();
    table
      .string('decision_id', 64)
      .notNullable()
      .comment('The newest on this head commit that counts');
    table.string('decided_at', 30).notNullable();
    table.string('state', 20).notNullable();
    table
      .string('superseded_by', 64)
      .nullable()
      .comment('Decision on another head commit of the pull request');
    table.text('excluded').notNullable().comment('JSON: ids of people');
    table.text('files').notNullable().comment('JSON: total, first paths');
    table.primary(['repository', 'head_sha']);
    table.index(['state', 'decided_at'], 'policy_approval_requests_state');
    table.index(
      ['repository', 'pull_request'],
      'policy_approval_requests_change',
    );
    table.index(['decision_id'], 'policy_approval_requests_decision');
  });
  await knex.schema.createTable('policy_approval_groups', table => {
    table.comment('Groups of which any member may approve');
    table.string('repository', 300).notNullable();
    table.string('head_sha', 64).notNullable();
    table.string('group_ref', 300).notNullable();
    table.primary(['repository', 'head_sha', 'group_ref']);
    table.index(['group_ref'], 'policy_approval_groups_group');
  });
  await knex.schema.createTable('policy_approvals', table => {
    table.comment('What people said; rows are never deleted');
    table.string('approval_id', 64).primary();
    table.string('repository', 300).notNullable();
    table.string('head_sha', 64).notNullable();
    table.string('decision_id', 64).notNullable().comment('Looked at');
    table.string('state', 20).notNullable().comment('approved or refused');
    table.text('reason').notNullable();
    table.string('given_by', 300).notNullable();
    table.string('person_id', 64).notNullable();
    table.string('given_at', 30).notNullable();
    table.string('ledger_entry_id', 64).notNullable();
    table.index(['repository', 'head_sha'], 'policy_approvals_change');
  });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('policy_approvals');
  await knex.schema.dropTable('policy_approval_groups');
  await knex.schema.dropTable('policy_approval_requests');
};
