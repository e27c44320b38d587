// @ts-check
/** @typedef {import('knex').Knex} Knex */

/**
 * @param {import('knex').Knex.CreateTableBuilder} table
 * @returns {void}
 */
const playbookName = table => {
  table
    .string('name', 64)
    .notNullable()
    .references('name')
    .inTable('playbooks_playbooks');
};

/**
 * How far playbooks reach: who read which version when, and where which version was in use. People are keyed pseudonyms throughout.
 *
 * @param {Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('playbooks_reads', table => {
    table.comment('That a person opened a version on a day');
    table.string('person', 64).notNullable().comment('Pseudonym');
    playbookName(table);
    table.string('version', 20).notNullable().comment('major.minor');
    table.string('on', 10).notNullable().comment('UTC day');
    table
      .integer('count')
      .notNullable()
      .comment('How often on that day; never shown');
    table.primary(['name', 'on', 'person', 'version']);
    table.index(['on'], 'playbooks_reads_on');
  });
  await knex.schema.createTable('playbooks_install_reports', table => {
    table.comment('The newest report of what is installed in a repository');
    table.string('repository', 300).primary();
    table
      .integer('reports')
      .notNullable()
      .comment('Counts them, so that of two at once one waits');
    table.string('reported_at', 30).notNullable();
    table
      .string('attested_at', 30)
      .nullable()
      .comment('Of the newest that a CI job attested');
  });
  await knex.schema.createTable('playbooks_installs', table => {
    table.comment('Which version was in use where, from when to when');
    table
      .string('repository', 300)
      .notNullable()
      .references('repository')
      .inTable('playbooks_install_reports');
    playbookName(table);
    table.string('version', 20).notNullable().comment('major.minor');
    table.string('digest', 64).notNullable();
    table.string('target', 20).notNullable().comment('Assistant');
    table.string('first_seen_at', 30).notNullable();
    table.string('last_seen_at', 30).notNullable();
    table
      .string('gone_at', 30)
      .nullable()
      .comment('First report that no longer named it');
    table.primary([
      'repository',
      'name',
      'target',
      'version',
      'digest',
      'first_seen_at',
    ]);
    table.index(['name', 'gone_at'], 'playbooks_installs_name');
  });
  await knex.schema.createTable('playbooks_ratings', table => {
    table.comment('What people think of playbooks; one each');
    table.string('person', 64).notNullable().comment('Pseudonym');
    playbookName(table);
    table
      .integer('rating')
      .nullable()
      .comment('1 to 5; null when it was taken back and is still counted');
    table.string('rated_at', 30).notNullable();
    table
      .string('rated_by', 300)
      .nullable()
      .comment('Entity ref; only where ratings are named');
    table
      .boolean('is_counted')
      .notNullable()
      .comment('Whether the published total has it as it is now');
    table.primary(['name', 'person']);
  });
  await knex.schema.createTable('playbooks_rating_totals', table => {
    table.comment(
      'Ratings as they are published, brought up to date in groups',
    );
    playbookName(table);
    table.integer('people').notNullable();
    table.integer('sum').notNullable();
    table.string('on', 10).notNullable().comment('UTC day');
    table.primary(['name']);
  });
  await knex.schema.createTable('playbooks_comments', table => {
    table.comment('What readers wrote to owners');
    table.string('comment_id', 64).primary();
    table.string('person', 64).notNullable().comment('Pseudonym; never shown');
    playbookName(table);
    table.string('version', 20).notNullable().comment('major.minor');
    table.text('text').notNullable();
    table.string('written_at', 30).notNullable();
    table.index(['name', 'written_at'], 'playbooks_comments_name');
    table.index(['written_at'], 'playbooks_comments_written');
  });
  await knex.schema.createTable('playbooks_receipts', table => {
    table.comment('That a person says to have read a version');
    table.string('person', 64).notNullable().comment('Pseudonym');
    playbookName(table);
    table.string('digest', 64).notNullable();
    table.integer('major').notNullable();
    table.integer('minor').notNullable();
    table.string('at', 30).notNullable();
    table.string('ledger_entry_id', 64).notNullable();
    table.primary(['name', 'person', 'digest']);
    table.index(['person'], 'playbooks_receipts_person');
  });
  await knex.schema.createTable('playbooks_people', table => {
    table.comment(
      'Since when people are known, so that nobody is late at once',
    );
    table.string('person', 64).primary().comment('Pseudonym');
    table.string('since', 10).notNullable().comment('UTC day');
  });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  for (const table of [
    'playbooks_people',
    'playbooks_receipts',
    'playbooks_comments',
    'playbooks_rating_totals',
    'playbooks_ratings',
    'playbooks_installs',
    'playbooks_install_reports',
    'playbooks_reads',
  ])
    await knex.schema.dropTable(table);
};
