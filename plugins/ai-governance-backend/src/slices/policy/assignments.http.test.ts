import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import {
  component,
  onGitHub,
  organisation,
  system,
} from '../../__testUtils__/entities';
import { startGovernance } from '../../__testUtils__/startGovernance';

describe.each(eachDatabase())('R05 assigning on %s', id => {
  let api: Awaited<ReturnType<typeof startGovernance>>;
  let knex: Awaited<ReturnType<typeof cleanDatabase>>;
  beforeAll(async () => {
    knex = await cleanDatabase(id);
    api = await startGovernance({
      knex,
      entities: [
        ...organisation,
        component('vault', {
          annotations: onGitHub('acme/vault', 'public'),
          system: 'bank',
        }),
        system('bank'),
      ],
    });
    await api.ready();
  });
  afterAll(() => api.stop());
  const assign = (name: string, body: object, kind = 'component') =>
    api.person.put(`/policy/entities/${kind}/default/${name}/tier`, body);
  const setStage = (name: string, body: object) =>
    api.person.put(`/policy/groups/default/${name}/stage`, body);
  const reason = 'agreed with the owners';

  it('a tier counts at once, with author, reason and evidence', async () => {
    const { status, body } = await assign('unsorted', {
      tier: 'public',
      reason,
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      entityRef: 'component:default/unsorted',
      tier: 'public',
      effectiveTier: 'public',
      reason,
      assignedBy: 'user:default/ada',
    });
    const page = await api.person.get(
      '/policy/entities/component/default/unsorted',
    );
    expect(page.body.status.status).toBe('allowedWithConditions');
    expect(page.body.assignment).toMatchObject({
      tier: 'public',
      effectiveTier: 'public',
    });
    const entry = await api.machine.get(
      `/audit/entries/${body.ledger.entryId}`,
    );
    expect(entry.body).toMatchObject({
      type: 'policy.tierAssigned',
      actor: 'user:default/ada',
    });
    expect(JSON.stringify(entry.body)).not.toContain(reason);
  });

  it('a tier never lowers what the owners declare', async () => {
    const { body } = await assign('checkout', { tier: 'public', reason });
    expect(body.effectiveTier).toBe('internal');
  });

  it('a tier of a system is inherited', async () => {
    await assign(
      'bank',
      { tier: 'confidential', isCritical: true, reason },
      'system',
    );
    const page = await api.person.get(
      '/policy/entities/component/default/vault',
    );
    expect(page.body.status).toMatchObject({
      tier: 'confidential',
      isCritical: true,
    });
    const entries = await api.machine.get(
      '/audit/entries?type=policy.tierChanged&subject=component:default/vault',
    );
    expect(entries.body.items[0].payload).toMatchObject({
      from: 'public',
      to: 'confidential',
    });
  });

  it('a tier can be withdrawn', async () => {
    await assign('unsorted', { tier: 'internal', reason });
    const { body } = await assign('unsorted', { reason });
    expect(body).toMatchObject({ effectiveTier: 'unclassified' });
    expect(body.tier).toBeUndefined();
  });

  it.each([
    [
      'unsorted',
      'component',
      { tier: 'top-secret', reason },
      400,
      'policy.unknownTier',
    ],
    [
      'none',
      'component',
      { tier: 'public', reason },
      404,
      'policy.entityNotFound',
    ],
    [
      'checkout',
      'group',
      { tier: 'public', reason },
      400,
      'policy.tierNotAssignable',
    ],
    ['unsorted', 'component', { tier: 'public' }, 400, 'shared.invalidRequest'],
    [
      'unsorted',
      'component',
      { tier: 'public', reason: '      ' },
      400,
      'shared.invalidRequest',
    ],
    [
      'unsorted',
      'component',
      { tier: 'public', reason: 'a\u0000bcdef' },
      400,
      'shared.invalidRequest',
    ],
    [
      'unsorted',
      'component',
      { tier: 'public', reason, extra: 1 },
      400,
      'shared.invalidRequest',
    ],
  ])('to `%s` (%s) refuses %j', async (name, kind, body, status, code) => {
    const answer = await assign(name, body, kind);
    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
  });

  it('a stage counts for the team and those below it', async () => {
    const { status, body } = await setStage('engineering', {
      stage: 'paused',
      reason,
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      groupRef: 'group:default/engineering',
      stage: 'paused',
    });
    const { body: statuses } = await api.person.post('/policy/statuses', {
      entityRefs: ['component:default/checkout'],
    });
    expect(statuses.items[0].stage).toBe('paused');
    const list = await api.person.get('/policy/stages');
    expect(list.body.items).toEqual([
      expect.objectContaining({
        groupRef: 'group:default/engineering',
        assignedBy: 'user:default/ada',
      }),
    ]);
  });

  it.each([
    ['none', { stage: 'pilot', reason }, 404, 'policy.groupNotFound'],
    ['checkout', { stage: 'turbo', reason }, 400, 'shared.invalidRequest'],
  ])('a stage to `%s` refuses %j', async (name, body, status, code) => {
    const answer = await setStage(name, body);
    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
  });

  it('at the same time leaves one in force and all in the ledger', async () => {
    const before = await knex('audit_entries').where({
      type: 'policy.tierAssigned',
    });
    await Promise.all(
      ['public', 'internal', 'confidential', 'public'].map(tier =>
        assign('unsorted', { tier, reason }),
      ),
    );
    const current = await knex('policy_tier_assignments')
      .where({ entity_ref: 'component:default/unsorted' })
      .whereNull('superseded_at');
    expect(current).toHaveLength(1);
    const after = await knex('audit_entries').where({
      type: 'policy.tierAssigned',
    });
    expect(after.length - before.length).toBe(4);
  });
});
