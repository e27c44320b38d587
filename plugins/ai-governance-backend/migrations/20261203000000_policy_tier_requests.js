// @ts-check
/** @typedef {import('knex').Knex} Knex */

/**
 * Tiers that people ask for, to be accepted by somebody else.
 *
 * @param {Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('policy_tier_requests', table => {
    table.comment('Tiers that were asked for; rows are never deleted');
    table.string('request_id', 64).primary();
    table.string('entity_ref', 300).notNullable();
    table.string('tier', 63).nullable().comment('Absent: left as it is');
    table.boolean('is_critical').nullable().comment('Absent: left as it is');
    table.string('from_tier', 100).notNullable().comment('Effective then');
    table.boolean('from_critical').notNullable();
    table.text('reason').notNullable();
    table.text('ticket').nullable();
    table.string('requested_by', 300).notNullable();
    table.string('requested_at', 30).notNullable();
    table
      .string('verdict', 20)
      .nullable()
      .comment('accepted, refused or withdrawn; absent while open');
    table.string('decided_by', 300).nullable();
    table.string('decided_at', 30).nullable();
    table.text('decision_reason').nullable();
    table.string('ledger_entry_id', 64).notNullable().comment('The latest');
    table.index(
      ['requested_at', 'request_id'],
      'policy_tier_requests_requested',
    );
    table.index(['entity_ref', 'requested_at'], 'policy_tier_requests_entity');
  });
  await knex.raw(
    'create unique index policy_tier_requests_open on policy_tier_requests (entity_ref) where verdict is null',
  );
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('policy_tier_requests');
};
