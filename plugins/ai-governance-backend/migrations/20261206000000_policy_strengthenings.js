// @ts-check
/** @typedef {import('knex').Knex} Knex */

/**
 * Stricter review of a scope for a while. Where one stands follows from its instants and the time.
 *
 * @param {Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('policy_strengthenings', table => {
    table.comment('Stricter review for a while; rows are never deleted');
    table.string('strengthening_id', 64).primary();
    table.string('entity_ref', 300).nullable();
    table.string('repository', 300).nullable();
    table.string('system_ref', 300).nullable();
    table.string('domain_ref', 300).nullable();
    table.string('group_ref', 300).nullable();
    table.text('paths').nullable().comment('JSON: gitignore patterns');
    table.string('changes', 20).notNullable().comment('all or assisted');
    table.integer('reviews').notNullable();
    table.text('by_groups').nullable().comment('JSON: refs of groups');
    table.text('reason').notNullable();
    table.text('ticket').nullable();
    table.string('origin_kind', 20).nullable();
    table.text('origin_reference').nullable();
    table.string('started_by', 300).notNullable();
    table.string('started_at', 30).notNullable();
    table.string('expires_at', 30).notNullable();
    table.string('first_expires_at', 30).notNullable();
    table.string('extended_by', 300).nullable().comment('The latest');
    table.string('extended_at', 30).nullable();
    table.text('extension_reason').nullable();
    table.string('ended_by', 300).nullable();
    table.string('ended_at', 30).nullable();
    table.text('end_reason').nullable();
    table.string('ledger_entry_id', 64).notNullable().comment('The latest');
    table.index(
      ['started_at', 'strengthening_id'],
      'policy_strengthenings_started',
    );
    table.index(['expires_at'], 'policy_strengthenings_expiry');
    table.index(['entity_ref'], 'policy_strengthenings_entity');
    table.index(['repository'], 'policy_strengthenings_repository');
  });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('policy_strengthenings');
};
