import {
  change,
  compiled,
  entity,
  facts,
  NOW,
  use,
} from './__fixtures__/smallPolicy';
import type { EntityFact } from './facts';
import { scopesOf } from './scopes';
import type { ChangedFile, Subject, Waiver } from './types';

const at = (ref: string, path: string, more: Partial<EntityFact> = {}) =>
  entity({ ref: `component:default/${ref}`, path, ...more });
const tiered = (declared: string | undefined): Partial<EntityFact> => ({
  tier: { ...(declared !== undefined && { declared }), inherited: [] },
});
const files = (...paths: readonly string[]): readonly ChangedFile[] =>
  paths.map(path => ({ path, status: 'modified' }));
const moved = (previousPath: string, path: string): ChangedFile => ({
  path,
  previousPath,
  status: 'renamed',
});

const scopes = (
  subject: Subject,
  entities: readonly EntityFact[],
  waivers: readonly Waiver[] = [],
) =>
  scopesOf(compiled([]), {
    subject,
    facts: facts({ entities, waivers }),
    now: NOW,
  });

/** Scopes as `entity: files`. */
const divided = (
  changed: readonly ChangedFile[],
  entities: readonly EntityFact[],
) =>
  scopes(change({ files: changed }), entities).map(
    ({ entity: of, files: own }) =>
      `${of?.ref.replace('component:default/', '') ?? '-'}: ${own.map(({ path }) => path).join(' ')}`,
  );

describe('R16 files are divided among the entities of a repository', () => {
  it.each<[string, readonly ChangedFile[], EntityFact[], string[]]>([
    ['one for all', files('a', 'b/c'), [at('x', '')], ['x: a b/c']],
    [
      'by folder',
      files('a/1', 'b/1', 'a/2'),
      [at('x', 'a'), at('y', 'b')],
      ['x: a/1 a/2', 'y: b/1'],
    ],
    [
      'the longest folder',
      files('a/b/1', 'a/1'),
      [at('x', 'a'), at('y', 'a/b')],
      ['x: a/1', 'y: a/b/1'],
    ],
    ['the folder itself', files('a'), [at('x', 'a')], ['x: a']],
    [
      'not a folder that begins alike',
      files('ab/1'),
      [at('x', 'a')],
      ['-: ab/1'],
    ],
    ['twins', files('a/1'), [at('y', 'a'), at('x', 'a')], ['x: a/1', 'y: a/1']],
    ['files of none', files('a/1', 'z'), [at('x', 'a')], ['-: z', 'x: a/1']],
    [
      'both sides of a move',
      [moved('a/1', 'b/1')],
      [at('x', 'a'), at('y', 'b')],
      ['x: b/1', 'y: b/1'],
    ],
    ['a move inside once', [moved('a/1', 'a/2')], [at('x', 'a')], ['x: a/2']],
    [
      'a move out of every entity',
      [moved('a/1', 'z')],
      [at('x', 'a')],
      ['-: z', 'x: z'],
    ],
    [
      'not among those of another repository',
      files('a/1'),
      [at('x', 'a', { repository: 'github.com/acme/cart' })],
      ['-: a/1'],
    ],
    [
      'no files, of the entity of the root',
      [],
      [at('x', ''), at('y', 'a')],
      ['x: '],
    ],
    ['no files, of none', [], [at('y', 'a')], ['-: ']],
    [
      'in order of the entities',
      files('b/1', 'a/1'),
      [at('z', 'b'), at('y', 'a')],
      ['y: a/1', 'z: b/1'],
    ],
  ])('%s', (_, changed, entities, expected) => {
    expect(divided(changed, entities)).toEqual(expected);
  });
});

describe('R16 files of no entity take the strictest of the repository', () => {
  const unmapped = (...entities: readonly EntityFact[]) => {
    const [scope] = scopes(change({ files: files('z') }), entities);
    if (!scope) throw new Error('expected a scope');
    return scope;
  };

  it.each<[string, EntityFact[], string, boolean]>([
    ['the only tier', [at('x', 'a')], 'internal', true],
    [
      'the strictest tier',
      [at('x', 'a', tiered('public')), at('y', 'b', tiered('confidential'))],
      'confidential',
      true,
    ],
    [
      'the strictest tier in any order',
      [at('x', 'a', tiered('confidential')), at('y', 'b', tiered('public'))],
      'confidential',
      true,
    ],
    [
      'no tier when one has none',
      [at('x', 'a', tiered('confidential')), at('y', 'b', tiered(undefined))],
      'confidential',
      false,
    ],
    ['no tier when there is no entity', [], 'confidential', false],
  ])('%s', (_, entities, tier, isClassified) => {
    expect(unmapped(...entities).tier).toMatchObject({
      effective: tier,
      isClassified,
    });
  });

  it('stage, owners and criticality', () => {
    const scope = unmapped(
      at('x', 'a', { owner: 'group:default/b', stage: 'scaled' }),
      at('y', 'b', {
        ...tiered('confidential'),
        owner: 'group:default/a',
        stage: 'pilot',
        critical: { declared: 'true', inherited: [] },
      }),
    );
    expect(scope).toMatchObject({
      stage: 'pilot',
      owners: ['group:default/a', 'group:default/b'],
      isCritical: true,
    });
    expect(scope).not.toHaveProperty('entity');
    expect(unmapped()).toMatchObject({
      stage: 'none',
      owners: [],
      isCritical: false,
    });
  });

  it('and not of files that have an entity', () => {
    const entities = [
      at('x', 'a'),
      at('y', 'b', {
        ...tiered('confidential'),
        owner: 'group:default/o',
        critical: { declared: 'true', inherited: [] },
      }),
    ];
    const [scope] = scopes(change({ files: files('a/1') }), entities);
    expect(scope).toMatchObject({
      tier: { effective: 'internal' },
      owners: ['group:default/shop-team'],
      isCritical: false,
    });
  });
});

describe('R16 the scope of a use', () => {
  it.each<[string, EntityFact[], string | undefined, string | undefined]>([
    [
      'its entity',
      [at('other', ''), entity()],
      'component:default/shop',
      'github.com/acme/shop',
    ],
    ['none that is known', [at('other', '')], undefined, undefined],
  ])('is %s', (_, entities, ref, repository) => {
    const [scope] = scopes(use(), entities);
    expect([scope?.entity?.ref, scope?.repository]).toEqual([ref, repository]);
  });

  it('has the areas that it names, without paths', () => {
    const [scope] = scopes(use({ touches: ['auth'] }), [entity()]);
    expect([...(scope?.areas ?? [])]).toEqual([['auth', []]]);
  });
});

describe('R31 the tier that rules read which may be waived', () => {
  const lowering = (lowersTierTo: string): Waiver => ({
    id: 'w1',
    lowersTierTo,
    entity: 'component:default/shop',
    reason: 'migration',
    owner: 'group:default/a',
    requester: 'user:default/a',
    approver: 'user:default/b',
    expiresAt: '2026-04-01T00:00:00.000Z',
  });
  it.each<[string, Partial<EntityFact>, Waiver[], string]>([
    ['is its own without a waiver', {}, [], 'internal'],
    ['is a lower one by a waiver', {}, [lowering('public')], 'public'],
    [
      'is a lower one beside a waiver of a rule that holds longer',
      {},
      [
        lowering('public'),
        {
          ...lowering(''),
          id: 'w2',
          lowersTierTo: undefined,
          rule: 'x',
          expiresAt: '2026-05-01T00:00:00.000Z',
        },
      ],
      'public',
    ],
    ['is never the same by a waiver', {}, [lowering('internal')], 'internal'],
    ['is never a stricter one', {}, [lowering('confidential')], 'internal'],
    [
      'is the strictest while nobody set one',
      tiered(undefined),
      [lowering('public')],
      'confidential',
    ],
  ])('%s', (_, more, waivers, tier) => {
    const [scope] = scopes(use(), [entity(more)], waivers);
    expect(scope?.waivedTier).toBe(tier);
  });
});
