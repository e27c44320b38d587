// @ts-check

/**
 * The evidence ledger: entries with their exact bytes, and the head from which the next leaf is appended.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('audit_entries', table => {
    table.comment(
      'Evidence; rows are added and given a leaf, never changed otherwise',
    );
    table.increments('staged_number').comment('Order of staging');
    table.string('entry_id', 64).notNullable().unique();
    table.string('type', 100).notNullable();
    table.string('recorded_at', 30).notNullable().comment('UTC, ISO 8601');
    table
      .text('canonical')
      .notNullable()
      .comment('Exact text whose UTF-8 bytes are the leaf');
    table
      .integer('leaf_index')
      .nullable()
      .unique()
      .comment('Absent until sequenced');
    table.string('leaf_hash', 64).nullable();
    table.index(['type', 'staged_number'], 'audit_entries_type_idx');
  });
  await knex.schema.createTable('audit_subjects', table => {
    table.comment('What an entry is about');
    table.string('subject_id', 400).notNullable();
    table.integer('staged_number').notNullable();
    table.primary(['subject_id', 'staged_number']);
    table
      .foreign('staged_number')
      .references('staged_number')
      .inTable('audit_entries')
      .onDelete('CASCADE');
  });
  await knex.schema.createTable('audit_head', table => {
    table.comment(
      'One row: the tree as far as it is sequenced; its lock makes one writer',
    );
    table.integer('id').primary();
    table.integer('size').notNullable();
    table
      .string('root', 64)
      .nullable()
      .comment('Absent while the tree is empty');
    table
      .text('peaks')
      .notNullable()
      .comment('JSON list of hashes, largest subtree first');
    table.string('sequenced_at', 30).nullable().comment('UTC, ISO 8601');
  });
  await knex('audit_head').insert({
    id: 1,
    size: 0,
    root: null,
    peaks: '[]',
    sequenced_at: null,
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('audit_head');
  await knex.schema.dropTable('audit_subjects');
  await knex.schema.dropTable('audit_entries');
};
