import fc from 'fast-check';
import { addedPatterns, areaPathProblems, readAreaPaths } from './areaPaths';
import { evaluate } from './evaluate';
import { explain } from './explain';
import type { EntityFact } from './facts';
import { entityStatus } from './status';
import type { Condition, Rule } from './types';
import {
  change,
  compiled,
  entity,
  facts,
  NOW,
  permitAll,
  require,
  rule,
} from './__fixtures__/smallPolicy';

/** Fewer under mutation testing (mutation/fewerRuns.cjs). */
const RUNS = Number(process.env.PROPERTY_RUNS ?? 1_000);

describe('R16 what an entity adds to an area', () => {
  it.each<[string, string, string[], string[]]>([
    ['in the root', '', ['src/**', '/gate/*'], ['src/**', '/gate/*']],
    ['in a folder', 'web', ['src/**', '/gate/*'], ['web/src/**', 'web/gate/*']],
    ['without what takes paths out', '', ['!src/**', 'gate/'], ['gate/']],
  ])('%s', (_, path, auth, patterns) => {
    const adding = entity({ path, areaPaths: { auth } });
    expect(addedPatterns(adding, 'auth')).toEqual(patterns);
    expect(addedPatterns(adding, 'pay')).toEqual([]);
  });

  it.each([
    ['a text', 'src/**', 'is not a map'],
    ['a number', '7', 'is not a map'],
    [
      'a number among patterns',
      '{ auth: [src/**, 7] }',
      'names something else than patterns for `auth`',
    ],
  ])('is not read from %s', (_, text, what) => {
    expect(readAreaPaths(text)).toEqual({
      ok: false,
      issues: [
        {
          code: 'policy.unreadableAreaPaths',
          message: `\`ai-governance/area-paths\` ${what}; expected a map of area ids to lists of patterns, for example \`{"authentication": ["src/gate/**"]}\`; nothing is added until corrected`,
        },
      ],
    });
  });
});

const READABLE = '{"auth": ["src/gate/**"]}';

describe('R16 reading added area paths', () => {
  it.each<[string, string, Record<string, string[]>]>([
    ['JSON', READABLE, { auth: ['src/gate/**'] }],
    ['YAML', 'auth:\n  - src/gate/**\n', { auth: ['src/gate/**'] }],
    ['one pattern alone', '{auth: src/gate/**}', { auth: ['src/gate/**'] }],
    ['none', '{}', {}],
  ])('%s', (_name, text, value) => {
    expect(readAreaPaths(text)).toEqual({ ok: true, value });
  });

  it.each<[string, string, string]>([
    ['no map', '[a]', 'is not a map'],
    ['empty', '', 'is not a map'],
    ['no YAML', '{auth: [', 'is neither JSON nor YAML'],
    [
      'no patterns',
      '{"auth": [1]}',
      'names something else than patterns for `auth`',
    ],
    ['too long', 'x'.repeat(10_001), 'has 10001 characters'],
  ])('is refused: %s', (_name, text, message) => {
    const read = readAreaPaths(text);
    expect(read).toMatchObject({
      ok: false,
      issues: [{ code: 'policy.unreadableAreaPaths' }],
    });
    expect(read.ok ? '' : read.issues[0]?.message).toContain(message);
  });
});

const adding = (areaPaths: EntityFact['areaPaths'], path = ''): EntityFact =>
  entity({ areaPaths, path });
const policyOf = (...rules: Rule[]) => compiled([permitAll, ...rules]);
const reviews = require('area-review', {
  kind: 'review',
  minimum: 1,
  humansOnly: true,
  excludes: [],
  by: 'areaOwners',
  trust: 'attested',
});

describe('R16 what is wrong with added area paths', () => {
  it.each<[string, Record<string, string[]>, readonly string[]]>([
    ['nothing', { auth: ['src/gate/**'] }, []],
    [
      'an unknown area',
      { authn: ['src/**'] },
      [
        '`authn`, in `ai-governance/area-paths`, is not an area of the policy; expected `auth` or `pay`',
      ],
    ],
    [
      'a negated pattern',
      { auth: ['!auth/**'] },
      [
        '`ai-governance/area-paths`: `!auth/**` would take paths out of an area, and a repository may only add some; leave it out',
      ],
    ],
    [
      'a pattern that never matches',
      { auth: ['a//b'] },
      [
        '`ai-governance/area-paths`: pattern `a//b` has an empty segment, and no path does; expected gitignore syntax, for example `src/auth/**`',
      ],
    ],
  ])('%s', (_name, areaPaths, problems) => {
    const subject = adding(areaPaths);
    const policy = policyOf(reviews);
    expect(areaPathProblems(policy.policy, subject)).toEqual(problems);
    const status = entityStatus(policy, {
      entity: subject,
      waivers: [],
      now: NOW,
    });
    expect(status.problems).toEqual(problems);
  });
});

it('R16 a policy without areas says so', () => {
  expect(areaPathProblems({ areas: {} }, adding({ auth: ['a'] }))).toEqual([
    '`auth`, in `ai-governance/area-paths`, is not an area of the policy; it has none',
  ]);
});

const decide = (
  policy: ReturnType<typeof compiled>,
  entities: readonly EntityFact[],
  ...paths: readonly string[]
) =>
  evaluate(policy, {
    subject: change({
      files: paths.map(path => ({ path, status: 'modified' as const })),
    }),
    facts: facts({ entities }),
    now: NOW,
  });

describe('R16 R20 paths that a repository adds to an area', () => {
  const parts = (entities: readonly EntityFact[], ...paths: string[]) =>
    decide(policyOf(reviews), entities, ...paths).obligations.map(
      ({ part, paths: touched }) => [part, ...touched],
    );

  it.each<[string, EntityFact, string[], string[][]]>([
    [
      'ask for the area’s review',
      adding({ auth: ['gate/**'] }),
      ['gate/a.ts', 'src/b.ts'],
      [['auth', 'gate/a.ts']],
    ],
    [
      'join the policy’s own',
      adding({ auth: ['gate/**'] }),
      ['gate/a.ts', 'auth/b.ts'],
      [['auth', 'auth/b.ts', 'gate/a.ts']],
    ],
    [
      'fold case where the area does',
      adding({ auth: ['gate/'], pay: ['till/'] }),
      ['GATE/a.ts', 'TILL/b.ts'],
      [['pay', 'TILL/b.ts']],
    ],
    [
      'take nothing out',
      adding({ auth: ['!**/auth/**'] }),
      ['auth/b.ts'],
      [['auth', 'auth/b.ts']],
    ],
    [
      'are relative to the folder of the entity',
      adding({ auth: ['/gate/**'] }, 'web'),
      ['gate/a.ts', 'web/gate/b.ts', 'web/src/gate/c.ts', 'webgate/gate/d.ts'],
      [['auth', 'web/gate/b.ts']],
    ],
    ['name no new area', adding({ other: ['**'] }), ['a.ts'], []],
  ])('%s', (_name, subject, paths, expected) => {
    expect(parts([subject], ...paths)).toEqual(expected);
  });

  it('hold for every change of the repository, and for no other', () => {
    const here = entity({ ref: 'component:default/web', path: 'web' });
    const adds = adding({ auth: ['gate/**'] });
    const elsewhere = { ...adds, repository: 'github.com/acme/other' };
    expect(parts([here, adds], 'web/gate/x', 'gate/x')).toEqual([
      ['auth', 'gate/x'],
    ]);
    expect(parts([here, elsewhere], 'gate/x')).toEqual([]);
  });

  it('are named with twenty touched files at most', () => {
    const paths = Array.from({ length: 21 }, (_, i) => `gate/${i}`);
    const [[, ...named] = []] = parts(
      [adding({ auth: ['gate/**'] })],
      ...paths,
    );
    expect(named).toHaveLength(20);
  });

  it('are named in the sentence of the review', () => {
    const question = {
      entity: adding({ auth: ['gate/**'] }, 'web'),
      waivers: [],
      now: NOW,
    };
    const policy = policyOf(
      require('auth-review', {
        ...reviews.obligation,
        kind: 'review',
      } as never, {
        when: { change: { touches: 'auth' } },
      }),
    );
    const texts = explain(policy, question).map(({ text }) => text);
    expect(texts).toContain(
      'Changes to authentication (`**/auth/**`, and here `web/gate/**`) need an approving review by security.',
    );
    expect(addedPatterns(question.entity, 'auth')).toEqual(['web/gate/**']);
  });
});

describe('R16 adding area paths never loosens a decision', () => {
  const touches = (area: string): Condition => ({ change: { touches: area } });
  const condition: fc.Arbitrary<Condition> = fc.letrec<{ c: Condition }>(
    tie => ({
      c: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom(touches('auth'), touches('pay'), {}, {
          tier: 'internal',
        } as Condition),
        tie('c').map(not => ({ not })),
        fc
          .array(tie('c'), { minLength: 1, maxLength: 2 })
          .map(any => ({ any })),
        fc
          .array(tie('c'), { minLength: 1, maxLength: 2 })
          .map(all => ({ all })),
      ),
    }),
  ).c;
  const rules = fc
    .array(
      fc.record({
        effect: fc.constantFrom('permit', 'forbid', 'require' as const),
        when: condition,
        byAreas: fc.boolean(),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map(list =>
      list.map(({ effect, when, byAreas }, index) =>
        effect === 'require'
          ? require(`r${index}`, byAreas && reviews.obligation
              ? reviews.obligation
              : { kind: 'check', names: ['ci'], trust: 'attested' }, { when })
          : rule({ id: `r${index}`, effect, when }),
      ),
    );
  const PATHS = ['auth/a', 'pay/b', 'web/gate/c', 'web/till/d', 'e'];
  const areaPaths = fc.dictionary(
    fc.constantFrom('auth', 'pay', 'other'),
    fc.array(fc.constantFrom('gate/', '!gate/', 'till/**', 'e', '**', '/c'), {
      maxLength: 3,
    }),
  );
  const waiver = (index: number, paths: readonly string[]) => ({
    id: `w${index}`,
    rule: `r${index}`,
    repository: 'github.com/acme/shop',
    paths,
    reason: 'because',
    owner: 'group:default/security',
    requester: 'user:default/a',
    approver: 'user:default/b',
    expiresAt: '2030-01-01T00:00:00.000Z',
  });
  const OUTCOMES = ['pass', 'hold', 'deny'];
  const EFFECTS = ['allow', 'allow_with_obligations', 'deny'];
  const merge = (
    a: Record<string, string[]>,
    b: Record<string, string[]>,
  ): Record<string, string[]> =>
    Object.fromEntries(
      [...Object.keys(a), ...Object.keys(b)].map(area => [
        area,
        [...(a[area] ?? []), ...(b[area] ?? [])],
      ]),
    );

  it('a waiver has to cover as much as before', () => {
    const policy = compiled([permitAll, { ...reviews, id: 'r0' }], {
      waivers: [waiver(0, ['auth/a', 'web/gate/c'])],
    });
    const statuses = (added?: Record<string, string[]>) =>
      decide(
        policy,
        [
          entity(),
          entity({
            ref: 'component:default/web',
            path: 'web',
            areaPaths: added,
          }),
        ],
        'auth/a',
        'web/gate/c',
        'web/main',
      ).obligations.map(({ status }) => status);
    expect(statuses()).toEqual(['unknown']);
    expect(statuses({ auth: ['gate/'] })).toEqual(['unknown']);
  });

  it('whatever the rules, the waivers and the change', () => {
    fc.assert(
      fc.property(
        rules,
        areaPaths,
        areaPaths,
        fc.subarray(PATHS, { minLength: 1 }),
        fc.array(fc.subarray(PATHS, { minLength: 1 }), { maxLength: 3 }),
        (list, before, more, paths, waived) => {
          const policy = compiled(list, {
            waivers: waived.map((w, i) => waiver(i, w)),
          });
          const web = (added: Record<string, string[]>) => [
            entity(),
            entity({
              ref: 'component:default/web',
              path: 'web',
              areaPaths: added,
            }),
          ];
          const few = decide(policy, web(before), ...paths);
          const many = decide(policy, web(merge(before, more)), ...paths);
          const isAtLeast = (order: readonly string[], a: string, b: string) =>
            order.indexOf(a) >= order.indexOf(b);
          expect(isAtLeast(OUTCOMES, many.outcome, few.outcome)).toBe(true);
          expect(isAtLeast(OUTCOMES, many.wouldBe, few.wouldBe)).toBe(true);
          expect(isAtLeast(EFFECTS, many.effect, few.effect)).toBe(true);
          const open = ({ obligations }: typeof few) =>
            obligations
              .filter(({ status }) => status !== 'waived')
              .map(({ rule: id, part }) => `${id} ${part}`);
          expect(open(many)).toEqual(expect.arrayContaining(open(few)));
        },
      ),
      { numRuns: RUNS, seed: 20270131 },
    );
  });
});
