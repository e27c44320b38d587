import { TestDatabases } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { migrationsDirectory } from '../database/migrate';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

/** Databases that tests run on. A missing PostgreSQL is a failure, never a quiet skip. */
export function eachDatabase() {
  const ids = databases.eachSupportedId().map(([id]) => id);
  if (!ids.includes('POSTGRES_18')) {
    throw new Error(
      'these tests need PostgreSQL: set BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING, as `npm test` does',
    );
  }
  return ids;
}

/** Name of one of the databases that tests run on. */
export type DatabaseId = ReturnType<typeof eachDatabase>[number];

/** An empty database. */
export const emptyDatabase = (id: DatabaseId): Promise<Knex> =>
  databases.init(id);

/** A database with the plugin's tables. */
export async function migratedDatabase(id: DatabaseId): Promise<Knex> {
  const knex = await emptyDatabase(id);
  await knex.migrate.latest({ directory: migrationsDirectory() });
  return knex;
}

const CHILDREN_FIRST = [
  'insights_batches',
  'insights_judgements',
  'insights_fleet',
  'insights_cells',
  'insights_ownerships',
  'insights_memberships',
  'insights_identities',
  'insights_told',
  'insights_dropped',
  'insights_cursors',
  'insights_sources',
  'insights_dirty',
  'insights_signals',
  'insights_records',
  'inbox_snoozes',
  'inbox_recipients',
  'inbox_sent',
  'inbox_notices',
  'inbox_policy_changes',
  'audit_subjects',
  'audit_nodes',
  'audit_entries',
  'training_holders',
  'training_certificates',
  'training_attempts',
  'training_readings',
  'training_learners',
  'training_versions',
  'training_contents',
  'training_paths',
  'playbooks_reads',
  'playbooks_installs',
  'playbooks_install_reports',
  'playbooks_ratings',
  'playbooks_rating_totals',
  'playbooks_comments',
  'playbooks_receipts',
  'playbooks_people',
  'playbooks_words',
  'playbooks_versions',
  'playbooks_contents',
  'playbooks_playbooks',
  'drafts_revisions',
  'drafts_drafts',
  'hosts_deliveries',
  'hosts_semantic_keys',
  'hosts_counts',
  'hosts_dirty',
  'hosts_publications',
  'hosts_release_publications',
  'hosts_changes',
  'hosts_protection',
  'hosts_state',
  'policy_replay_divergences',
  'policy_simulated_changes',
  'policy_simulations',
  'policy_scans',
  'policy_history_changes',
  'policy_history_repositories',
  'policy_uses',
  'policy_use_rules',
  'policy_use_alerts',
  'policy_use_alert_changes',
  'policy_releases',
  'policy_merges',
  'policy_change_marks',
  'policy_decision_exceptions',
  'policy_decision_entities',
  'policy_decisions',
  'policy_stage_assignments',
  'policy_tier_assignments',
  'policy_person_identities',
  'policy_people',
  'policy_entities',
  'policy_high_water',
  'policy_signing_keys',
  'policy_tier_requests',
  'policy_tier_batch_items',
  'policy_tier_batches',
  'policy_waivers',
  'policy_strengthenings',
  'policy_break_glass',
  'policy_approval_requests',
  'policy_approval_groups',
  'policy_approvals',
  'policy_versions',
  'policy_documents',
];

const migrated = new Map<DatabaseId, Promise<Knex>>();

/** A database with the plugin's tables and nothing in them; one for all tests of a file, which saves much time. */
export async function cleanDatabase(id: DatabaseId): Promise<Knex> {
  const database = migrated.get(id) ?? migratedDatabase(id);
  migrated.set(id, database);
  const knex = await database;
  for (const table of CHILDREN_FIRST) await knex(table).delete();
  await knex('audit_head').update({
    size: 0,
    root: null,
    peaks: '[]',
    sequenced_at: null,
  });
  await knex('insights_state').update({
    closed_until: null,
    sealed_before: null,
    directory_at: null,
    drift_limit: null,
  });
  await knex('inbox_policy').update({ version_id: null, digest: null });
  await knex('policy_snapshot').update({
    version: 0,
    read_started_at: null,
    refreshed_at: null,
  });
  return knex;
}
