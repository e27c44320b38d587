// @ts-check
const { randomUUID } = require('node:crypto');
const { parse } = require('yaml');

/** @typedef {import('knex').Knex} Knex */

const SYSTEM_ACTOR = 'plugin:ai-governance';

/** Why a version of before is there: it was read at a start, and nobody gave a reason. */
const READ_AT_START = 'Read from the configuration when the backend started.';

/**
 * Title of a document as people read it; its name when it has none that can be read.
 *
 * @param {{ name: string, document: string }} row
 * @returns {string}
 */
function titleOf({ name, document }) {
  try {
    const title = parse(document)?.metadata?.title;
    return typeof title === 'string' && title !== '' ? title : name;
  } catch {
    return name;
  }
}

/** @param {Knex} knex */
async function createDocuments(knex) {
  await knex.schema.createTable('policy_documents', table => {
    table.comment('Every policy that was ever proposed, by its digest');
    table.string('digest', 64).primary();
    table.text('name').notNullable();
    table.text('title').notNullable();
    table.text('document').notNullable().comment('YAML as it was given');
  });
}

/** @param {Knex} knex */
async function createVersions(knex) {
  await knex.schema.createTable('policy_versions', table => {
    table.comment(
      'The life of the policy; which version is in force at an instant follows from these rows alone',
    );
    table.string('version_id', 64).primary();
    table
      .integer('number')
      .nullable()
      .unique()
      .comment('1, 2, 3 … in the order of publication; absent on drafts');
    table
      .string('digest', 64)
      .notNullable()
      .references('digest')
      .inTable('policy_documents');
    table.string('source', 10).notNullable().comment('file, default or portal');
    table.string('reason', 500).notNullable();
    table.string('proposed_by', 300).notNullable();
    table.string('proposed_at', 30).notNullable();
    table.string('published_by', 300).nullable();
    table.string('published_at', 30).nullable();
    table
      .string('effective_from', 30)
      .nullable()
      .comment('Equal to published_at when it was published at once');
    table.string('withdrawn_by', 300).nullable();
    table.string('withdrawn_at', 30).nullable();
    table.string('withdrawn_reason', 500).nullable();
    table
      .string('restores', 64)
      .nullable()
      .comment('Version whose document a rollback brought back');
    table.string('ledger_entry_id', 64).notNullable().comment('The latest');
    table
      .string('activation_entry_id', 64)
      .nullable()
      .comment('Absent until the ledger says that it came into force');
    table.index(['effective_from', 'number'], 'policy_versions_effective_idx');
    table.index(['proposed_at', 'version_id'], 'policy_versions_time_idx');
  });
}

/** @param {Knex} knex */
async function createReplays(knex) {
  await knex.schema.createTable('policy_replay_divergences', table => {
    table.comment('Decisions that did not come out the same when replayed');
    table
      .string('decision_id', 64)
      .primary()
      .references('decision_id')
      .inTable('policy_decisions')
      .onDelete('CASCADE');
    table.string('stored_digest', 64).notNullable();
    table.string('replayed_digest', 64).notNullable();
    table.string('found_at', 30).notNullable();
    table.string('seen_at', 30).notNullable().comment('Last time it diverged');
    table
      .string('resolved_at', 30)
      .nullable()
      .comment('When it came out the same again');
    table.string('ledger_entry_id', 64).notNullable();
  });
}

/**
 * Policies get a life: drafts, publication, an instant from which they hold. What was activated before becomes the first
 * versions, with their numbers.
 *
 * @param {Knex} knex
 */
exports.up = async function up(knex) {
  const documents = await knex('policy_versions');
  const activations = await knex('policy_activations').orderBy('number');
  await knex.schema.dropTable('policy_activations');
  await knex.schema.dropTable('policy_versions');
  await createDocuments(knex);
  await createVersions(knex);
  await createReplays(knex);
  for (const row of documents) {
    await knex('policy_documents').insert({ ...row, title: titleOf(row) });
  }
  let latest = '';
  for (const activation of activations) {
    // The last activation was in force, whatever the clocks of the replicas said.
    if (activation.activated_at > latest) latest = activation.activated_at;
    await knex('policy_versions').insert({
      version_id: randomUUID(),
      number: activation.number,
      digest: activation.digest,
      source: activation.source,
      reason: READ_AT_START,
      proposed_by: SYSTEM_ACTOR,
      proposed_at: activation.activated_at,
      published_by: SYSTEM_ACTOR,
      published_at: latest,
      effective_from: latest,
      ledger_entry_id: activation.ledger_entry_id,
      activation_entry_id: activation.ledger_entry_id,
    });
  }
};

/**
 * Back to activations alone: drafts, schedules and reasons are lost, and what came from the portal passes for a file, since the
 * release before knows nothing else.
 *
 * @param {Knex} knex
 */
exports.down = async function down(knex) {
  const documents = await knex('policy_documents').select(
    'digest',
    'name',
    'document',
  );
  const versions = await knex('policy_versions')
    .whereNotNull('activation_entry_id')
    .orderBy('effective_from')
    .orderBy('number');
  await knex.schema.dropTable('policy_replay_divergences');
  await knex.schema.dropTable('policy_versions');
  await knex.schema.dropTable('policy_documents');
  await knex.schema.createTable('policy_versions', table => {
    table.comment(
      'Every policy that was ever in force, by the digest of its document',
    );
    table.string('digest', 64).primary();
    table.text('name').notNullable();
    table.text('document').notNullable().comment('YAML as it was read');
  });
  await knex.schema.createTable('policy_activations', table => {
    table.comment(
      'Which policy came into force when; the last one is in force',
    );
    table
      .integer('number')
      .primary()
      .comment('1, 2, 3 …; two replicas cannot take the same');
    table
      .string('digest', 64)
      .notNullable()
      .references('digest')
      .inTable('policy_versions');
    table.string('source', 10).notNullable().comment('file or default');
    table.string('activated_at', 30).notNullable();
    table.string('ledger_entry_id', 64).notNullable();
  });
  for (const row of documents) await knex('policy_versions').insert(row);
  let number = 0;
  for (const version of versions) {
    number += 1;
    await knex('policy_activations').insert({
      // In the order in which they came into force, so that the last one is in force again.
      number,
      digest: version.digest,
      source: version.source === 'default' ? 'default' : 'file',
      activated_at: version.effective_from,
      ledger_entry_id: version.activation_entry_id,
    });
  }
};
