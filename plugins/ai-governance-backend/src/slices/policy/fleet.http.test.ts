import type { PermissionsService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { aiChange } from '../../__testUtils__/changes';
import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import { component, group, onGitHub } from '../../__testUtils__/entities';
import {
  eventually,
  startGovernance,
} from '../../__testUtils__/startGovernance';

const of = (name: string, tier?: string, owner = 'group:default/web') =>
  component(name, { annotations: onGitHub(`acme/${name}`, tier), owner });
const entities = [
  of('open', 'public'),
  of('plain', 'internal'),
  of('safe', 'confidential', 'group:default/bank'),
  of('unset', undefined, 'group:default/bank'),
  of('odd', 'nonsense'),
  group('web'),
  group('bank'),
];
const EVERYTHING = ['odd', 'open', 'plain', 'safe', 'unset'];

const namesOf = (body: {
  items: { status: { entityRef: string } }[];
}): readonly string[] =>
  body.items.map(({ status }) => status.entityRef.split('/')[1] ?? '');

/** Entities are readable under conditions that only the catalog can judge. */
const conditional: Partial<PermissionsService> = {
  authorize: async queries =>
    queries.map(() => ({ result: AuthorizeResult.ALLOW })),
  authorizeConditional: async queries =>
    queries.map(() => ({
      result: AuthorizeResult.CONDITIONAL,
      pluginId: 'catalog',
      resourceType: 'catalog-entity',
      conditions: {
        rule: 'IS_ENTITY_OWNER',
        resourceType: 'catalog-entity',
        params: {},
      },
    })),
};

/** A portal whose catalog lets callers read only what is named. */
async function partial(
  id: Parameters<typeof cleanDatabase>[0],
  readable: readonly string[],
) {
  const asked = jest.fn();
  const catalog = catalogServiceMock.mock({
    async *streamEntities() {
      yield [...entities];
    },
    refreshEntity: async () => {},
    getEntitiesByRefs: async ({ entityRefs }) => {
      asked(entityRefs.length);
      return {
        items: entityRefs.map(ref =>
          readable.includes(ref)
            ? entities.find(
                each => stringifyEntityRef(each).toLowerCase() === ref,
              )
            : undefined,
        ),
      };
    },
  });
  const knex = await cleanDatabase(id);
  const api = await startGovernance({
    catalog,
    knex,
    permissions: conditional,
  });
  await api.ready();
  return { ...api, asked };
}

describe.each(eachDatabase())('R16 R31 the fleet on %s', id => {
  let api: Awaited<ReturnType<typeof startGovernance>>;
  beforeAll(async () => {
    const knex = await cleanDatabase(id);
    api = await startGovernance({ knex, entities });
    await api.ready();
    await api.machine.post(
      '/policy/decisions',
      aiChange({ repository: 'github.com/acme/plain' }),
    );
  });
  afterAll(() => api.stop());
  const fleet = async (query = '') =>
    (await api.person.get(`/policy/fleet${query}`)).body;

  it.each([
    ['', ['odd', 'unset', 'safe', 'plain', 'open']],
    ['?sort=attention', ['odd', 'unset', 'safe', 'plain', 'open']],
    ['?sort=tier', ['odd', 'unset', 'safe', 'plain', 'open']],
    ['?sort=status', ['odd', 'unset', 'safe', 'open', 'plain']],
    ['?sort=name', EVERYTHING],
    ['?sort=owner', ['safe', 'unset', 'odd', 'open', 'plain']],
    ['?tier=unclassified', ['odd', 'unset']],
    ['?tier=confidential', ['safe']],
    ['?tier=nonsense', []],
    ['?status=prohibited', ['safe']],
    ['?owner=group:default/bank', ['unset', 'safe']],
    ['?stage=none&tier=public', ['open']],
    ['?stage=scaled', []],
    ['?text=ACME%2FP', ['plain']],
    ['?text=default%2Fo', ['odd', 'open']],
    ['?text=acme&tier=internal&status=allowedWithConditions', ['plain']],
  ])('lists %s', async (query, expected) => {
    const body = await fleet(query);
    expect(namesOf(body)).toEqual(expected);
    expect(body.matching).toBe(expected.length);
    expect(body.totals.entities).toBe(5);
  });

  it('counts before filters, strictest first', async () => {
    const { totals } = await fleet('?tier=public');
    expect(totals).toEqual({
      entities: 5,
      unclassified: 2,
      heldByHighWater: 0,
      tiers: [
        {
          tier: 'unclassified',
          title: 'Unclassified',
          entities: 2,
          statuses: { unclassified: 2 },
        },
        {
          tier: 'confidential',
          title: 'Confidential',
          entities: 1,
          statuses: { prohibited: 1 },
        },
        {
          tier: 'internal',
          title: 'Internal',
          entities: 1,
          statuses: { allowedWithConditions: 1 },
        },
        {
          tier: 'public',
          title: 'Public',
          entities: 1,
          statuses: { allowedWithConditions: 1 },
        },
      ],
      owners: [
        { owner: 'group:default/web', entities: 3, unclassified: 1 },
        { owner: 'group:default/bank', entities: 2, unclassified: 1 },
      ],
    });
  });

  it('shows owner and what was last observed', async () => {
    const { items } = await fleet('?sort=name');
    expect(
      items.map((item: { owner: string; compliance: string }) => [
        item.owner,
        item.compliance,
      ]),
    ).toEqual([
      ['group:default/web', 'notReported'],
      ['group:default/web', 'notReported'],
      ['group:default/web', 'notReported'],
      ['group:default/bank', 'notReported'],
      ['group:default/bank', 'notReported'],
    ]);
    const page = await api.person.get(
      '/policy/entities/component/default/plain',
    );
    const plain = items[2];
    expect(page.body.compliance).toBe(plain.compliance);
    expect(plain.status).toEqual(page.body.status);
  });

  it.each(['attention', 'tier', 'status', 'name', 'owner'])(
    'pages by %s without loss or repetition',
    async sort => {
      const all = namesOf(await fleet(`?sort=${sort}`));
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const next = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
        const body = await fleet(`?sort=${sort}&limit=2${next}`);
        seen.push(...namesOf(body));
        cursor = body.nextCursor;
        expect(body.matching).toBe(5);
      } while (cursor !== undefined);
      expect(seen).toEqual(all);
    },
  );

  it.each([
    '?cursor=none',
    '?sort=name&cursor=owner%20group:default/web%20component:default/odd',
    '?cursor=attention%20x%201%20component:default/odd',
    '?cursor=attention%201%20component:default/odd',
  ])('refuses the cursor of %s', async query => {
    const { status, body } = await api.person.get(`/policy/fleet${query}`);
    expect([status, body.error.code]).toEqual([400, 'shared.invalidCursor']);
  });
});

describe.each(eachDatabase())('R51 what a caller may not read, on %s', id => {
  const READABLE = ['component:default/open', 'component:default/unset'];
  let api: Awaited<ReturnType<typeof partial>>;
  beforeAll(async () => {
    api = await partial(id, [...READABLE, 'group:default/web']);
    const reason = 'agreed with the owners';
    for (const name of ['open', 'plain', 'safe', 'unset']) {
      await api.machine.put(`/policy/entities/component/default/${name}/tier`, {
        isCritical: true,
        reason,
      });
    }
    for (const name of ['web', 'bank']) {
      await api.machine.put(`/policy/groups/default/${name}/stage`, {
        stage: 'pilot',
        reason,
      });
    }
  });
  afterAll(() => api.stop());

  it('is in no item, no total, no owner and no cursor', async () => {
    api.asked.mockClear();
    const { body } = await api.person.get('/policy/fleet?limit=1');
    expect(namesOf(body)).toEqual(['unset']);
    expect(body.matching).toBe(2);
    expect(body.totals).toMatchObject({
      entities: 2,
      unclassified: 1,
      owners: [
        { owner: 'group:default/bank', entities: 1, unclassified: 1 },
        { owner: 'group:default/web', entities: 1, unclassified: 0 },
      ],
    });
    expect(JSON.stringify(body)).not.toMatch(/plain|safe|odd/);
    expect(api.asked.mock.calls).toEqual([[5]]);
  });

  it('leaves no trace in what changed, and pages stay whole', async () => {
    const pages: { entityRef?: string; groupRef?: string }[][] = [];
    let cursor: string | undefined;
    do {
      const next = cursor ? `&cursor=${cursor}` : '';
      const { body } = await api.person.get(`/policy/changes?limit=2${next}`);
      pages.push(body.items);
      cursor = body.nextCursor;
    } while (cursor !== undefined);
    const everything = pages.flat();
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.slice(0, -1).filter(({ length }) => length !== 2)).toEqual([]);
    const about = everything.flatMap(
      ({ entityRef, groupRef }) => entityRef ?? groupRef ?? [],
    );
    expect([...new Set(about)].sort()).toEqual([
      ...READABLE,
      'group:default/web',
    ]);
    expect(JSON.stringify(everything)).not.toMatch(/plain|safe|odd|bank/);
  });
});

describe.each(eachDatabase())('R31 what changed lately, on %s', id => {
  it('is told newest first, with what was before and after', async () => {
    const knex = await cleanDatabase(id);
    const api = await startGovernance({ knex, entities });
    await api.ready();
    const reason = 'agreed with the owners';
    await api.person.put('/policy/entities/component/default/unset/tier', {
      tier: 'internal',
      reason,
    });
    await api.person.put('/policy/groups/default/web/stage', {
      stage: 'pilot',
      reason,
    });
    await api.person.put('/policy/entities/component/default/unset/tier', {
      reason,
    });
    await eventually(async () => {
      const { body } = await api.person.get('/policy/changes?limit=1');
      return body.items[0]?.ledger.state === 'sequenced';
    });
    const { body } = await api.person.get('/policy/changes?limit=5');
    expect(body.items).toMatchObject([
      {
        kind: 'tierChanged',
        entityRef: 'component:default/unset',
        from: 'internal',
        to: 'unclassified',
      },
      { kind: 'tierWithdrawn', actor: 'user:default/ada' },
      {
        kind: 'stageAssigned',
        groupRef: 'group:default/web',
        to: 'pilot',
        actor: 'user:default/ada',
      },
      {
        kind: 'tierChanged',
        from: 'unclassified',
        to: 'internal',
        ledger: { state: 'sequenced', index: expect.any(Number) },
      },
      { kind: 'tierAssigned', to: 'internal' },
    ]);
    expect(body.items[2]).not.toHaveProperty('from');
    const all = await api.person.get('/policy/changes?limit=200');
    expect(all.body.nextCursor).toBeUndefined();
    expect(all.body.items.at(-1)).toMatchObject({
      actor: 'plugin:ai-governance',
    });
    const wrong = await api.person.get('/policy/changes?cursor=x');
    expect(wrong.body.error.code).toBe('shared.invalidCursor');
    await api.stop();
  });
});

describe('R05 the number of queries for a fleet', () => {
  it('does not grow with its size', async () => {
    const count = async (size: number) => {
      const knex = await cleanDatabase('SQLITE_3');
      const many = Array.from({ length: size }, (_, index) =>
        of(`c${index}`, 'internal'),
      );
      const api = await startGovernance({ knex, entities: many });
      await api.ready();
      await api.person.get('/policy/fleet?limit=200');
      let queries = 0;
      const counting = () => {
        queries += 1;
      };
      knex.on('query', counting);
      const { body } = await api.person.get('/policy/fleet?limit=200');
      knex.off('query', counting);
      await api.stop();
      expect(body.totals.entities).toBe(size);
      return queries;
    };
    const few = await count(1);
    expect(await count(1_000)).toBe(few);
    expect(few).toBeLessThanOrEqual(4);
  });
});
