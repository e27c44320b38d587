import type { EntityStatus } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { Entity } from '@backstage/catalog-model';
import { mockServices } from '@backstage/backend-test-utils';
import { AiGovernanceProcessor } from './AiGovernanceProcessor';
import { SnapshotKeeper } from './SnapshotKeeper';

const TIER = 'ai-governance/sensitivity-tier';
const CRITICAL = 'ai-governance/critical';
const EFFECTIVE = 'ai-governance/effective-tier';
const STATUS = 'ai-governance/policy-status';
const LOCATION = { type: 'file', target: 'catalog-info.yaml' };

function component(
  name: string,
  annotations: Record<string, string> = {},
  kind = 'Component',
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, annotations: { ...annotations } },
    spec: { type: 'service' },
  };
}

function status(
  name: string,
  fields: Partial<EntityStatus> = {},
  kind = 'component',
): EntityStatus {
  return {
    entityRef: `${kind}:default/${name}`,
    tier: 'internal',
    tierTitle: 'Internal',
    isClassified: true,
    isCritical: false,
    stage: 'controlled',
    status: 'allowedWithConditions',
    because: 'declared on the entity',
    ...fields,
  };
}

/** A catalog's cache for one entity, which outlives the processor as the real one does. */
function entityCache() {
  const values = new Map<string, unknown>();
  return {
    get: async <T>(key: string) => values.get(key) as T | undefined,
    set: async (key: string, value: unknown) => {
      values.set(key, value);
    },
  };
}

function setUp(items: readonly EntityStatus[] | Error = []) {
  const source = { items, etag: 'v1' };
  const client = {
    getSnapshot: jest.fn(async (etag?: string) => {
      if (source.items instanceof Error) throw source.items;
      const isUnchanged = etag === source.etag;
      return {
        etag: source.etag,
        isUnchanged,
        items: isUnchanged ? [] : source.items,
      };
    }),
    getActivePolicy: jest.fn(async () => ({
      name: 'default',
      title: 'Policy',
      digest: '0'.repeat(64),
      source: 'file' as const,
      activatedAt: '2026-03-01T00:00:00Z',
      versionId: 'v1',
      number: 1,
      document: '',
      warnings: [],
      exceptions: {
        waiverDaysAtMost: 90,
        strengtheningDaysAtMost: 90,
        breakGlassHours: 24,
      },
      statement: [],
      tiers: ['public', 'internal', 'confidential', 'restricted'].map(id => ({
        id,
        title: id,
      })),
      assistants: [],
      sources: { models: [], mcpServers: [], extensions: [] },
      areas: [],
      dataClasses: { shareable: [], neverShare: [], paths: {} },
      rules: [],
    })),
  };
  const logger = mockServices.logger.mock();
  const keeper = new SnapshotKeeper({ client, logger });
  const processor = new AiGovernanceProcessor({ keeper, logger });
  const emit = jest.fn();
  const process = (entity: Entity, cache = entityCache()) =>
    processor.postProcessEntity(entity, LOCATION, emit, cache);
  return { source, client, logger, keeper, processor, process, emit };
}

const stampsOf = ({ metadata }: Entity) => ({
  tier: metadata.annotations?.[EFFECTIVE],
  status: metadata.annotations?.[STATUS],
});

describe('R16 R21 tier and AI-policy status stand on catalog entities', () => {
  it.each`
    name                                               | fields                                                                 | expected
    ${'a classified component'}                        | ${{}}                                                                  | ${{ tier: 'internal', status: 'allowedWithConditions' }}
    ${'a prohibited component'}                        | ${{ tier: 'restricted', status: 'prohibited' }}                        | ${{ tier: 'restricted', status: 'prohibited' }}
    ${'an unclassified one, not what it is judged as'} | ${{ tier: 'restricted', isClassified: false, status: 'unclassified' }} | ${{ tier: 'unclassified', status: 'unclassified' }}
    ${'an unclassified one that is called allowed'}    | ${{ tier: 'public', isClassified: false, status: 'allowed' as const }} | ${{ tier: 'unclassified', status: 'unclassified' }}
  `('stamps $name', async ({ fields, expected }) => {
    const { process } = setUp([status('checkout', fields)]);
    expect(stampsOf(await process(component('checkout')))).toEqual(expected);
  });

  it.each`
    name                                   | entity                                                                               | expected
    ${'a component with a status'}         | ${component('checkout', { [EFFECTIVE]: 'public', [STATUS]: 'allowed' })}             | ${{ tier: 'internal', status: 'allowedWithConditions' }}
    ${'a component that nobody knows yet'} | ${component('brand-new', { [EFFECTIVE]: 'public', [STATUS]: 'allowed' })}            | ${{ tier: 'unclassified', status: 'unclassified' }}
    ${'an API with a status'}              | ${component('orders', { [EFFECTIVE]: 'public', [STATUS]: 'allowed' }, 'API')}        | ${{ tier: 'confidential', status: 'prohibited' }}
    ${'a resource without a status'}       | ${component('database', { [EFFECTIVE]: 'public', [STATUS]: 'allowed' }, 'Resource')} | ${{}}
    ${'a user, who never has one'}         | ${component('dana', { [STATUS]: 'allowed' }, 'User')}                                | ${{}}
  `(
    'leaves nothing standing that was written by hand on $name',
    async ({ entity, expected }) => {
      const { process } = setUp([
        status('checkout'),
        status('orders', { tier: 'confidential', status: 'prohibited' }, 'api'),
      ]);
      expect(stampsOf(await process(entity))).toEqual({
        tier: undefined,
        status: undefined,
        ...expected,
      });
    },
  );

  it('never rewrites the declared tier', async () => {
    const { process } = setUp([status('checkout', { tier: 'restricted' })]);
    const { metadata } = await process(
      component('checkout', { [TIER]: 'internal', other: 'kept' }),
    );
    expect(metadata.annotations).toEqual({
      [TIER]: 'internal',
      other: 'kept',
      [EFFECTIVE]: 'restricted',
      [STATUS]: 'allowedWithConditions',
    });
  });

  it('gives the same entity for the same status, so that nothing is stitched anew', async () => {
    const { process } = setUp([status('checkout')]);
    const first = await process(component('checkout'));
    expect(JSON.stringify(await process(component('checkout')))).toBe(
      JSON.stringify(first),
    );
  });

  it('returns an entity that it has nothing to say about as it came', async () => {
    const { process } = setUp();
    const group = component('checkout', {}, 'Group');
    expect(await process(group)).toBe(group);
  });
});

describe('R05 wrong annotations are told, and cost nothing else', () => {
  it.each`
    name                               | kind           | annotations                                  | expected
    ${'an unknown tier'}               | ${'Component'} | ${{ [TIER]: 'secret' }}                      | ${['expected annotation `ai-governance/sensitivity-tier` to be one of `public`, `internal`, `confidential`, `restricted`, got `secret`; correct it where the entity is described']}
    ${'a tier in capitals'}            | ${'Component'} | ${{ [TIER]: 'Internal' }}                    | ${['expected annotation `ai-governance/sensitivity-tier` to be one of `public`, `internal`, `confidential`, `restricted`, got `Internal`; correct it where the entity is described']}
    ${'an empty tier'}                 | ${'Component'} | ${{ [TIER]: '' }}                            | ${['expected annotation `ai-governance/sensitivity-tier` to be one of `public`, `internal`, `confidential`, `restricted`, got ``; correct it where the entity is described']}
    ${'a critical that is no boolean'} | ${'Component'} | ${{ [CRITICAL]: 'yes' }}                     | ${['expected annotation `ai-governance/critical` to be one of `true`, `false`, got `yes`; correct it where the entity is described']}
    ${'both'}                          | ${'System'}    | ${{ [TIER]: 'secret', [CRITICAL]: 'maybe' }} | ${[expect.stringContaining('`secret`'), expect.stringContaining('`maybe`')]}
    ${'nothing wrong'}                 | ${'Domain'}    | ${{ [TIER]: 'public', [CRITICAL]: 'true' }}  | ${undefined}
  `('$name on a $kind', async ({ kind, annotations, expected }) => {
    const { process, logger } = setUp();
    const entity = await process(component('thing', annotations, kind));
    expect(entity.status?.items?.map(({ message }) => message)).toEqual(
      expected,
    );
    expect(logger.warn).toHaveBeenCalledTimes(expected ? 1 : 0);
  });

  it('shows what AI governance itself says is wrong', async () => {
    const { process } = setUp([
      status('thing', {
        isClassified: false,
        problems: ['`secret` is no tier'],
      }),
    ]);
    expect((await process(component('thing'))).status?.items).toEqual([
      {
        type: 'ai-governance/annotations',
        level: 'warning',
        message: '`secret` is no tier',
      },
    ]);
  });

  it('logs a problem once, not at every processing', async () => {
    const { process, logger } = setUp();
    await process(component('thing', { [TIER]: 'secret' }));
    await process(component('thing', { [TIER]: 'secret' }));
    expect(logger.warn).toHaveBeenCalledTimes(1);
  });

  it('keeps the status items of others, and takes its own away when they are mended', async () => {
    const { process } = setUp([status('thing')]);
    const others = { type: 'other', level: 'info' as const, message: 'kept' };
    const ours = {
      type: 'ai-governance/annotations',
      level: 'warning' as const,
      message: 'old',
    };
    const entity = { ...component('thing'), status: { items: [others, ours] } };
    expect((await process(entity)).status?.items).toEqual([others]);
  });
});

describe('R16 the processor is cheap and fails closed', () => {
  const thousand = Array.from({ length: 1_000 }, (_, i) => `service-${i}`);

  it('asks once for 1,000 entities', async () => {
    const { process, client } = setUp(thousand.map(name => status(name)));
    const stamped = await Promise.all(
      thousand.map(name => process(component(name))),
    );
    expect(stamped.filter(e => stampsOf(e).tier === 'internal')).toHaveLength(
      1_000,
    );
    expect(client.getSnapshot).toHaveBeenCalledTimes(1);
    expect(client.getActivePolicy).toHaveBeenCalledTimes(1);
  });

  it('asks once for 1,000 entities when nobody answers', async () => {
    const { process, client } = setUp(new Error('connection refused'));
    for (const name of thousand) await process(component(name));
    expect(client.getSnapshot).toHaveBeenCalledTimes(1);
  });

  it('stamps `unclassified` where it could never ask, and says so', async () => {
    const { process } = setUp(new Error('connection refused'));
    const entity = await process(component('thing', { [STATUS]: 'allowed' }));
    expect(stampsOf(entity)).toEqual({
      tier: 'unclassified',
      status: 'unclassified',
    });
    expect(entity.status?.items).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(/^AI governance could not be asked/),
      }),
    ]);
  });

  it('keeps the last status while nobody answers', async () => {
    const { process, source, keeper } = setUp([status('thing')]);
    await process(component('thing'));
    source.items = new Error('connection refused');
    await keeper.refresh();
    expect(stampsOf(await process(component('thing')))).toEqual({
      tier: 'internal',
      status: 'allowedWithConditions',
    });
  });

  it('keeps the last status over a restart while nobody answers', async () => {
    const cache = entityCache();
    await setUp([status('thing', { status: 'prohibited' })]).process(
      component('thing'),
      cache,
    );
    const restarted = setUp(new Error('connection refused'));
    expect(
      stampsOf(await restarted.process(component('thing'), cache)),
    ).toEqual({ tier: 'internal', status: 'prohibited' });
  });

  it.each`
    name                         | kept
    ${'nothing'}                 | ${undefined}
    ${'a status unknown to it'}  | ${{ tier: 'public', status: 'fine', problems: [] }}
    ${'something half written'}  | ${{ tier: 'public' }}
    ${'something else entirely'} | ${'allowed'}
  `('does not trust $name from before a restart', async ({ kept }) => {
    const cache = entityCache();
    await cache.set('stamp', kept);
    const { process } = setUp(new Error('connection refused'));
    expect(stampsOf(await process(component('thing'), cache)).status).toBe(
      'unclassified',
    );
  });

  it('falls back to `unclassified` when AI governance no longer knows the entity', async () => {
    const cache = entityCache();
    const { process, source, keeper } = setUp([status('thing')]);
    await process(component('thing'), cache);
    source.items = [];
    source.etag = 'v2';
    await keeper.refresh();
    expect(stampsOf(await process(component('thing'), cache)).status).toBe(
      'unclassified',
    );
  });

  it('names the entities whose status has changed, and no others', async () => {
    const { process, processor, source, keeper } = setUp([
      status('changes'),
      status('stays'),
      status('goes'),
    ]);
    for (const name of ['changes', 'stays', 'goes', 'comes', 'unknown']) {
      await process(component(name));
    }
    const outdated: string[] = [];
    keeper.onChange(async state => {
      outdated.push(...processor.outdated(state));
    });
    source.items = [
      status('changes', { tier: 'restricted' }),
      status('stays'),
      status('comes'),
    ];
    source.etag = 'v2';
    await keeper.refresh();
    expect(outdated.sort()).toEqual([
      'component:default/changes',
      'component:default/comes',
      'component:default/goes',
    ]);
  });

  it('names those that it stamped before it could ask', async () => {
    const { process, processor, source, keeper } = setUp(new Error('not yet'));
    await process(component('thing'));
    const outdated: string[] = [];
    keeper.onChange(async state => {
      outdated.push(...processor.outdated(state));
    });
    source.items = [status('thing')];
    await keeper.refresh();
    expect(outdated).toEqual(['component:default/thing']);
    processor.forget(outdated);
    expect(processor.outdated({ statuses: new Map(), tiers: [] })).toEqual([]);
  });

  it('does not call back for an unchanged snapshot, and asks with the ETag at hand', async () => {
    const { keeper, client } = setUp([status('thing')]);
    const listener = jest.fn(async () => {});
    keeper.onChange(listener);
    await keeper.refresh();
    await keeper.refresh();
    expect(listener).toHaveBeenCalledTimes(1);
    expect(client.getSnapshot.mock.calls.map(([etag]) => etag)).toEqual([
      undefined,
      'v1',
    ]);
  });

  it('calls back again when that failed', async () => {
    const { keeper } = setUp([status('thing')]);
    const listener = jest
      .fn(async () => {})
      .mockRejectedValueOnce(new Error('database is locked'));
    keeper.onChange(listener);
    for (let i = 0; i < 4; i += 1) await keeper.refresh();
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('says once that nobody answers, when that lasts, and once that somebody does again', async () => {
    const { keeper, logger, source } = setUp(new Error('connection refused'));
    for (let i = 0; i < 3; i += 1) await keeper.refresh();
    expect(logger.warn).not.toHaveBeenCalled();
    for (let i = 0; i < 9; i += 1) await keeper.refresh();
    expect(logger.warn.mock.calls).toEqual([
      [expect.stringContaining('connection refused')],
    ]);
    source.items = [];
    for (let i = 0; i < 3; i += 1) await keeper.refresh();
    expect(logger.info).toHaveBeenCalledTimes(1);
  });

  it('lives without the list of tiers', async () => {
    const { process, client } = setUp([status('thing')]);
    client.getActivePolicy.mockRejectedValue(new Error('not now'));
    const entity = await process(component('other', { [TIER]: 'secret' }));
    expect(stampsOf(entity).tier).toBe('unclassified');
    expect(entity.status).toBeUndefined();
  });
});
