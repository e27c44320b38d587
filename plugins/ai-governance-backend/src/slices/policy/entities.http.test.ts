import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { aiChange } from '../../__testUtils__/changes';
import { cleanDatabase } from '../../__testUtils__/databases';
import {
  component,
  onGitHub,
  organisation,
  system,
} from '../../__testUtils__/entities';
import { startGovernance } from '../../__testUtils__/startGovernance';

const refs = (...names: readonly string[]) => ({
  entityRefs: names.map(name => `component:default/${name}`),
});

describe('R05 R06 what may be done with an entity', () => {
  let api: Awaited<ReturnType<typeof startGovernance>>;
  beforeAll(async () => {
    api = await startGovernance({
      entities: [
        ...organisation,
        component('odd', { annotations: onGitHub('acme/odd', 'top-secret') }),
        component('homeless', {
          annotations: { 'ai-governance/sensitivity-tier': 'internal' },
        }),
        component('vault', {
          annotations: onGitHub('acme/vault', 'public'),
          system: 'bank',
        }),
        system('bank', {
          annotations: { 'ai-governance/sensitivity-tier': 'confidential' },
        }),
      ],
    });
    await api.ready();
  });
  const statusOf = async (name: string) => {
    const { body } = await api.person.post('/policy/statuses', refs(name));
    return body.items[0];
  };

  it.each([
    ['checkout', 'allowedWithConditions', 'internal', true],
    ['unsorted', 'unclassified', 'confidential', false],
    ['odd', 'unclassified', 'confidential', false],
    ['homeless', 'notApproved', 'internal', true],
    ['vault', 'prohibited', 'confidential', true],
  ])('`%s` is %s', async (name, status, tier, isClassified) => {
    expect(await statusOf(name)).toMatchObject({ status, tier, isClassified });
  });

  it('says what is wrong with an annotation, and how to correct it', async () => {
    const { problems, nextStep } = await statusOf('odd');
    expect(problems).toEqual([expect.stringContaining('`top-secret`')]);
    expect(nextStep).toContain('ai-governance/sensitivity-tier');
  });

  it('answers in the order asked for and leaves out what it does not know', async () => {
    const { body } = await api.person.post(
      '/policy/statuses',
      refs('vault', 'none', 'checkout'),
    );
    const names = body.items.map(
      (item: { entityRef: string }) => item.entityRef,
    );
    expect(names).toEqual(refs('vault', 'checkout').entityRefs);
  });

  it('gives services every status, and word when nothing changed', async () => {
    const first = await api.machine.get('/policy/snapshot');
    expect(first.body).toMatchObject({ isUnchanged: false });
    expect(first.body.items).toHaveLength(6);
    const second = await api.machine.get(
      `/policy/snapshot?etag=${first.body.etag}`,
    );
    expect(second.body).toEqual({
      etag: first.body.etag,
      isUnchanged: true,
      items: [],
    });
  });

  it('shows everything about one entity', async () => {
    const { status, body } = await api.person.get(
      '/policy/entities/Component/default/Checkout',
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({
      entityRef: 'component:default/checkout',
      repository: 'github.com/acme/checkout',
      compliance: 'notReported',
      tierTitle: 'Internal',
      policy: { title: 'AI in tests' },
      assistants: [{ id: 'copilot', isAllowed: true }],
      recentDecisions: [],
      attribution: { windowDays: 90, changes: 0 },
    });
    expect(
      body.sentences.map((sentence: { kind: string }) => sentence.kind),
    ).toContain('must');
    expect(
      body.obligations.map((obligation: { rule: string; status: string }) => [
        obligation.rule,
        obligation.status,
      ]),
    ).toEqual([
      ['human-review', 'unknown'],
      ['scans', 'unknown'],
    ]);
    expect(body.rules.map((rule: { id: string }) => rule.id)).toContain(
      'scans',
    );
  });

  it('shows what the latest decision that counts observed', async () => {
    await api.person.post('/policy/decisions', aiChange());
    const made = await api.machine.post(
      '/policy/decisions',
      aiChange({ pullRequest: 7 }),
    );
    const { body } = await api.person.get(
      '/policy/entities/component/default/checkout',
    );
    expect(body).toMatchObject({
      compliance: 'notReported',
      observedIn: made.body.decisionId,
      observedAt: made.body.occurredAt,
      attribution: {
        changes: 1,
        ai: 1,
        tools: [{ tool: 'copilot', changes: 1 }],
      },
    });
    expect(body.recentDecisions).toHaveLength(2);
  });

  it('does not find an entity that is not there', async () => {
    const { status, body } = await api.person.get(
      '/policy/entities/component/default/none',
    );
    expect([status, body.error.code]).toEqual([404, 'policy.entityNotFound']);
  });

  it('shows the policy in force', async () => {
    const { body } = await api.person.get('/policy/active');
    expect(body).toMatchObject({
      name: 'test',
      source: 'file',
      statement: [
        { id: 'S1', rules: ['approved-repositories'] },
        { id: 'S2', rules: ['scans'] },
        { id: 'S3', rules: ['human-review'] },
      ],
      tiers: [{ id: 'public' }, { id: 'internal' }, { id: 'confidential' }],
    });
    expect(body.rules.map((rule: { id: string }) => rule.id)).toHaveLength(5);
  });
});

describe('R05 keeping up with the catalog', () => {
  const changing = () => {
    let entities: readonly Entity[] = organisation;
    const refreshed: string[] = [];
    const catalog = catalogServiceMock.mock({
      async *streamEntities() {
        yield [...entities];
      },
      refreshEntity: async ref => {
        refreshed.push(ref);
      },
    });
    return {
      catalog,
      refreshed,
      become: (...next: readonly Entity[]) => {
        entities = next;
      },
    };
  };
  const REFRESH = 'ai-governance-refresh-snapshot';

  it('ledgers changed tiers, tells the catalog, and shows the new status', async () => {
    const world = changing();
    const knex = await cleanDatabase('SQLITE_3');
    const api = await startGovernance({ catalog: world.catalog, knex });
    await api.ready();
    const before = await api.machine.get('/policy/snapshot');
    await api.runTask(REFRESH);
    world.refreshed.length = 0;

    world.become(
      component('checkout', {
        annotations: onGitHub('acme/checkout', 'confidential'),
      }),
    );
    await api.runTask(REFRESH);
    await api.runTask(REFRESH);
    const after = await api.machine.get(
      `/policy/snapshot?etag=${before.body.etag}`,
    );
    expect(after.body.items).toEqual([
      expect.objectContaining({ tier: 'confidential', status: 'prohibited' }),
    ]);
    expect(world.refreshed).toEqual(['component:default/checkout']);
    const { body } = await api.machine.get(
      '/audit/entries?type=policy.tierChanged',
    );
    expect(body.items.map((item: { payload: object }) => item.payload)).toEqual(
      [
        {
          entityRef: 'component:default/checkout',
          from: 'internal',
          to: 'confidential',
        },
        { entityRef: 'component:default/checkout', from: null, to: 'internal' },
      ],
    );
    await api.stop();
  });

  it('tells the catalog later when it cannot be told now', async () => {
    const world = changing();
    const refreshEntity = jest.fn(async () => {
      throw new Error('the catalog is busy');
    });
    world.catalog.refreshEntity.mockImplementation(refreshEntity);
    const knex = await cleanDatabase('SQLITE_3');
    const api = await startGovernance({ catalog: world.catalog, knex });
    await api.ready();
    await api.stop();
    const pending = await knex('policy_entities').where({
      refresh_pending: true,
    });
    expect(pending).toHaveLength(2);
  });
});
