import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import { component, onGitHub } from '../../__testUtils__/entities';
import { startGovernance } from '../../__testUtils__/startGovernance';

const REFRESH = 'ai-governance-refresh-snapshot';
const reason = 'the card data has moved to the vault';
const shop = (tier?: string, more: Record<string, string> = {}) =>
  component('shop', {
    annotations: { ...onGitHub('acme/shop', tier), ...more },
  });

/** A portal whose catalog is what it is told to be; every change is read until the repository has been seen. */
async function portal(
  id: Parameters<typeof cleanDatabase>[0],
  ...first: readonly Entity[]
) {
  let entities = first;
  const catalog = catalogServiceMock.mock({
    async *streamEntities() {
      yield [...entities];
    },
    refreshEntity: async () => {},
  });
  const knex = await cleanDatabase(id);
  const api = await startGovernance({ catalog, knex });
  const become = async (...next: readonly Entity[]) => {
    entities = next;
    await api.runTask(REFRESH);
    await api.runTask(REFRESH);
  };
  await become(...first);
  const page = async (name: string) =>
    (await api.person.get(`/policy/entities/component/default/${name}`)).body;
  const confirm = (name: string, body: object) =>
    api.person.post(
      `/policy/entities/component/default/${name}/tier/confirmation`,
      { isCritical: false, reason, ...body },
    );
  return { ...api, knex, become, page, confirm };
}

describe.each(eachDatabase())('R16 high-water marks on %s', id => {
  let api: Awaited<ReturnType<typeof portal>>;
  afterEach(() => api.stop());

  it('a lower tier in YAML waits for confirmation, and then holds', async () => {
    api = await portal(id, shop('confidential'));
    expect((await api.page('shop')).highWater).toBeUndefined();
    await api.become(shop('internal'));
    const held = await api.page('shop');
    expect(held.status).toMatchObject({
      tier: 'confidential',
      isClassified: true,
      status: 'prohibited',
    });
    expect(held.tier).toMatchObject({
      because:
        'held at Confidential, the strictest this place had, until an entitled person confirms Internal',
      sources: [
        { kind: 'declared', value: 'internal' },
        { kind: 'highWater', value: 'confidential' },
      ],
    });
    expect(held.highWater).toMatchObject({
      tier: 'confidential',
      isCritical: false,
      proposed: { tier: 'internal', isCritical: false },
    });
    const { status, body } = await api.confirm('shop', { tier: 'internal' });
    expect([status, body]).toEqual([
      200,
      {
        entityRef: 'component:default/shop',
        effectiveTier: 'internal',
        isCritical: false,
        ledger: expect.objectContaining({ entryId: expect.any(String) }),
      },
    ]);
    await api.become(shop('internal'));
    const after = await api.page('shop');
    expect(after.status.tier).toBe('internal');
    expect(after.highWater).toBeUndefined();
  });

  it('the ledger says who confirmed what, and why only as a keyed hash', async () => {
    api = await portal(id, shop('confidential', CRITICAL));
    await api.become(shop('public'));
    await api.confirm('shop', { tier: 'public' });
    const { body } = await api.machine.get(
      '/audit/entries?type=policy.tierLoweringConfirmed',
    );
    expect(body.items).toMatchObject([
      {
        actor: 'user:default/ada',
        subjectIds: ['component:default/shop'],
        payload: {
          entityRef: 'component:default/shop',
          from: 'confidential',
          to: 'public',
          wasCritical: true,
          isCritical: false,
          reasonDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      },
    ]);
    expect(JSON.stringify(body)).not.toContain(reason);
    const changed = await api.machine.get(
      '/audit/entries?type=policy.tierChanged',
    );
    expect(changed.body.items[0]).toMatchObject({
      actor: 'user:default/ada',
      payload: { from: 'confidential', to: 'public' },
    });
  });

  const CRITICAL = { 'ai-governance/critical': 'true' };

  it('what is confirmed must be what was seen', async () => {
    api = await portal(id, shop('confidential'));
    await api.become(shop('internal'));
    const other = await api.confirm('shop', { tier: 'public' });
    expect([other.status, other.body.error.code]).toEqual([
      409,
      'policy.tierChangedMeanwhile',
    ]);
    const critical = await api.confirm('shop', {
      tier: 'internal',
      isCritical: true,
    });
    expect(critical.body.error).toMatchObject({
      code: 'policy.tierChangedMeanwhile',
      message: expect.stringContaining('`internal`, not critical'),
    });
    expect((await api.page('shop')).status.tier).toBe('confidential');
  });

  it.each<[string, readonly Entity[], string]>([
    ['nothing is held', [shop('confidential')], 'nothing holds'],
    ['no tier is set any more', [shop()], 'no valid tier is set'],
    ['an invalid one is set', [shop('secret')], 'no valid tier is set'],
  ])('there is nothing to confirm when %s', async (_name, next, message) => {
    api = await portal(id, shop('confidential'));
    await api.become(...next);
    const { status, body } = await api.confirm('shop', { tier: 'public' });
    expect([status, body.error.code]).toEqual([409, 'policy.nothingToConfirm']);
    expect(body.error.message).toContain(message);
  });

  it('an entity that is not there, or has no tier, cannot be confirmed', async () => {
    api = await portal(id, shop('confidential'));
    const { body } = await api.confirm('none', { tier: 'public' });
    expect(body.error.code).toBe('policy.entityNotFound');
  });

  it('removing the annotation leaves it unclassified, and setting a lower one held', async () => {
    api = await portal(id, shop('confidential'));
    await api.become(shop());
    const without = await api.page('shop');
    expect(without.status).toMatchObject({
      status: 'unclassified',
      isClassified: false,
    });
    expect(without.highWater).toMatchObject({
      tier: 'confidential',
      proposed: { isCritical: false },
    });
    expect(without.highWater.proposed).not.toHaveProperty('tier');
    await api.become(shop('public'));
    expect((await api.page('shop')).status.tier).toBe('confidential');
  });

  it('decisions read it, also for a twin and after a new name', async () => {
    api = await portal(id, shop('confidential'));
    const till = component('till', {
      annotations: onGitHub('acme/shop', 'public'),
    });
    await api.become(shop('confidential'), till);
    expect((await api.page('till')).status.tier).toBe('confidential');
    await api.become(till);
    expect((await api.page('till')).status.tier).toBe('confidential');
  });

  it('assigning is an entitled person’s word', async () => {
    api = await portal(id, shop('confidential'));
    await api.become(shop('public'));
    const { body } = await api.person.put(
      '/policy/entities/component/default/shop/tier',
      { tier: 'internal', reason },
    );
    expect(body.effectiveTier).toBe('internal');
    await api.become(shop('public'));
    expect((await api.page('shop')).highWater).toBeUndefined();
    const critical = await api.person.put(
      '/policy/entities/component/default/shop/tier',
      { isCritical: true, reason },
    );
    expect(critical.body.effectiveTier).toBe('internal');
    const withdrawn = await api.person.put(
      '/policy/entities/component/default/shop/tier',
      { reason },
    );
    expect(withdrawn.body.effectiveTier).toBe('public');
  });

  it('a mark survives the entity', async () => {
    api = await portal(id, shop('confidential'));
    await api.become();
    expect(await api.knex('policy_high_water')).toMatchObject([
      { entity_ref: 'component:default/shop', tier: 'confidential' },
    ]);
    await api.become(shop('public'));
    expect((await api.page('shop')).status.tier).toBe('confidential');
  });

  it('entities known before there were marks are seen for the first time', async () => {
    api = await portal(id, shop('internal'));
    await api.knex('policy_high_water').delete();
    await api.become(shop('internal'));
    expect((await api.page('shop')).highWater).toBeUndefined();
    await api.become(shop('public'));
    expect((await api.page('shop')).status.tier).toBe('internal');
  });
});

describe('R16 paths that a repository adds to areas', () => {
  const areaPaths = (text: string) => ({ 'ai-governance/area-paths': text });

  it.each([
    ['unreadable text', 'no map', 'is not a map'],
    ['an unknown area', '{"vault": ["x/**"]}', '`vault`'],
    ['a negated pattern', '{"vault": ["!x"]}', '`!x` would take paths out'],
  ])(
    '%s is a problem that the developer reads',
    async (_name, text, problem) => {
      const api = await portal('SQLITE_3', shop('internal', areaPaths(text)));
      const { status } = await api.page('shop');
      expect(status.problems.join('\n')).toContain(problem);
      await api.stop();
    },
  );
});

describe('R51 confirming a lower tier', () => {
  const trying = async (
    denied: readonly string[],
    entities: AuthorizeResult.ALLOW | AuthorizeResult.DENY,
  ) => {
    const api = await startGovernance({
      knex: await cleanDatabase('SQLITE_3'),
      entities: [shop('internal')],
      permissions: {
        authorize: async queries =>
          queries.map(({ permission }) => ({
            result: denied.includes(permission.name)
              ? AuthorizeResult.DENY
              : AuthorizeResult.ALLOW,
          })),
        authorizeConditional: async queries =>
          queries.map(() => ({ result: entities })),
      },
    });
    await api.ready();
    const { status, body } = await api.person.post(
      '/policy/entities/component/default/shop/tier/confirmation',
      { tier: 'internal', isCritical: false, reason },
    );
    await api.stop();
    return [status, body.error.code];
  };

  it('needs the permission to assign tiers', async () => {
    const tried = trying(['ai-governance.tier.assign'], AuthorizeResult.ALLOW);
    expect(await tried).toEqual([403, 'shared.notAllowed']);
  });

  it('does not find an entity that the caller may not read', async () => {
    const tried = trying([], AuthorizeResult.DENY);
    expect(await tried).toEqual([404, 'policy.entityNotFound']);
  });
});
