// @ts-check
/** @typedef {import('knex').Knex} Knex */

/** @param {import('knex').Knex.CreateTableBuilder} table */
function addWaiverScope(table) {
  table.string('entity_ref', 300).nullable();
  table.string('repository', 300).nullable();
  table.string('system_ref', 300).nullable();
  table.string('group_ref', 300).nullable();
  table.text('paths').nullable().comment('JSON: files and folders');
  table.string('change_sha', 64).nullable();
}

/**
 * Exceptions that people ask for: waivers, approved by somebody else, and uses of break-glass, reviewed afterwards. Where a waiver
 * stands follows from its instants and the time.
 *
 * @param {Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('policy_waivers', table => {
    table.comment('Waivers that were asked for; rows are never deleted');
    table.string('waiver_id', 64).primary();
    table.string('rule', 100).nullable().comment('Or lowers_tier_to');
    table.string('lowers_tier_to', 100).nullable();
    addWaiverScope(table);
    table.text('reason').notNullable();
    table.text('ticket').nullable();
    table.string('owner', 300).notNullable();
    table.string('requested_by', 300).notNullable();
    table.string('requested_at', 30).notNullable();
    table.string('active_from', 30).nullable().comment('Set once approved');
    table.string('expires_at', 30).notNullable();
    table.string('requested_expires_at', 30).notNullable();
    table.string('verdict', 20).nullable().comment('approved or refused');
    table.string('decided_by', 300).nullable();
    table.string('decided_at', 30).nullable();
    table.text('decision_reason').nullable();
    table.string('revoked_by', 300).nullable();
    table.string('revoked_at', 30).nullable();
    table.text('revocation_reason').nullable();
    table.string('ledger_entry_id', 64).notNullable().comment('The latest');
    table.index(['requested_at', 'waiver_id'], 'policy_waivers_requested');
    table.index(['expires_at', 'waiver_id'], 'policy_waivers_expiry');
    table.index(['entity_ref'], 'policy_waivers_entity');
    table.index(['repository'], 'policy_waivers_repository');
  });
  await knex.schema.createTable('policy_break_glass', table => {
    table.comment('Uses of break-glass; rows are never deleted');
    table.string('break_glass_id', 64).primary();
    table.string('repository', 300).notNullable();
    table.string('head_sha', 64).notNullable();
    table.integer('pull_request').nullable();
    table.text('reason').notNullable();
    table.text('ticket').nullable();
    table.string('used_by', 300).notNullable();
    table.string('used_at', 30).notNullable();
    table.string('expires_at', 30).notNullable();
    table.string('verdict', 20).nullable().comment('justified, notJustified');
    table.string('reviewed_by', 300).nullable();
    table.string('reviewed_at', 30).nullable();
    table.text('note').nullable();
    table.string('ledger_entry_id', 64).notNullable().comment('The latest');
    table.index(['repository', 'head_sha'], 'policy_break_glass_change');
    table.index(['used_at', 'break_glass_id'], 'policy_break_glass_used');
    table.index(['reviewed_at', 'used_at'], 'policy_break_glass_reviewed');
  });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('policy_break_glass');
  await knex.schema.dropTable('policy_waivers');
};
