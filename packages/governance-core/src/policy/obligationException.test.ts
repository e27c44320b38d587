import {
  change,
  compiled,
  entity,
  facts,
  NOW,
  permitAll,
  require,
} from './__fixtures__/smallPolicy';
import { evaluate } from './evaluate';
import type { EntityFact } from './facts';
import type { Waiver } from './types';

const waiver = (given: Partial<Waiver>): Waiver => ({
  id: 'w1',
  rule: 'auth-review',
  repository: 'github.com/acme/shop',
  reason: 'migration',
  owner: 'group:default/a',
  requester: 'user:default/a',
  approver: 'user:default/b',
  expiresAt: '2026-04-01T00:00:00.000Z',
  ...given,
});

const review = require('auth-review', {
  kind: 'review',
  by: 'areaOwners',
  minimum: 1,
  humansOnly: true,
  excludes: [],
  trust: 'attested',
}, { when: { change: { touches: 'auth' } } });

const statusOf = (
  paths: readonly string[],
  waivers: readonly Partial<Waiver>[],
  entities: readonly EntityFact[] = [entity()],
) =>
  evaluate(compiled([permitAll, review]), {
    subject: change({
      files: paths.map(path => ({ path, status: 'modified' })),
    }),
    facts: facts({
      entities,
      waivers: waivers.map((given, at) => waiver({ id: `w${at}`, ...given })),
    }),
    now: NOW,
  }).obligations[0]?.status;

const GATE = entity({ areaPaths: { auth: ['src/gate/**'] } });
const A = entity({ ref: 'component:default/a', path: 'a' });
const B = entity({ ref: 'component:default/b', path: 'b' });

describe('R31 a waiver for paths and the review of an area', () => {
  it.each<[string, string[], Partial<Waiver>[], EntityFact[], string]>([
    [
      'covers the area, and other files do not matter',
      ['src/auth/a.ts', 'src/other.ts'],
      [{ paths: ['src/auth/'] }],
      [entity()],
      'waived',
    ],
    [
      'covers a part of the area',
      ['src/auth/a.ts', 'lib/auth/b.ts'],
      [{ paths: ['src/auth/'] }],
      [entity()],
      'unknown',
    ],
    [
      'covers other files only',
      ['src/auth/a.ts', 'src/other.ts'],
      [{ paths: ['src/other.ts'] }],
      [entity()],
      'unknown',
    ],
    [
      'covers what the repository added, and not the other files',
      ['src/gate/a.ts', 'src/other.ts'],
      [{ paths: ['src/gate/'] }],
      [GATE],
      'unknown',
    ],
    [
      'covers what the repository added, and all other files',
      ['src/gate/a.ts', 'src/other.ts'],
      [{ paths: ['src/'] }],
      [GATE],
      'waived',
    ],
    [
      'covers the area, and not what the repository added to it',
      ['src/auth/a.ts', 'src/gate/b.ts'],
      [{ paths: ['src/auth/'] }],
      [GATE],
      'unknown',
    ],
    [
      'covers each entity’s own part',
      ['a/auth/x.ts', 'b/auth/y.ts'],
      [
        { entity: A.ref, paths: ['a/auth/'] },
        { entity: B.ref, paths: ['b/auth/'] },
      ],
      [A, B],
      'waived',
    ],
    [
      'covers one of two entities',
      ['a/auth/x.ts', 'b/auth/y.ts'],
      [{ entity: A.ref, paths: ['a/auth/'] }],
      [A, B],
      'unknown',
    ],
  ])('%s', (_, paths, waivers, entities, status) => {
    expect(statusOf(paths, waivers, entities)).toBe(status);
  });
});
