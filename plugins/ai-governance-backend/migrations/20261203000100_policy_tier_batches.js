// @ts-check
/** @typedef {import('knex').Knex} Knex */

/**
 * Classification in bulk: batches that one person proposes and another confirms, with every entity of each.
 *
 * @param {Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('policy_tier_batches', table => {
    table.comment('Batches of assignments; rows are never deleted');
    table.string('batch_id', 64).primary();
    table.text('rule').nullable().comment('JSON; absent when it was a list');
    table.text('reason').notNullable();
    table.string('proposed_by', 300).notNullable();
    table.string('proposed_at', 30).notNullable();
    table.string('verdict', 20).nullable().comment('confirmed, withdrawn');
    table.string('decided_by', 300).nullable();
    table.string('decided_at', 30).nullable();
    table.text('decision_reason').nullable();
    table
      .text('raised_marks')
      .nullable()
      .comment('JSON: high-water marks that it raised, before and after');
    table.string('undone_by', 300).nullable();
    table.string('undone_at', 30).nullable();
    table.text('undo_reason').nullable();
    table.string('ledger_entry_id', 64).notNullable().comment('The latest');
    table.index(['proposed_at', 'batch_id'], 'policy_tier_batches_proposed');
  });
  await knex.schema.createTable('policy_tier_batch_items', table => {
    table.comment('Entities of batches, with what came of each');
    table
      .string('batch_id', 64)
      .notNullable()
      .references('batch_id')
      .inTable('policy_tier_batches')
      .onDelete('CASCADE');
    table.string('entity_ref', 300).notNullable();
    table.string('tier', 63).nullable().comment('Absent: left as it is');
    table.boolean('is_critical').nullable().comment('Absent: left as it is');
    table.text('before').nullable().comment('JSON: in effect at the proposal');
    table.text('after').nullable().comment('JSON: expected, then in effect');
    table.string('seen', 64).nullable().comment('Digest of what set the tier');
    table.text('previous').nullable().comment('JSON: assigned before it');
    table.string('outcome', 20).notNullable();
    table.text('because').nullable();
    table.string('assignment_entry_id', 64).nullable();
    table.primary(['batch_id', 'entity_ref']);
    table.index(['batch_id', 'outcome'], 'policy_tier_batch_items_outcome');
  });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('policy_tier_batch_items');
  await knex.schema.dropTable('policy_tier_batches');
};
