// @ts-check
/** @typedef {import('knex').Knex} Knex */

/**
 * What needs people: what each of them put off, and what each person and group was told of. What needs them is not stored: it is read
 * from other tables.
 *
 * @param {Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('inbox_snoozes', table => {
    table.comment('Items that people put off');
    table.string('user_ref', 300).notNullable();
    table.string('item_id', 64).notNullable();
    table.string('until', 30).notNullable();
    table.primary(['user_ref', 'item_id']);
  });
  await knex.schema.createTable('inbox_recipients', table => {
    table.comment('When people and groups were last written to');
    table.string('recipient', 300).primary();
    table.string('digest_at', 30).nullable();
    table.string('urgent_at', 30).nullable();
  });
  await knex.schema.createTable('inbox_sent', table => {
    table.comment('What people and groups were told of, each once');
    table.string('recipient', 300).notNullable();
    table.string('item_id', 80).notNullable();
    table.string('notice_id', 64).notNullable();
    table.string('told_at', 30).notNullable();
    table.primary(['recipient', 'item_id']);
    table.index(['told_at'], 'inbox_sent_told_idx');
  });
  await knex.schema.createTable('inbox_notices', table => {
    table.comment('Notifications, until they are sent');
    table.string('notice_id', 64).primary();
    table.string('recipient', 300).notNullable();
    table.string('urgency', 10).notNullable().comment('digest or urgent');
    table.text('payload').notNullable().comment('JSON');
    table.string('made_at', 30).notNullable();
    table.string('due_at', 30).nullable().comment('null: sent, or given up');
    table.integer('attempts').notNullable();
    table.index(['due_at'], 'inbox_notices_due_idx');
  });
  await knex.schema.createTable('inbox_policy', table => {
    table.comment('The policy that teams were last told of');
    table.integer('id').primary();
    table.string('version_id', 64).nullable();
    table.string('digest', 64).nullable();
  });
  await knex('inbox_policy').insert({ id: 1 });
  await knex.schema.createTable('inbox_policy_changes', table => {
    table.comment('What a version of the policy changed for one owner');
    table.string('version_id', 64).notNullable();
    table.string('recipient', 300).notNullable();
    table.string('title', 300).notNullable();
    table.text('changes').notNullable().comment('JSON');
    table.string('made_at', 30).notNullable();
    table.primary(['version_id', 'recipient']);
    table.index(['made_at'], 'inbox_policy_changes_made_idx');
  });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('inbox_policy_changes');
  await knex.schema.dropTable('inbox_policy');
  await knex.schema.dropTable('inbox_notices');
  await knex.schema.dropTable('inbox_sent');
  await knex.schema.dropTable('inbox_recipients');
  await knex.schema.dropTable('inbox_snoozes');
};
