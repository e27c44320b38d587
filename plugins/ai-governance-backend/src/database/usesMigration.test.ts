import { eachDatabase, emptyDatabase } from '../__testUtils__/databases';
import { migrationsDirectory } from './migrate';

const directory = migrationsDirectory();
const NAME = '20261203000100_policy_uses.js';

const subject = (...confidences: readonly (string | undefined)[]) =>
  JSON.stringify({
    kind: 'change',
    trust: 'attested',
    commits: confidences.map(confidence => ({ confidence })),
  });

const decision = (decision_id: string, given: object = {}) => ({
  decision_id,
  caller: 'external:ci',
  request_digest: 'r',
  repository: 'github.com/acme/checkout',
  base_sha: 'b',
  head_sha: `head-${decision_id}`,
  occurred_at: '2026-11-02T09:00:00.000Z',
  recorded_at: '2026-11-02T09:00:00.000Z',
  phase: 'merge',
  effect: 'allow',
  outcome: 'pass',
  would_be: 'hold',
  is_preview: false,
  attribution: 'mixed',
  summary: JSON.stringify({ assistants: ['copilot'] }),
  policy_digest: 'p',
  input_digest: 'i',
  engine_version: '1',
  subject: subject('inferred', 'declared'),
  facts: '{}',
  decision: '{}',
  ledger_entry_id: 'e',
  ...given,
});

describe.each(eachDatabase())('R51 where AI is used comes on %s', id => {
  it('with the newest decision of each change made before, and goes again', async () => {
    const knex = await emptyDatabase(id);
    for (;;) {
      const [, pending] = await knex.migrate.list({ directory });
      const next = pending[0]?.file;
      if (next === undefined || next >= NAME) break;
      await knex.migrate.up({ directory, name: next });
    }
    const later = { occurred_at: '2026-11-03T09:00:00.000Z' };
    for (const row of [
      decision('a2', { pull_request: 7, ...later }),
      decision('a9', { pull_request: 7 }),
      decision('b1', { attribution: 'unknown', subject: subject(undefined) }),
      decision('preview', { is_preview: true }),
      decision('use', { subject: JSON.stringify({ kind: 'use' }) }),
    ])
      await knex('policy_decisions').insert(row);
    await knex.migrate.up({ directory, name: NAME });
    const uses = await knex('policy_uses').orderBy('record_id');
    expect(uses).toMatchObject([
      {
        record_id: 'a2',
        change_key: '#7',
        origin: 'decided',
        trust: 'attested',
        confidence: 'declared',
        assistants: '["copilot"]',
        would_be: 'hold',
      },
      { record_id: 'b1', change_key: 'head-b1', confidence: null },
    ]);
    expect(uses).toHaveLength(2);
    await knex.migrate.down({ directory, name: NAME });
    expect(await knex.schema.hasTable('policy_uses')).toBe(false);
    expect(await knex('policy_decisions')).toHaveLength(5);
  });
});
