import type { Entity } from '@backstage/catalog-model';
import {
  component,
  group,
  onGitHub,
  system,
  user,
} from '../../../__testUtils__/entities';
import { createPseudonymise } from './identity';
import { readCatalog } from './readCatalog';

const pseudonymise = createPseudonymise('test');
const read = (...entities: readonly Entity[]) =>
  readCatalog(entities, pseudonymise);
const find = (entities: readonly Entity[], ref: string) =>
  read(...entities).entities.find(entity => entity.ref === ref);

const domain = (name: string, parent?: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Domain',
  metadata: { name },
  spec: { owner: 'shop', ...(parent ? { subdomainOf: parent } : {}) },
});

describe('R05 reading the catalog', () => {
  it('keeps what policy needs of a component', () => {
    const annotations = {
      ...onGitHub('acme/checkout', ' internal '),
      'ai-governance/critical': 'true',
    };
    expect(
      find(
        [component('Checkout', { annotations })],
        'component:default/checkout',
      ),
    ).toEqual({
      ref: 'component:default/checkout',
      kind: 'component',
      repository: 'github.com/acme/checkout',
      path: '',
      owner: 'group:default/checkout',
      ownerGroups: ['group:default/checkout'],
      domains: [],
      declaredTier: 'internal',
      declaredCritical: 'true',
    });
  });

  it('keeps a tier that no policy knows as it is written', () => {
    const entity = component('a', {
      annotations: onGitHub('a/b', 'top-secret'),
    });
    expect(find([entity], 'component:default/a')?.declaredTier).toBe(
      'top-secret',
    );
  });

  it.each<[string, string, object]>([
    [
      'paths that it adds to areas',
      ' {"auth": ["src/gate/**"]} ',
      { areaPaths: { auth: ['src/gate/**'] } },
    ],
    [
      'why they cannot be read',
      'nonsense',
      { areaPathsProblem: expect.stringContaining('is not a map') },
    ],
  ])('keeps %s', (_name, written, expected) => {
    const annotations = { 'ai-governance/area-paths': written };
    const found = find(
      [component('a', { annotations })],
      'component:default/a',
    );
    expect(found).toMatchObject(expected);
  });

  it('never reads the annotations that it writes itself', () => {
    const annotations = {
      'ai-governance/effective-tier': 'public',
      'ai-governance/policy-status': 'allowed',
    };
    const found = find(
      [component('a', { annotations })],
      'component:default/a',
    );
    expect(JSON.stringify(found)).not.toContain('public');
  });

  it('finds the owner and the groups above it, nearest first', () => {
    const entities = [
      component('a', { owner: 'shop' }),
      group('shop', 'retail'),
      group('retail', 'company'),
      group('company'),
    ];
    expect(find(entities, 'component:default/a')?.ownerGroups).toEqual([
      'group:default/shop',
      'group:default/retail',
      'group:default/company',
    ]);
  });

  it('ends where groups are above one another in a circle', () => {
    const entities = [group('a', 'b'), group('b', 'a')];
    expect(find(entities, 'group:default/a')?.ownerGroups).toEqual([
      'group:default/a',
      'group:default/b',
    ]);
  });

  it('believes relations before the spec', () => {
    const entity: Entity = {
      ...component('a', { owner: 'written' }),
      relations: [
        { type: 'ownedBy', targetRef: 'group:default/related' },
        { type: 'partOf', targetRef: 'component:default/other' },
        { type: 'partOf', targetRef: 'system:default/pay' },
      ],
    };
    expect(find([entity], 'component:default/a')).toMatchObject({
      owner: 'group:default/related',
      system: 'system:default/pay',
    });
  });

  it('finds the system, its domain and the domains above', () => {
    const entities = [
      component('a', { system: 'pay' }),
      system('pay', { domain: 'money' }),
      domain('money', 'business'),
      domain('business'),
    ];
    expect(find(entities, 'component:default/a')).toMatchObject({
      system: 'system:default/pay',
      domains: ['domain:default/money', 'domain:default/business'],
    });
    expect(find(entities, 'system:default/pay')?.domains).toEqual([
      'domain:default/money',
      'domain:default/business',
    ]);
    expect(find(entities, 'domain:default/money')?.domains).toEqual([
      'domain:default/business',
    ]);
  });

  it('has no groups for an entity that a person owns', () => {
    const entity = component('a', { owner: 'user:default/ada' });
    expect(find([entity], 'component:default/a')).toMatchObject({
      owner: 'user:default/ada',
      ownerGroups: [],
    });
  });

  it('survives an owner that cannot be read', () => {
    const entity = component('a', { owner: ':/' });
    expect(find([entity], 'component:default/a')?.owner).toBeUndefined();
  });
});

describe('R07 reading people', () => {
  it('keeps pseudonyms and groups, and nothing that names a person', () => {
    const { people, entities } = read(user('ada', 'checkout', 'group:other/x'));
    expect(people).toEqual([
      {
        personId: expect.stringMatching(/^[0-9a-f]{64}$/),
        identityHashes: [
          expect.stringMatching(/^[0-9a-f]{64}$/),
          expect.stringMatching(/^[0-9a-f]{64}$/),
        ],
        groups: ['group:default/checkout', 'group:other/x'],
      },
    ]);
    expect(JSON.stringify({ people, entities })).not.toMatch(/\bada\b/);
  });

  it('identifies nobody by what two users claim', () => {
    const twin: Entity = {
      ...user('bea'),
      spec: { profile: { email: 'ADA@example.com' } },
    };
    const [first, second] = read(user('ada'), twin).people;
    const hashes = [
      ...(first?.identityHashes ?? []),
      ...(second?.identityHashes ?? []),
    ];
    expect(hashes).toHaveLength(2);
  });

  it('has other pseudonyms under another key', () => {
    const [here] = read(user('ada')).people;
    const [there] = readCatalog(
      [user('ada')],
      createPseudonymise('other'),
    ).people;
    expect(here?.personId).not.toBe(there?.personId);
  });
});
