// @ts-check
/** @typedef {import('knex').Knex} Knex */

/** @param {Knex} knex */
const isSqlite = knex => String(knex.client.config.client).includes('sqlite');

/**
 * Playbooks: each with its versions, what those say word by word, and the words by which they are found.
 *
 * @param {Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('playbooks_playbooks', table => {
    table.comment('Names of playbooks; what they say is in their versions');
    table.string('name', 64).primary();
    table
      .integer('changes')
      .notNullable()
      .comment(
        'Counts the steps in its life, so that of two at once one waits',
      );
    table.string('deprecated_by', 300).nullable();
    table.string('deprecated_at', 30).nullable();
    table.string('deprecated_reason', 500).nullable();
    table
      .string('successor', 64)
      .nullable()
      .comment('Playbook to use instead of a deprecated one');
  });
  await knex.schema.createTable('playbooks_contents', table => {
    table.comment('Folders by their digest; never changed, never removed');
    table.string('digest', 64).primary();
    table.text('files').notNullable().comment('JSON: [{path, text}]');
    table.integer('length').notNullable().comment('UTF-16 units of all texts');
  });
  await knex.schema.createTable('playbooks_versions', table => {
    table.comment('Versions of playbooks, proposals among them');
    table.string('version_id', 64).primary();
    table
      .string('name', 64)
      .notNullable()
      .references('name')
      .inTable('playbooks_playbooks');
    table.integer('major').notNullable();
    table.integer('minor').notNullable();
    table
      .string('digest', 64)
      .notNullable()
      .references('digest')
      .inTable('playbooks_contents');
    table.string('state', 10).notNullable();
    table.string('kind', 20).notNullable();
    table.string('owner', 300).notNullable();
    table.string('review_by', 10).notNullable().comment('UTC day');
    table
      .text('header')
      .notNullable()
      .comment('JSON: what lists show of it, such as title, summary, audience');
    table.string('source', 10).notNullable();
    table.string('reason', 500).notNullable();
    table.string('proposed_by', 300).notNullable();
    table.string('proposed_at', 30).notNullable();
    table.string('decided_by', 300).nullable();
    table.string('decided_at', 30).nullable();
    table.string('decided_reason', 500).nullable();
    table
      .string('effective_from', 30)
      .nullable()
      .comment('From when readers get it; of published versions');
    table
      .string('ends_at', 30)
      .nullable()
      .comment('Until when: it expires, or another version takes its place');
    table
      .string('expires_at', 30)
      .nullable()
      .comment('Until when at most, as whoever published it said');
    table.string('ledger_entry_id', 64).notNullable();
    table.index(['name', 'major', 'minor'], 'playbooks_versions_name');
    table.index(['state', 'proposed_at'], 'playbooks_versions_state');
    table.index(['state', 'ends_at'], 'playbooks_versions_ends');
  });
  await knex.schema.createTable('playbooks_words', table => {
    table.comment('Words of published versions that readers get or will get');
    table.string('word', 40).notNullable();
    table
      .string('version_id', 64)
      .notNullable()
      .references('version_id')
      .inTable('playbooks_versions')
      .onDelete('CASCADE');
    table
      .integer('weight')
      .notNullable()
      .comment('More in the title than in the text');
    table.primary(['word', 'version_id']);
    table.index(['version_id'], 'playbooks_words_version');
  });
  // Words are looked up by their beginnings, which takes the order of their bytes; SQLite has no other.
  if (!isSqlite(knex))
    await knex.raw(
      'alter table playbooks_words alter column word type varchar(40) collate "C"',
    );
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('playbooks_words');
  await knex.schema.dropTable('playbooks_versions');
  await knex.schema.dropTable('playbooks_contents');
  await knex.schema.dropTable('playbooks_playbooks');
};
