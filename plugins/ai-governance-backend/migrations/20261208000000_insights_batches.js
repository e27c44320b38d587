// @ts-check
/** @typedef {import('knex').Knex} Knex */

/**
 * How far batches of uploaded records came.
 *
 * @param {Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('insights_batches', table => {
    table.comment('Batches of uploaded records, known for a while');
    table.string('batch_id', 100).primary();
    table.string('source', 40).notNullable();
    table.string('kind', 60).notNullable();
    table.string('sent_by', 300).notNullable();
    table.bigInteger('next_line').notNullable();
    table.bigInteger('lines').notNullable();
    table.bigInteger('stored').notNullable();
    table.bigInteger('repeated').notNullable();
    table.bigInteger('refused').notNullable();
    table.string('started_at', 30).notNullable();
    table.string('updated_at', 30).notNullable();
    table.index(['updated_at'], 'insights_batches_updated');
  });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('insights_batches');
};
