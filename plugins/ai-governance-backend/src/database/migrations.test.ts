import { eachDatabase, emptyDatabase } from '../__testUtils__/databases';
import { migrationsDirectory } from './migrate';

const directory = migrationsDirectory();

async function tableNames(
  knex: Awaited<ReturnType<typeof emptyDatabase>>,
  id: string,
): Promise<readonly string[]> {
  const rows =
    id === 'SQLITE_3'
      ? await knex('sqlite_master').where({ type: 'table' }).pluck('name')
      : await knex('pg_tables')
          .where({ schemaname: 'public' })
          .pluck('tablename');
  return rows
    .filter((name: string) =>
      /^(audit|drafts|policy|playbooks|training|hosts|insights|inbox)_/.test(
        name,
      ),
    )
    .sort();
}

describe.each(eachDatabase())('R41 migrations on %s', id => {
  it('go up, take rows, go down with rows in them, and up again', async () => {
    const knex = await emptyDatabase(id);
    await knex.migrate.latest({ directory });
    const tables = await tableNames(knex, id);
    expect(tables).toHaveLength(91);

    await knex('audit_entries').insert({
      entry_id: 'e1',
      type: 'policy.activated',
      recorded_at: '2026-11-02T09:00:00.000Z',
      canonical: '{}',
    });
    await knex('policy_documents').insert({
      digest: 'd'.repeat(64),
      name: 'test',
      title: 'Test',
      document: 'a: 1',
    });
    await knex('policy_versions').insert({
      version_id: 'v1',
      number: 1,
      digest: 'd'.repeat(64),
      source: 'file',
      reason: 'read at the start',
      proposed_by: 'plugin:ai-governance',
      proposed_at: '2026-11-02T09:00:00.000Z',
      published_by: 'plugin:ai-governance',
      published_at: '2026-11-02T09:00:00.000Z',
      effective_from: '2026-11-02T09:00:00.000Z',
      ledger_entry_id: 'e1',
      activation_entry_id: 'e1',
    });
    await knex('policy_high_water').insert({
      mark_id: 'm1',
      entity_ref: 'component:default/a',
      repository: 'github.com/acme/a',
      path: '',
      tier: 'internal',
      is_critical: false,
      since: '2026-11-02T09:00:00.000Z',
      is_settled: true,
    });
    await knex('policy_signing_keys').insert({
      kid: 'k1',
      public_jwk: '{}',
      private_jwk: '{}',
      created_at: '2026-11-02T09:00:00.000Z',
    });
    await knex('policy_waivers').insert({
      waiver_id: 'w1',
      rule: 'no-permit',
      repository: 'github.com/acme/a',
      reason: 'the migration needs it',
      owner: 'user:default/ada',
      requested_by: 'user:default/ada',
      requested_at: '2026-11-02T09:00:00.000Z',
      expires_at: '2026-12-02T09:00:00.000Z',
      requested_expires_at: '2026-12-02T09:00:00.000Z',
      ledger_entry_id: 'e1',
    });
    await knex('policy_break_glass').insert({
      break_glass_id: 'b1',
      repository: 'github.com/acme/a',
      head_sha: 'a'.repeat(40),
      reason: 'the shop is down',
      used_by: 'user:default/ada',
      used_at: '2026-11-02T09:00:00.000Z',
      expires_at: '2026-11-03T09:00:00.000Z',
      ledger_entry_id: 'e1',
    });
    const change = {
      repository: 'github.com/acme/a',
      head_sha: 'a'.repeat(40),
    };
    await knex('policy_approval_requests').insert({
      ...change,
      decision_id: 'd1',
      decided_at: '2026-11-02T09:00:00.000Z',
      state: 'waiting',
      excluded: '[]',
      files: '{}',
    });
    await knex('policy_approval_groups').insert({
      ...change,
      group_ref: 'group:default/security',
    });
    await knex('policy_approvals').insert({
      ...change,
      approval_id: 'a1',
      decision_id: 'd1',
      state: 'approved',
      reason: 'read line by line',
      given_by: 'user:default/sana',
      person_id: 'p1',
      given_at: '2026-11-02T09:00:00.000Z',
      ledger_entry_id: 'e1',
    });
    await knex('policy_merges').insert({
      ...change,
      merged_as: 'b'.repeat(40),
      pull_request: 7,
      ledger_entry_id: 'e1',
    });
    await knex('hosts_changes').insert({
      host: 'github',
      repository: 'github.com/acme/a',
      kind: 'change',
      subject_key: '7',
      head_sha: 'a'.repeat(40),
      standing: 'd'.repeat(64),
      opener: 'p'.repeat(64),
    });
    await knex('hosts_release_publications').insert({
      ...change,
      host: 'github',
      subject_key: 'deployment:1',
      environment: 'production',
      generation: 1,
      attempts: 0,
      decided_at: '2026-11-02T09:00:00.000Z',
    });
    await knex('policy_simulations').insert({
      simulation_id: 's1',
      digest: 'd'.repeat(64),
      title: 'Test',
      document: 'a: 1',
      from_at: '2026-08-02T09:00:00.000Z',
      to_at: '2026-11-02T09:00:00.000Z',
      state: 'queued',
      requested_by: 'user:default/ada',
      requested_at: '2026-11-02T09:00:00.000Z',
      done: 0,
      tally: '{}',
      attempts: 0,
      ledger_entry_id: 'e1',
    });
    const saved = {
      draft_id: 'd1',
      title: 'Change of version 1',
      revision: 1,
      saved_by: 'user:default/ada',
      saved_at: '2026-11-02T09:00:00.000Z',
    };
    await knex('drafts_drafts').insert({
      ...saved,
      kind: 'policy',
      state: 'open',
      created_by: 'user:default/ada',
      created_at: '2026-11-02T09:00:00.000Z',
      ledger_entry_id: 'e1',
    });
    await knex('drafts_revisions').insert({
      ...saved,
      body: 'a: 1',
      length: 4,
    });
    await knex('policy_people').insert({ person_id: 'p1', groups: '[]' });
    const told = {
      recipient: 'group:default/a',
      made_at: '2026-11-02T09:00:00.000Z',
    };
    await knex('inbox_snoozes').insert({
      user_ref: 'user:default/a',
      item_id: 'i1',
      until: told.made_at,
    });
    await knex('inbox_recipients').insert({ recipient: told.recipient });
    await knex('inbox_sent').insert({
      recipient: told.recipient,
      item_id: 'i1',
      notice_id: 'n1',
      told_at: told.made_at,
    });
    await knex('inbox_notices').insert({
      ...told,
      notice_id: 'n1',
      urgency: 'digest',
      payload: '{}',
      attempts: 0,
    });
    await knex('inbox_policy_changes').insert({
      ...told,
      version_id: 'v1',
      title: 'Test',
      changes: '[]',
    });
    await knex('policy_person_identities').insert({
      identity_hash: 'h1',
      person_id: 'p1',
    });

    const name = 'prompting';
    const at = '2026-11-02T09:00:00.000Z';
    const bytes = { name, version: '1.0', digest: 'd'.repeat(64) };
    await knex('playbooks_playbooks').insert({ name, changes: 1 });
    await knex('playbooks_reads').insert({
      ...{ person: 'p1', name, version: '1.0', on: '2026-11-02', count: 1 },
    });
    const repository = 'github.com/acme/a';
    await knex('playbooks_install_reports').insert({
      ...{ repository, reports: 1, reported_at: at },
    });
    await knex('playbooks_installs').insert({
      ...{ ...bytes, repository, target: 'cursor' },
      ...{ first_seen_at: at, last_seen_at: at },
    });
    await knex('playbooks_ratings').insert({
      ...{ person: 'p1', name, rating: 4, rated_at: at, is_counted: false },
    });
    await knex('playbooks_rating_totals').insert({
      ...{ name, people: 5, sum: 20, on: '2026-11-02' },
    });
    await knex('playbooks_comments').insert({
      ...{ comment_id: 'c1', person: 'p1', name, version: '1.0' },
      ...{ text: 'thanks', written_at: at },
    });
    await knex('playbooks_receipts').insert({
      ...{ person: 'p1', name, digest: bytes.digest, major: 1, minor: 0, at },
      ledger_entry_id: 'e1',
    });
    await knex('playbooks_people').insert({
      ...{ person: 'p1', since: '2026-11-02' },
    });

    await knex.migrate.rollback({ directory }, true);
    expect(await tableNames(knex, id)).toEqual([]);
    await knex.migrate.latest({ directory });
    expect(await tableNames(knex, id)).toEqual(tables);
    expect(await knex('audit_entries')).toEqual([]);
  });

  it('give every database a key and a name of its own', async () => {
    const rows = [];
    for (const knex of [await emptyDatabase(id), await emptyDatabase(id)]) {
      await knex.migrate.latest({ directory });
      rows.push(await knex('policy_snapshot').first());
    }
    expect(rows[0].salt).toMatch(/^[0-9a-f]{64}$/);
    expect(rows[0].salt).not.toBe(rows[1].salt);
    expect(rows[0].instance).not.toBe(rows[1].instance);
  });
});
