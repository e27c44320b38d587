// @ts-check
/** @typedef {import('knex').Knex} Knex */

/**
 * Training: paths with their versions, how far each person has come, and certificates. People are keyed pseudonyms; whom a certificate
 * belongs to by name stands in a table of its own, which can be emptied.
 *
 * @param {Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('training_paths', table => {
    table.comment(
      'Names of training paths; what they say is in their versions',
    );
    table.string('name', 64).primary();
    table
      .integer('changes')
      .notNullable()
      .comment(
        'Counts the steps in its life, so that of two at once one waits',
      );
  });
  await knex.schema.createTable('training_contents', table => {
    table.comment('Folders by their digest; never changed, never removed');
    table.string('digest', 64).primary();
    table.text('files').notNullable().comment('JSON: [{path, text}]');
    table.integer('length').notNullable().comment('UTF-16 units of all texts');
  });
  await knex.schema.createTable('training_versions', table => {
    table.comment('Versions of training paths, proposals among them');
    table.string('version_id', 64).primary();
    table
      .string('name', 64)
      .notNullable()
      .references('name')
      .inTable('training_paths');
    table.integer('major').notNullable();
    table.integer('minor').notNullable();
    table
      .string('digest', 64)
      .notNullable()
      .references('digest')
      .inTable('training_contents');
    table.string('state', 10).notNullable();
    table.string('owner', 300).notNullable();
    table.string('review_by', 10).notNullable().comment('UTC day');
    table
      .text('header')
      .notNullable()
      .comment('JSON: what lists show of it, such as title, modules, rules');
    table.string('source', 10).notNullable();
    table.string('reason', 500).notNullable();
    table.string('proposed_by', 300).notNullable();
    table.string('proposed_at', 30).notNullable();
    table.string('decided_by', 300).nullable();
    table
      .string('decided_at', 30)
      .nullable()
      .comment('From when people take it, of a published version');
    table.string('decided_reason', 500).nullable();
    table.string('ledger_entry_id', 64).notNullable();
    table.index(['name', 'major', 'minor'], 'training_versions_name');
    table.index(['state', 'proposed_at'], 'training_versions_state');
  });
  await knex.schema.createTable('training_learners', table => {
    table.comment(
      'People on paths; the row is what two requests of one person wait for',
    );
    table.string('person_id', 64).notNullable();
    table.string('name', 64).notNullable();
    table.integer('changes').notNullable();
    table.primary(['person_id', 'name']);
  });
  await knex.schema.createTable('training_readings', table => {
    table.comment('Modules that a person has read');
    table.string('person_id', 64).notNullable();
    table
      .string('version_id', 64)
      .notNullable()
      .references('version_id')
      .inTable('training_versions');
    table.string('module', 64).notNullable();
    table.string('read_at', 30).notNullable();
    table.primary(['person_id', 'version_id', 'module']);
  });
  await knex.schema.createTable('training_attempts', table => {
    table.comment('Attempts at the quiz of a path');
    table.string('attempt_id', 64).primary();
    table.string('person_id', 64).notNullable();
    table.string('name', 64).notNullable();
    table
      .string('version_id', 64)
      .notNullable()
      .references('version_id')
      .inTable('training_versions');
    table.string('state', 10).notNullable();
    table
      .text('drawn')
      .notNullable()
      .comment('JSON: [{questionId, options}] in the order shown');
    table
      .text('choices')
      .notNullable()
      .comment('JSON: ids of options by question');
    table.string('started_at', 30).notNullable();
    table.string('submitted_at', 30).nullable();
    table.index(['person_id', 'name'], 'training_attempts_person');
  });
  await knex.schema.createTable('training_certificates', table => {
    table.comment('Certificates; names of holders stand elsewhere');
    table.string('certificate_id', 64).primary();
    table.string('person_id', 64).notNullable();
    table.string('name', 64).notNullable();
    table.integer('major').notNullable();
    table.integer('minor').notNullable();
    table.string('title', 80).notNullable();
    table
      .string('attempt_id', 64)
      .notNullable()
      .unique()
      .references('attempt_id')
      .inTable('training_attempts');
    table.string('issued_at', 30).notNullable();
    table.string('expires_at', 30).notNullable();
    table.string('revoked_at', 30).nullable();
    table.string('revoked_by', 300).nullable();
    table.string('revoked_reason', 500).nullable();
    table
      .string('reminded_for', 20)
      .nullable()
      .comment('The last reminder that its holder got');
    table.string('ledger_entry_id', 64).notNullable();
    table.index(['person_id', 'name'], 'training_certificates_person');
    table.index(['expires_at'], 'training_certificates_expires');
  });
  await knex.schema.createTable('training_holders', table => {
    table.comment('Who holds certificates, for reminders; can be emptied');
    table.string('person_id', 64).primary();
    table.string('user_ref', 300).notNullable();
  });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('training_holders');
  await knex.schema.dropTable('training_certificates');
  await knex.schema.dropTable('training_attempts');
  await knex.schema.dropTable('training_readings');
  await knex.schema.dropTable('training_learners');
  await knex.schema.dropTable('training_versions');
  await knex.schema.dropTable('training_contents');
  await knex.schema.dropTable('training_paths');
};
