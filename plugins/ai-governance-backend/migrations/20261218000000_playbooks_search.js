// @ts-check
/** @typedef {import('knex').Knex} Knex */

/**
 * Searches read words from indexes alone: all words with a beginning, and whether a version has such words.
 *
 * @param {Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('playbooks_words', table => {
    table.dropIndex(['version_id'], 'playbooks_words_version');
  });
  await knex.schema.alterTable('playbooks_words', table => {
    table.index(['word', 'version_id', 'weight'], 'playbooks_words_word');
    table.index(['version_id', 'word', 'weight'], 'playbooks_words_version');
  });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('playbooks_words', table => {
    table.dropIndex(['word', 'version_id', 'weight'], 'playbooks_words_word');
    table.dropIndex(
      ['version_id', 'word', 'weight'],
      'playbooks_words_version',
    );
  });
  await knex.schema.alterTable('playbooks_words', table => {
    table.index(['version_id'], 'playbooks_words_version');
  });
};
