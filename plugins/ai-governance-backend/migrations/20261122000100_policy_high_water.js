// @ts-check
/** @typedef {import('knex').Knex} Knex */

/**
 * The strictest tier that every place ever had. Empty at first: entities that are known already are seen for the first time by
 * the next reading of the catalog.
 *
 * @param {Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('policy_high_water', table => {
    table.comment(
      'Strictest tier and criticality by place; rows of entities that have gone stay until an entitled person confirms',
    );
    table
      .string('mark_id', 64)
      .primary()
      .comment('SHA-256 of repository, folder and entity ref');
    table.string('entity_ref', 300).notNullable();
    table.text('repository').notNullable().comment('Empty where there is none');
    table.text('path').notNullable().comment('Folder; empty for all of it');
    table.string('tier', 100).nullable();
    table.boolean('is_critical').notNullable();
    table.string('since', 30).notNullable();
    table
      .boolean('is_settled')
      .notNullable()
      .comment('False while the repository is seen for the first time');
    table
      .string('gone_at', 30)
      .nullable()
      .comment('Since when the entity is no longer at its place');
    table
      .text('held')
      .nullable()
      .comment('JSON: what holds the entity above what is set on it now');
  });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('policy_high_water');
};
