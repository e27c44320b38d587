import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import knexFactory from 'knex';
import { aiChange } from './__testUtils__/changes';
import { cleanDatabase, eachDatabase } from './__testUtils__/databases';
import { organisation } from './__testUtils__/entities';
import { eventually, startGovernance } from './__testUtils__/startGovernance';

const withPolicy = async (text: string) => {
  const file = join(await mkdtemp(join(tmpdir(), 'policy-')), 'policy.yaml');
  await writeFile(file, text);
  return { policy: { file } };
};

describe('R52 starting', () => {
  it('is refused without the policy that is configured, and says where it was sought', async () => {
    const config = { policy: { file: 'nowhere/policy.yaml' } };
    await expect(startGovernance({ config })).rejects.toThrow(
      /`aiGovernance.policy.file` is `nowhere\/policy.yaml`, and there is no such file; looked for `\//,
    );
  });

  it('is refused with a policy that is wrong, and says everything that is', async () => {
    const config = await withPolicy(
      'apiVersion: ai-governance/v1\nkind: AiPolicy\nruels: []\ntiers: none\n',
    );
    const failure = await startGovernance({ config }).catch(error => error);
    expect(String(failure)).toMatch(/has \d+ faults/);
    expect(String(failure)).toContain('ruels');
    expect(String(failure)).toContain('tiers');
  });

  it('is refused with a setting that is wrong', async () => {
    const config = { catalog: { refreshIntervalSeconds: 0 } };
    await expect(startGovernance({ config })).rejects.toThrow(
      '`aiGovernance.catalog.refreshIntervalSeconds` is `0`; expected a number from 5 to 3600',
    );
  });

  it('takes the policy that ships with the product when none is configured', async () => {
    const api = await startGovernance({ config: { policy: {} } });
    const { body } = await api.machine.get('/policy/active');
    expect(body).toMatchObject({ name: 'default', source: 'default' });
  });

  it('answers "not ready" until the catalog can be read, then answers', async () => {
    let isDown = true;
    const catalog = catalogServiceMock.mock({
      async *streamEntities() {
        if (isDown) throw new Error('connect ECONNREFUSED');
        yield [...organisation];
      },
    });
    const api = await startGovernance({ catalog });
    const refused = await api.machine.post('/policy/decisions', aiChange());
    expect([refused.status, refused.body.error.code]).toEqual([
      503,
      'policy.notReady',
    ]);
    expect(JSON.stringify(refused.body)).not.toContain('ECONNREFUSED');
    isDown = false;
    await api.ready();
    const made = await api.machine.post('/policy/decisions', aiChange());
    expect(made.status).toBe(201);
  }, 20_000);
});

describe.each(eachDatabase())('R52 starting again on %s', id => {
  it('ledgers the policy once, and a change of it', async () => {
    const knex = await cleanDatabase(id);
    const activations = () =>
      knex('policy_versions').orderBy('number').select('number', 'source');
    for (const _ of [1, 2]) await (await startGovernance({ knex })).stop();
    expect(await activations()).toEqual([{ number: 1, source: 'file' }]);
    const api = await startGovernance({ knex, config: { policy: {} } });
    await api.stop();
    expect(await activations()).toEqual([
      { number: 1, source: 'file' },
      { number: 2, source: 'default' },
    ]);
    expect(
      await knex('audit_entries').where({ type: 'policy.activated' }),
    ).toHaveLength(2);
  });

  it('sequences what a killed process left staged, and keeps its decisions', async () => {
    const knex = await cleanDatabase(id);
    const before = await startGovernance({ knex });
    await before.ready();
    const { body } = await before.machine.post('/policy/decisions', aiChange());
    await before.stop();
    // As if the process had died between the commit and the leaf.
    await knex('audit_entries').update({ leaf_index: null, leaf_hash: null });
    await knex('audit_head').update({ size: 0, root: null, peaks: '[]' });

    const after = await startGovernance({ knex });
    await after.runTask('ai-governance-sequence-ledger');
    const found = await after.machine.get(
      `/policy/decisions/${body.decisionId}`,
    );
    expect(found.body.ledger.state).toBe('sequenced');
    expect(found.body.decision).toEqual(body.decision);
  });
});

describe('R52 two replicas', () => {
  it('start at once on one database and tell one story', async () => {
    const knex = await cleanDatabase('POSTGRES_18');
    const other = knexFactory(knex.client.config);
    const [one, two] = await Promise.all([
      startGovernance({ knex }),
      startGovernance({ knex: other }),
    ]);
    await Promise.all([one.ready(), two.ready()]);
    expect(await knex('policy_versions')).toHaveLength(1);
    const tiers = await knex('audit_entries').where({
      type: 'policy.tierChanged',
    });
    expect(tiers).toHaveLength(1);

    const reason = 'agreed with the owners';
    await one.person.put('/policy/entities/component/default/unsorted/tier', {
      tier: 'public',
      reason,
    });
    const seen = await two.person.get(
      '/policy/entities/component/default/unsorted',
    );
    expect(seen.body.status.tier).toBe('public');

    const idempotencyKey = 'two-replicas';
    const answers = await Promise.all(
      [one, two, one, two].map(replica =>
        replica.machine.post('/policy/decisions', aiChange({ idempotencyKey })),
      ),
    );
    expect(new Set(answers.map(({ body }) => body.decisionId)).size).toBe(1);
    await eventually(async () => {
      const head = await one.machine.get('/audit/head');
      return head.body.size === (await knex('audit_entries')).length;
    });
    await two.stop();
  });
});
