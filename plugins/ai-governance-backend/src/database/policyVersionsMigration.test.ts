import { eachDatabase, emptyDatabase } from '../__testUtils__/databases';
import { migrationsDirectory } from './migrate';

const directory = migrationsDirectory();
const BEFORE = ['20261101000000_audit.js', '20261101000100_policy.js'];
const NAME = '20261122000000_policy_versions.js';
const FIRST = 'a'.repeat(64);
const SECOND = 'b'.repeat(64);

const activation = (number: number, digest: string, activated_at: string) => ({
  number,
  digest,
  source: number === 1 ? 'default' : 'file',
  activated_at,
  ledger_entry_id: `e${number}`,
});

/** The database of the release before, with a policy that was replaced and put back. */
async function oldDatabase(id: Parameters<typeof emptyDatabase>[0]) {
  const knex = await emptyDatabase(id);
  for (const name of BEFORE) await knex.migrate.up({ directory, name });
  await knex('policy_versions').insert([
    {
      digest: FIRST,
      name: 'first',
      document: 'metadata: { title: "AI: how we use it" }',
    },
    { digest: SECOND, name: 'second', document: 'metadata: [' },
  ]);
  await knex('policy_activations').insert([
    activation(1, FIRST, '2026-11-02T09:00:00.000Z'),
    activation(2, SECOND, '2026-11-02T10:00:00.000Z'),
    // The clock of the replica that activated it was slow.
    activation(3, FIRST, '2026-11-02T09:59:00.000Z'),
  ]);
  return knex;
}

describe.each(eachDatabase())('R41 policies become versions on %s', id => {
  it('every activation is a version, and the last one is in force', async () => {
    const knex = await oldDatabase(id);
    await knex.migrate.up({ directory, name: NAME });
    const versions = await knex('policy_versions').orderBy('number');
    expect(versions).toEqual(
      [
        ['default', FIRST, '09:00:00', '09:00:00'],
        ['file', SECOND, '10:00:00', '10:00:00'],
        ['file', FIRST, '09:59:00', '10:00:00'],
      ].map(([source, digest, proposed, from], index) =>
        expect.objectContaining({
          version_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
          number: index + 1,
          digest,
          source,
          proposed_by: 'plugin:ai-governance',
          proposed_at: `2026-11-02T${proposed}.000Z`,
          published_at: `2026-11-02T${from}.000Z`,
          effective_from: `2026-11-02T${from}.000Z`,
          withdrawn_at: null,
          ledger_entry_id: `e${index + 1}`,
          activation_entry_id: `e${index + 1}`,
        }),
      ),
    );
    expect(
      await knex('policy_documents').orderBy('digest').pluck('title'),
    ).toEqual(['AI: how we use it', 'second']);
  });

  it('goes back to activations, in the order in which versions came into force', async () => {
    const knex = await oldDatabase(id);
    await knex.migrate.up({ directory, name: NAME });
    const portals = {
      source: 'portal',
      reason: 'because it is due',
      proposed_by: 'user:default/ada',
      proposed_at: '2026-11-03T09:00:00.000Z',
      ledger_entry_id: 'e9',
    };
    const published = {
      ...portals,
      published_by: 'user:default/ben',
      published_at: '2026-11-03T09:00:00.000Z',
    };
    await knex('policy_versions').insert([
      { ...portals, version_id: 'draft', digest: FIRST },
      {
        ...published,
        version_id: 'scheduled',
        number: 4,
        digest: FIRST,
        effective_from: '2027-01-01T00:00:00.000Z',
      },
      {
        ...published,
        version_id: 'inForce',
        number: 5,
        digest: SECOND,
        effective_from: '2026-11-03T09:00:00.000Z',
        activation_entry_id: 'e5',
      },
    ]);
    await knex.migrate.down({ directory, name: NAME });
    expect(await knex('policy_activations').orderBy('number')).toEqual([
      activation(1, FIRST, '2026-11-02T09:00:00.000Z'),
      activation(2, SECOND, '2026-11-02T10:00:00.000Z'),
      activation(3, FIRST, '2026-11-02T10:00:00.000Z'),
      {
        ...activation(4, SECOND, '2026-11-03T09:00:00.000Z'),
        ledger_entry_id: 'e5',
      },
    ]);
    expect(await knex('policy_versions').orderBy('digest')).toEqual([
      expect.objectContaining({ digest: FIRST, name: 'first' }),
      expect.objectContaining({ digest: SECOND, name: 'second' }),
    ]);
    await knex.migrate.up({ directory, name: NAME });
    expect(await knex('policy_versions')).toHaveLength(4);
  });
});
