// @ts-check
/** @typedef {import('knex').Knex} Knex */

/**
 * Answers about releases on their way back to whatever asked at a code host.
 *
 * @param {Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('hosts_release_publications', table => {
    table.comment('Subjects that are told what holds for their release');
    table.string('host', 40).notNullable();
    table.string('repository', 300).notNullable();
    table.string('subject_key', 200).notNullable().comment('What asked');
    table.string('environment', 100).notNullable();
    table.string('head_sha', 64).notNullable();
    table.integer('generation').notNullable();
    table.integer('attempts').notNullable().comment('Failures in a row');
    table.string('lease_token', 64).nullable();
    table.string('lease_until', 30).nullable();
    table.string('last_error', 200).nullable();
    table.string('decided_at', 30).notNullable().comment('The newest');
    table.string('due_at', 30).nullable().comment('Null: nothing to do');
    table.string('published_decision_id', 64).nullable();
    table.string('published_at', 30).nullable();
    table.primary([
      'host',
      'repository',
      'subject_key',
      'environment',
      'head_sha',
    ]);
    table.index(['due_at'], 'hosts_release_publications_due_idx');
  });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('hosts_release_publications');
};
