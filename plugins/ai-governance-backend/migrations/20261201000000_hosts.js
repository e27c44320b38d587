// @ts-check
/** @typedef {import('knex').Knex} Knex */

/**
 * What a queue's row needs beside its key: it is due at an instant, taken under a lease, and tried again later when it fails.
 *
 * @param {import('knex').Knex.CreateTableBuilder} table
 */
function addQueue(table) {
  table
    .integer('generation')
    .notNullable()
    .comment('Raised by whatever asks for the work again');
  table.integer('attempts').notNullable().comment('Failures in a row');
  table.string('lease_token', 64).nullable();
  table.string('lease_until', 30).nullable();
  table.string('last_error', 200).nullable().comment('Never what a host said');
}

/**
 * What has to be done with code hosts until it is done: an inbox of deliveries, subjects to be read again, decisions to be
 * published, and what is known of each host.
 *
 * @param {Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('hosts_deliveries', table => {
    table.comment('Accepted deliveries by their listed fields; never a body');
    table.string('host', 40).notNullable();
    table.string('delivery_id', 200).notNullable();
    table.string('event', 100).notNullable();
    table.string('action', 60).nullable();
    table.string('semantic_key', 64).notNullable();
    table.text('marks').notNullable().comment('JSON: what to read again');
    table.string('outcome', 20).notNullable();
    table.string('received_at', 30).notNullable();
    table.primary(['host', 'delivery_id']);
    table.index(['received_at'], 'hosts_deliveries_received_idx');
  });
  await knex.schema.createTable('hosts_semantic_keys', table => {
    table.comment('When an event was last taken, whatever its delivery id');
    table.string('host', 40).notNullable();
    table.string('semantic_key', 64).notNullable();
    table.string('taken_at', 30).notNullable();
    table.primary(['host', 'semantic_key']);
    table.index(['taken_at'], 'hosts_semantic_keys_taken_idx');
  });
  await knex.schema.createTable('hosts_counts', table => {
    table.comment('Deliveries by event and outcome; never deleted');
    table.string('host', 40).notNullable();
    table.string('event', 100).notNullable();
    table.string('outcome', 20).notNullable();
    table.integer('count').notNullable();
    table.string('last_at', 30).notNullable();
    table.primary(['host', 'event', 'outcome']);
  });
  await knex.schema.createTable('hosts_dirty', table => {
    table.comment('Subjects that have to be read again');
    table.string('host', 40).notNullable();
    table.string('repository', 300).notNullable();
    table.string('kind', 20).notNullable();
    table.string('subject_key', 200).notNullable();
    addQueue(table);
    table.string('marked_at', 30).notNullable();
    table.string('due_at', 30).notNullable();
    table.primary(['host', 'repository', 'kind', 'subject_key']);
    table.index(['due_at'], 'hosts_dirty_due_idx');
  });
  await knex.schema.createTable('hosts_publications', table => {
    table.comment('Commits whose newest decision the host is shown');
    table.string('host', 40).notNullable();
    table.string('repository', 300).notNullable();
    table.string('head_sha', 64).notNullable();
    addQueue(table);
    table.string('decided_at', 30).notNullable().comment('The newest');
    table.string('due_at', 30).nullable().comment('Null: nothing to do');
    table.string('published_decision_id', 64).nullable();
    table.string('published_at', 30).nullable();
    table.primary(['host', 'repository', 'head_sha']);
    table.index(['due_at'], 'hosts_publications_due_idx');
  });
  await knex.schema.createTable('hosts_changes', table => {
    table.comment('Open changes, with what their decisions rest on here');
    table.string('host', 40).notNullable();
    table.string('repository', 300).notNullable();
    table.string('kind', 20).notNullable();
    table.string('subject_key', 200).notNullable();
    table.string('head_sha', 64).notNullable();
    table.string('standing', 64).notNullable();
    table.primary(['host', 'repository', 'kind', 'subject_key']);
    table.index(['repository', 'head_sha'], 'hosts_changes_head_idx');
  });
  await knex.schema.createTable('hosts_protection', table => {
    table.comment('What hosts enforce on default branches');
    table.string('host', 40).notNullable();
    table.string('repository', 300).notNullable();
    table.string('digest', 64).notNullable();
    table.text('document').notNullable().comment('JSON');
    table.string('observed_at', 30).notNullable();
    table.string('changed_at', 30).notNullable();
    table.string('ledger_entry_id', 64).notNullable().comment('The latest');
    table.primary(['host', 'repository']);
    table.index(['repository'], 'hosts_protection_repository_idx');
  });
  await knex.schema.createTable('hosts_state', table => {
    table.comment('One row a host');
    table.string('host', 40).primary();
    table.string('paused_until', 30).nullable();
    table.string('caught_up_to', 30).nullable();
    table.string('caught_up_at', 30).nullable();
    table.string('catch_up_error', 200).nullable();
  });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  for (const table of [
    'hosts_state',
    'hosts_protection',
    'hosts_changes',
    'hosts_publications',
    'hosts_dirty',
    'hosts_counts',
    'hosts_semantic_keys',
    'hosts_deliveries',
  ]) {
    await knex.schema.dropTable(table);
  }
};
