// @ts-check
const { randomBytes, randomUUID } = require('node:crypto');

/** @typedef {import('knex').Knex} Knex */

/** @param {Knex} knex */
async function createPolicyTables(knex) {
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
}

/** @param {Knex} knex */
async function createSnapshotTables(knex) {
  await knex.schema.createTable('policy_snapshot', table => {
    table.comment(
      'One row: the state of the snapshot of the catalog; its lock makes one writer',
    );
    table.integer('id').primary();
    table
      .string('instance', 64)
      .notNullable()
      .comment('Tells this database from another one');
    table
      .string('salt', 64)
      .notNullable()
      .comment('Key of the pseudonyms; never leaves the database');
    table
      .integer('version')
      .notNullable()
      .comment('Grows with every change that a status can depend on');
    table.string('read_started_at', 30).nullable();
    table.string('refreshed_at', 30).nullable();
  });
  await knex('policy_snapshot').insert({
    id: 1,
    instance: randomUUID(),
    salt: randomBytes(32).toString('hex'),
    version: 0,
    read_started_at: null,
    refreshed_at: null,
  });
  await knex.schema.createTable('policy_entities', table => {
    table.comment('What policy needs of catalog entities');
    table.string('ref', 300).primary();
    table.string('kind', 63).notNullable();
    table.text('document').notNullable().comment('JSON');
    table
      .string('effective_tier', 100)
      .nullable()
      .comment('As last ledgered; absent until first resolved');
    table
      .string('mark', 200)
      .nullable()
      .comment('Tier, criticality and status as last announced');
    table
      .boolean('refresh_pending')
      .notNullable()
      .defaultTo(false)
      .comment('The catalog has yet to be asked to process it again');
    table.index(['refresh_pending'], 'policy_entities_pending_idx');
  });
  await knex.schema.createTable('policy_people', table => {
    table.comment('Catalog users as pseudonyms with their groups');
    table.string('person_id', 64).primary();
    table
      .text('groups')
      .notNullable()
      .comment('JSON list of group refs, direct memberships only');
  });
  await knex.schema.createTable('policy_person_identities', table => {
    table.comment('Keyed hashes of e-mails and logins');
    table.string('identity_hash', 64).primary();
    table
      .string('person_id', 64)
      .notNullable()
      .references('person_id')
      .inTable('policy_people')
      .onDelete('CASCADE');
    table.index(['person_id'], 'policy_person_identities_person_idx');
  });
}

/** @param {Knex} knex */
async function createAssignmentTables(knex) {
  await knex.schema.createTable('policy_tier_assignments', table => {
    table.comment(
      'Tiers and criticality as people assigned them; the row without an end is in force',
    );
    table.increments('number');
    table.string('entity_ref', 300).notNullable();
    table.string('tier', 63).nullable().comment('Absent when withdrawn');
    table.boolean('is_critical').nullable().comment('Absent when withdrawn');
    table.string('reason', 500).notNullable();
    table.string('assigned_by', 300).notNullable();
    table.string('assigned_at', 30).notNullable();
    table.string('superseded_at', 30).nullable();
    table.string('ledger_entry_id', 64).notNullable();
  });
  await knex.schema.createTable('policy_stage_assignments', table => {
    table.comment(
      'Roll-out stages of groups; the row without an end is in force',
    );
    table.increments('number');
    table.string('group_ref', 300).notNullable();
    table.string('stage', 20).notNullable();
    table.string('reason', 500).notNullable();
    table.string('assigned_by', 300).notNullable();
    table.string('assigned_at', 30).notNullable();
    table.string('superseded_at', 30).nullable();
    table.string('ledger_entry_id', 64).notNullable();
  });
  await knex.raw(
    'create unique index policy_tier_current_idx on policy_tier_assignments (entity_ref) where superseded_at is null',
  );
  await knex.raw(
    'create unique index policy_stage_current_idx on policy_stage_assignments (group_ref) where superseded_at is null',
  );
}

/** @param {Knex} knex */
async function createDecisionTables(knex) {
  await knex.schema.createTable('policy_decisions', table => {
    table.comment(
      'Decisions with everything they rest on; rows are only added',
    );
    table.string('decision_id', 64).primary();
    table.string('caller', 300).notNullable();
    table.string('idempotency_key', 200).nullable();
    table.string('request_digest', 64).notNullable();
    table.string('repository', 300).notNullable();
    table.string('base_sha', 64).notNullable();
    table.string('head_sha', 64).notNullable();
    table.integer('pull_request').nullable();
    table.string('occurred_at', 30).notNullable();
    table.string('recorded_at', 30).notNullable();
    table.string('phase', 10).notNullable();
    table.string('effect', 30).notNullable();
    table.string('outcome', 10).notNullable();
    table.string('would_be', 10).notNullable();
    table.boolean('is_preview').notNullable();
    table.string('attribution', 10).notNullable();
    table.text('summary').notNullable().comment('JSON: what lists show');
    table.string('policy_digest', 64).notNullable();
    table.string('input_digest', 64).notNullable();
    table.string('engine_version', 20).notNullable();
    table.text('subject').notNullable().comment('JSON');
    table.text('facts').notNullable().comment('JSON');
    table
      .text('decision')
      .notNullable()
      .comment('Canonical JSON, byte for byte');
    table.string('ledger_entry_id', 64).notNullable();
    table.unique(['caller', 'idempotency_key'], {
      indexName: 'policy_decisions_key_idx',
    });
    table.index(['occurred_at', 'decision_id'], 'policy_decisions_time_idx');
    table.index(
      ['repository', 'occurred_at'],
      'policy_decisions_repository_idx',
    );
  });
  await knex.schema.createTable('policy_decision_entities', table => {
    table.comment('Entities that a decision is about');
    table.string('entity_ref', 300).notNullable();
    table
      .string('decision_id', 64)
      .notNullable()
      .references('decision_id')
      .inTable('policy_decisions')
      .onDelete('CASCADE');
    table.string('occurred_at', 30).notNullable();
    table.primary(['entity_ref', 'occurred_at', 'decision_id']);
    table.index(['decision_id'], 'policy_decision_entities_decision_idx');
  });
  await knex.schema.createTable('policy_scans', table => {
    table.comment('What scanners reported; never a snippet, never a message');
    table.string('scan_id', 64).primary();
    table.string('repository', 300).notNullable();
    table.string('sha', 64).notNullable();
    table.string('caller', 300).notNullable();
    table.string('trust', 10).notNullable();
    table.string('digest', 64).notNullable().comment('Of the exact report');
    table.text('runs').notNullable().comment('JSON');
    table.string('occurred_at', 30).notNullable();
    table.string('recorded_at', 30).notNullable();
    table.string('ledger_entry_id', 64).notNullable();
    table.unique(['repository', 'sha', 'digest', 'caller', 'trust'], {
      indexName: 'policy_scans_report_idx',
    });
  });
}

/**
 * Policies in force, the snapshot of the catalog, assignments, decisions and scans.
 *
 * @param {Knex} knex
 */
exports.up = async function up(knex) {
  await createPolicyTables(knex);
  await createSnapshotTables(knex);
  await createAssignmentTables(knex);
  await createDecisionTables(knex);
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  const tables = [
    'policy_scans',
    'policy_decision_entities',
    'policy_decisions',
    'policy_stage_assignments',
    'policy_tier_assignments',
    'policy_person_identities',
    'policy_people',
    'policy_entities',
    'policy_snapshot',
    'policy_activations',
    'policy_versions',
  ];
  for (const table of tables) await knex.schema.dropTable(table);
};
