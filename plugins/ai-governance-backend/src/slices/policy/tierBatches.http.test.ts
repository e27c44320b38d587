import { mockCredentials } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import {
  component,
  onGitHub,
  organisation,
  system,
} from '../../__testUtils__/entities';
import { startGovernance } from '../../__testUtils__/startGovernance';

type Api = Awaited<ReturnType<typeof startGovernance>>;
type Client = Api['person'];

const reason = 'the libraries hold nothing secret';
const ref = (name: string) => `component:default/${name}`;
const tagged = (entity: Entity, ...tags: string[]): Entity => ({
  ...entity,
  metadata: { ...entity.metadata, tags },
});
const entities: readonly Entity[] = [
  ...organisation,
  system('shelf'),
  tagged(component('lib-a', { owner: 'security' }), 'library'),
  tagged(component('lib-b', { owner: 'security', system: 'shelf' }), 'library'),
  component('lib-c', { annotations: { 'acme.com/cost': '42' } }),
  component('vault', { annotations: onGitHub('acme/vault', 'confidential') }),
];

describe.each(eachDatabase())('R05 classification in bulk on %s', id => {
  let knex: Awaited<ReturnType<typeof cleanDatabase>>;
  let api: Api;
  let ada: Client;
  let ben: Client;
  beforeEach(async () => {
    knex = await cleanDatabase(id);
    api = await startGovernance({ knex, entities });
    ada = api.person;
    ben = api.as(mockCredentials.user.header('user:default/ben'));
    await api.ready();
  });
  afterEach(() => api.stop());

  const preview = (selection: object) =>
    ada.post('/policy/tier-batches/preview', selection);
  const libraries = { rule: { name: 'lib-*' }, tier: 'internal' };
  const propose = async (selection: object = libraries) => {
    const { status, body } = await ada.post('/policy/tier-batches', {
      selection,
      reason,
    });
    expect([status, body.error]).toEqual([201, undefined]);
    return body.batchId as string;
  };
  const say = (client: Client, batchId: string, word: string) =>
    client.post(`/policy/tier-batches/${batchId}/${word}`, {
      reason: 'looked at all of it',
    });
  const applied = async (selection?: object) => {
    const batchId = await propose(selection);
    const { status, body } = await say(ben, batchId, 'confirmation');
    expect([status, body.error]).toEqual([200, undefined]);
    return { batchId, body };
  };
  const itemsOf = async (batchId: string) =>
    (await ada.get(`/policy/tier-batches/${batchId}/items?limit=200`)).body
      .items;
  const outcomesOf = async (batchId: string) =>
    Object.fromEntries(
      (await itemsOf(batchId)).map(
        (item: { entityRef: string; outcome: string }) => [
          item.entityRef.replace('component:default/', ''),
          item.outcome,
        ],
      ),
    );
  const tierOf = async (name: string) => {
    const { body } = await ada.get(
      `/policy/entities/component/default/${name}`,
    );
    return body.status.isClassified ? body.status.tier : 'unclassified';
  };
  const assign = (name: string, body: object, kind = 'component') =>
    ada.put(`/policy/entities/${kind}/default/${name}/tier`, {
      reason,
      ...body,
    });
  const types = async () =>
    knex('audit_entries').orderBy('staged_number').pluck('type');

  it.each([
    [{ name: 'lib-*' }, ['lib-a', 'lib-b', 'lib-c']],
    [
      { owner: 'group:default/security', kind: 'component' },
      ['lib-a', 'lib-b'],
    ],
    [{ system: 'system:default/shelf', kind: 'component' }, ['lib-b']],
    [{ tag: 'library' }, ['lib-a', 'lib-b']],
    [{ annotation: { key: 'acme.com/cost', value: '42' } }, ['lib-c']],
    [
      { type: 'service', name: '*b*', lifecycle: 'production' },
      ['lib-a', 'lib-b', 'lib-c'],
    ],
    [{ type: 'website' }, []],
    [
      { kind: 'component', isUnclassified: true },
      ['lib-a', 'lib-b', 'lib-c', 'unsorted'],
    ],
  ])('a rule %j is about %j', async (rule, names) => {
    const { status, body } = await preview({ rule, tier: 'internal' });
    expect(status).toBe(200);
    expect(
      body.items.map(({ entityRef }: { entityRef: string }) => entityRef),
    ).toEqual(names.map(ref));
  });

  it('previews before and after of each, with why not', async () => {
    const { body } = await preview({
      list: [
        { entityRef: ref('lib-a'), tier: 'internal', isCritical: true },
        { entityRef: ref('checkout'), tier: 'internal' },
        { entityRef: ref('vault'), tier: 'public' },
        { entityRef: ref('lib-b'), tier: 'secret' },
        { entityRef: ref('lib-c') },
        { entityRef: ref('none'), tier: 'public' },
        { entityRef: 'group:default/checkout', tier: 'public' },
      ],
    });
    expect(body.counts).toEqual({ planned: 1, unchanged: 1, refused: 5 });
    const by = new Map<string, object>(
      body.items.map((item: { entityRef: string }) => [item.entityRef, item]),
    );
    expect(by.get(ref('lib-a'))).toMatchObject({
      outcome: 'planned',
      before: { tier: 'unclassified', isCritical: false },
      after: { tier: 'internal', isCritical: true },
    });
    expect(by.get(ref('vault'))).toMatchObject({
      because: expect.stringContaining('a batch lowers nothing'),
    });
    expect(by.get(ref('lib-b'))).toMatchObject({
      because: expect.stringContaining('is not a tier of the policy'),
    });
    expect(by.get(ref('none'))).toMatchObject({
      because: expect.stringContaining('the catalog has no such'),
    });
    expect(await types()).not.toContain('policy.tierBatchProposed');
  });

  it.each([
    ['neither', {}],
    ['both', { ...libraries, list: [{ entityRef: ref('lib-a') }] }],
    ['an empty rule', { rule: {}, tier: 'internal' }],
    ['a rule without a wish', { rule: { kind: 'component' } }],
    [
      'a wish beside a list',
      { list: [{ entityRef: ref('lib-a') }], tier: 'internal' },
    ],
    [
      'one entity twice',
      {
        list: [
          { entityRef: ref('lib-a'), tier: 'public' },
          { entityRef: ref('lib-a'), tier: 'internal' },
        ],
      },
    ],
  ])('%s is refused', async (_name, selection) => {
    const { status, body } = await preview(selection);
    expect([status, body.error.code]).toEqual([400, 'policy.invalidTierBatch']);
  });

  it('a batch of which nothing would change is not stored', async () => {
    const { status, body } = await ada.post('/policy/tier-batches', {
      selection: { rule: { name: 'vault' }, tier: 'public' },
      reason,
    });
    expect([status, body.error.code]).toEqual([400, 'policy.invalidTierBatch']);
  });

  it('is applied by a second person, each assignment in the ledger with the batch', async () => {
    const batchId = await propose({
      list: [
        { entityRef: ref('lib-a'), tier: 'internal' },
        { entityRef: ref('lib-b'), tier: 'public', isCritical: true },
        { entityRef: ref('vault'), tier: 'public' },
      ],
    });
    expect(await tierOf('lib-a')).toBe('unclassified');
    const own = await say(ada, batchId, 'confirmation');
    expect([own.status, own.body.error.code]).toEqual([
      403,
      'policy.secondPersonRequired',
    ]);
    const machine = await say(api.machine, batchId, 'confirmation');
    expect(machine.status).toBe(403);

    const { body } = await say(ben, batchId, 'confirmation');
    expect(body).toMatchObject({
      state: 'applied',
      counts: { applied: 2, refused: 1 },
      proposedBy: 'user:default/ada',
      decision: { by: 'user:default/ben' },
      permits: { undo: { isPermitted: true } },
    });
    expect([await tierOf('lib-a'), await tierOf('lib-b')]).toEqual([
      'internal',
      'public',
    ]);
    const told = (
      await knex('audit_entries').orderBy('staged_number').pluck('canonical')
    )
      .filter((text: string) => text.includes(batchId))
      .map((text: string) => JSON.parse(text).type);
    expect(told).toEqual([
      'policy.tierBatchProposed',
      'policy.tierAssigned',
      'policy.tierAssigned',
      'policy.tierBatchConfirmed',
    ]);
    const list = await ben.get('/policy/tier-batches');
    expect(list.body.items).toEqual([expect.objectContaining({ batchId })]);
    const again = await say(ben, batchId, 'confirmation');
    expect(again.body.error.code).toBe('policy.tierBatchState');
  });

  it('skips and lists what changed between proposal and confirmation', async () => {
    const batchId = await propose();
    await assign('lib-a', { tier: 'confidential' });
    const { body } = await say(ben, batchId, 'confirmation');
    expect(body.counts).toEqual({ applied: 2, skipped: 1 });
    expect(await outcomesOf(batchId)).toMatchObject({ 'lib-a': 'skipped' });
    expect(await tierOf('lib-a')).toBe('confidential');
  });

  it('a withdrawn one cannot be confirmed', async () => {
    const batchId = await propose();
    const { body } = await say(ada, batchId, 'withdrawal');
    expect(body.state).toBe('withdrawn');
    const late = await say(ben, batchId, 'confirmation');
    expect([late.status, late.body.error.code]).toEqual([
      409,
      'policy.tierBatchState',
    ]);
  });

  it('is undone where its own assignment still stands, and the rest is listed', async () => {
    await assign('lib-c', { tier: 'public' });
    const { batchId } = await applied();
    await assign('lib-b', { tier: 'confidential' });
    const { body } = await say(ada, batchId, 'undo');
    expect(body).toMatchObject({
      state: 'undone',
      counts: { undone: 2, changedSince: 1 },
      undo: { by: 'user:default/ada' },
    });
    expect([
      await tierOf('lib-a'),
      await tierOf('lib-b'),
      await tierOf('lib-c'),
    ]).toEqual(['unclassified', 'confidential', 'public']);
    expect((await types()).at(-1)).not.toBe('policy.tierBatchConfirmed');
    const again = await say(ada, batchId, 'undo');
    expect(again.body.error.code).toBe('policy.tierBatchState');
  });

  it('after an undo the marks that it raised hold nothing, so that a better batch can follow', async () => {
    const { batchId } = await applied({
      rule: { name: 'lib-*' },
      tier: 'confidential',
    });
    await say(ada, batchId, 'undo');
    const { body } = await applied({ rule: { name: 'lib-*' }, tier: 'public' });
    expect(body.counts).toEqual({ applied: 3 });
    expect(await tierOf('lib-a')).toBe('public');
  });

  it('of a System, what its parts inherited comes down with the undo', async () => {
    const { batchId } = await applied({
      list: [{ entityRef: 'system:default/shelf', tier: 'confidential' }],
    });
    expect(await tierOf('lib-b')).toBe('confidential');
    await say(ada, batchId, 'undo');
    await assign('lib-b', { tier: 'public' });
    expect(await tierOf('lib-b')).toBe('public');
  });

  it('an undo brings no mark down that was there before', async () => {
    await assign('lib-a', { tier: 'internal' });
    const { batchId } = await applied({
      rule: { name: 'lib-a' },
      tier: 'confidential',
    });
    await say(ada, batchId, 'undo');
    expect(await tierOf('lib-a')).toBe('internal');
    const { body } = await preview({ rule: { name: 'lib-a' }, tier: 'public' });
    expect(body.counts).toEqual({ refused: 1 });
  });

  it.each([
    ['get', '/policy/tier-batches/none'],
    ['get', '/policy/tier-batches/none/items'],
    ['post', '/policy/tier-batches/none/undo'],
  ] as const)('%s %s finds none', async (method, path) => {
    const { status, body } = await (method === 'get'
      ? ada.get(path)
      : ada.post(path, { reason }));
    expect([status, body.error.code]).toEqual([
      404,
      'policy.tierBatchNotFound',
    ]);
  });
});
