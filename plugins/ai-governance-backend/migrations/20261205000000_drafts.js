// @ts-check
/** @typedef {import('knex').Knex} Knex */

/**
 * Texts that people are still writing, with every kept save of them.
 *
 * @param {Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('drafts_drafts', table => {
    table.comment(
      'Texts that people are still writing; what they say is in drafts_revisions',
    );
    table.string('draft_id', 64).primary();
    table.string('kind', 40).notNullable();
    table.string('title', 200).notNullable();
    table
      .string('base', 100)
      .nullable()
      .comment('What it began from, as its kind names it');
    table.string('copy_of', 100).nullable();
    table.string('state', 10).notNullable();
    table.integer('revision').notNullable().comment('Counts the saves');
    table.string('created_by', 300).notNullable();
    table.string('created_at', 30).notNullable();
    table.string('saved_by', 300).notNullable();
    table.string('saved_at', 30).notNullable();
    table.string('closed_by', 300).nullable();
    table.string('closed_at', 30).nullable();
    table
      .string('becomes', 100)
      .nullable()
      .comment('What came of it when it was submitted');
    table.string('ledger_entry_id', 64).notNullable();
    table.index(['kind', 'saved_at', 'draft_id'], 'drafts_drafts_time');
    table.index(['state', 'closed_at'], 'drafts_drafts_closed');
  });
  await knex.schema.createTable('drafts_revisions', table => {
    table.comment('Saves of drafts; old ones are thinned out');
    table
      .string('draft_id', 64)
      .notNullable()
      .references('draft_id')
      .inTable('drafts_drafts')
      .onDelete('CASCADE');
    table.integer('revision').notNullable();
    table.string('title', 200).notNullable();
    table.text('body').notNullable();
    table.integer('length').notNullable().comment('UTF-16 units of the body');
    table.string('saved_by', 300).notNullable();
    table.string('saved_at', 30).notNullable();
    table.primary(['draft_id', 'revision']);
  });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('drafts_revisions');
  await knex.schema.dropTable('drafts_drafts');
};
