import { mockCredentials } from '@backstage/backend-test-utils';
import { aiChange } from '../../__testUtils__/changes';
import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import { startGovernance } from '../../__testUtils__/startGovernance';

const NIGHTLY = 'ai-governance-replay-decisions';

describe.each(eachDatabase())('R16 replaying decisions on %s', id => {
  let knex: Awaited<ReturnType<typeof cleanDatabase>>;
  let api: Awaited<ReturnType<typeof startGovernance>>;
  beforeAll(async () => {
    knex = await cleanDatabase(id);
    api = await startGovernance({ knex });
    await api.ready();
  });
  afterAll(() => api.stop());
  const decide = async (client = api.machine, pullRequest = 1) => {
    const change = aiChange({ pullRequest });
    const { body } = await client.post('/policy/decisions', change);
    return body.decisionId as string;
  };
  const replay = (decisionId: string, client = api.person) =>
    client.post(`/policy/decisions/${decisionId}/replay`, {});
  const alarms = () =>
    knex('audit_entries').where({ type: 'policy.replayDiverged' });
  const warnings = async (): Promise<readonly string[]> =>
    (await api.person.get('/policy/active')).body.warnings;

  it.each`
    kind                 | client
    ${'an attested one'} | ${() => api.machine}
    ${'a preview'}       | ${() => api.person}
  `('gives the same bytes, of $kind', async ({ client }) => {
    const decisionId = await decide(client());
    const { status, body } = await replay(decisionId);
    expect([status, body]).toEqual([
      200,
      {
        decisionId,
        isComparable: true,
        isIdentical: true,
        engineVersion: '1',
        storedEngineVersion: '1',
        differences: [],
      },
    ]);
  });

  it('gives the same bytes under the policy of then, whatever is in force now', async () => {
    const decisionId = await decide();
    const { document, versionId } = (await api.person.get('/policy/active'))
      .body;
    const proposed = await api.person.post('/policy/versions', {
      document: document.replace('below: high', 'below: low'),
      reason: 'the board decided so',
    });
    const ben = api.as(mockCredentials.user.header('user:default/ben'));
    const published = await ben.post(
      `/policy/versions/${proposed.body.versionId}/publication`,
      {},
    );
    expect(published.body.state).toBe('inForce');
    expect((await replay(decisionId)).body.isIdentical).toBe(true);
    await ben.post('/policy/rollback', {
      expectedInForce: proposed.body.versionId,
      toVersionId: versionId,
      reason: 'it was too strict',
    });
  });

  it('is only for decisions that the caller may see', async () => {
    const preview = await decide(api.person);
    const nothing = await replay('nothing');
    expect([nothing.status, nothing.body.error.code]).toEqual([
      404,
      'policy.decisionNotFound',
    ]);
    expect((await replay(preview)).status).toBe(200);
  });

  it('finds what was altered, by night too, and raises the alarm until it is put right', async () => {
    await api.runTask(NIGHTLY);
    expect(await alarms()).toEqual([]);
    const decisionId = await decide();
    const [row] = await knex('policy_decisions').where({
      decision_id: decisionId,
    });
    const set = (values: object) =>
      knex('policy_decisions')
        .where({ decision_id: decisionId })
        .update(values);
    await set({
      outcome: 'pass',
      decision: row.decision.replace('"outcome":"hold"', '"outcome":"pass"'),
    });
    const { body } = await replay(decisionId);
    expect(body).toMatchObject({
      isComparable: true,
      isIdentical: false,
      differences: ['outcome'],
    });
    expect(await alarms()).toEqual([]);

    for (const _ of [1, 2]) await api.runTask(NIGHTLY);
    const entries = await alarms();
    expect(entries).toHaveLength(1);
    expect(JSON.parse(entries[0].canonical)).toMatchObject({
      actor: 'plugin:ai-governance',
      subjectIds: [decisionId],
      payload: {
        decisionId,
        storedDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    });
    expect((await warnings()).join()).toContain(decisionId);

    await set({ outcome: row.outcome, decision: row.decision });
    await api.runTask(NIGHTLY);
    expect((await warnings()).join()).not.toContain(decisionId);
  });

  it('warns of what was last seen within seven days', async () => {
    const decisionId = await decide();
    const found = async (daysAgo: number) => {
      const at = new Date(Date.now() - daysAgo * 86_400_000).toISOString();
      await knex('policy_replay_divergences').delete();
      await knex('policy_replay_divergences').insert({
        decision_id: decisionId,
        stored_digest: 's',
        replayed_digest: 'r',
        found_at: at,
        seen_at: at,
        ledger_entry_id: 'e',
      });
      return (await warnings()).join().includes(decisionId);
    };
    expect(await found(6.9)).toBe(true);
    expect(await found(7.1)).toBe(false);
  });
});
