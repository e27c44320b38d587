import { eachDatabase, emptyDatabase } from '../__testUtils__/databases';
import { migrationsDirectory } from './migrate';

const directory = migrationsDirectory();
const NAME = '20261201000100_policy_releases.js';

const decision = (decision_id: string, given: object = {}) => ({
  decision_id,
  caller: 'external:ci',
  request_digest: 'r',
  repository: 'github.com/acme/checkout',
  base_sha: 'b',
  head_sha: 'c2',
  occurred_at: '2026-11-02T09:00:00.000Z',
  recorded_at: '2026-11-02T09:00:00.000Z',
  phase: 'merge',
  effect: 'allow',
  outcome: 'pass',
  would_be: 'pass',
  is_preview: false,
  attribution: 'ai',
  summary: '{}',
  policy_digest: 'p',
  input_digest: 'i',
  engine_version: '1',
  subject: JSON.stringify({ commits: [{ sha: 'c1' }, { sha: 'c2' }] }),
  facts: '{}',
  decision: '{}',
  ledger_entry_id: 'e',
  ...given,
});

/** The database of the release before. */
async function oldDatabase(id: Parameters<typeof emptyDatabase>[0]) {
  const knex = await emptyDatabase(id);
  for (;;) {
    const [, pending] = await knex.migrate.list({ directory });
    const next = pending[0]?.file;
    if (next === undefined || next >= NAME) break;
    await knex.migrate.up({ directory, name: next });
  }
  return knex;
}

describe.each(eachDatabase())('R33 releases come on %s', id => {
  it('decisions made before are found by their commits, and down is the way back', async () => {
    const knex = await oldDatabase(id);
    const many = Array.from({ length: 450 }, (_, index) =>
      decision(`m${String(index).padStart(3, '0')}`),
    );
    const rows = [
      ...many,
      decision('preview', { is_preview: true }),
      decision('commit', { phase: 'commit' }),
      decision('use', { subject: '{}' }),
    ];
    for (const row of rows) await knex('policy_decisions').insert(row);
    await knex.migrate.up({ directory, name: NAME });
    const marks = await knex('policy_change_marks').where({ mark: 'c1' });
    expect(marks).toHaveLength(many.length);
    expect(marks).toContainEqual({
      repository: 'github.com/acme/checkout',
      mark: 'c1',
      decision_id: 'm449',
    });
    const kept = await knex('policy_decisions')
      .whereIn('decision_id', ['m000', 'preview', 'commit', 'use'])
      .orderBy('decision_id')
      .pluck('marks');
    expect(kept).toEqual([
      null,
      JSON.stringify({ commits: [{ sha: 'c1' }, { sha: 'c2' }] }),
      null,
      JSON.stringify({ commits: [] }),
    ]);
    await knex.migrate.down({ directory, name: NAME });
    expect(await knex.schema.hasTable('policy_releases')).toBe(false);
    expect(await knex('policy_decisions')).toHaveLength(rows.length);
  });
});
