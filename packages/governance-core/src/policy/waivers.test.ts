import {
  change,
  compiled,
  entity,
  facts,
  NOW,
  permitAll,
  require,
  use,
} from './__fixtures__/smallPolicy';
import { evaluate } from './evaluate';
import type { Facts } from './facts';
import type { ChangedFile, Rule, Subject, Waiver } from './types';
import { isActive } from './waivers';

const LATER = '2026-04-01T00:00:00.000Z';
const waiver = (given: Partial<Waiver> = {}): Waiver => ({
  id: 'w1',
  rule: 'declare',
  entity: 'component:default/shop',
  reason: 'migration',
  owner: 'group:default/a',
  requester: 'user:default/a',
  approver: 'user:default/b',
  expiresAt: LATER,
  ...given,
});

const declare = require('declare', {
  kind: 'declaration',
  trailers: ['Assisted-by'],
  trust: 'attested',
});

const obligationIn = (
  waivers: readonly Waiver[],
  given: {
    readonly subject?: Subject;
    readonly facts?: Partial<Facts>;
    readonly rule?: Rule;
  } = {},
) =>
  evaluate(compiled([permitAll, given.rule ?? declare]), {
    subject: given.subject ?? change(),
    facts: facts({ waivers, ...given.facts }),
    now: NOW,
  }).obligations[0];

const files = (...paths: readonly string[]): readonly ChangedFile[] =>
  paths.map(path => ({ path, status: 'modified' }));

describe('R31 a waiver is in force', () => {
  it.each([
    ['until just before its end', undefined, '2026-03-01T12:00:00.001Z', true],
    ['not at its end', undefined, NOW, false],
    ['from its beginning on', NOW, LATER, true],
    ['not before it begins', '2026-03-01T12:00:00.001Z', LATER, false],
    ['not with a beginning that is none', 'soon', LATER, false],
    ['not with an end that is none', undefined, 'soon', false],
  ])('%s', (_, activeFrom, expiresAt, expected) => {
    expect(isActive({ activeFrom, expiresAt }, NOW)).toBe(expected);
  });
});

describe('R31 of several waivers the longest-lived is told', () => {
  const short = waiver({ id: 'a', expiresAt: '2026-03-02T00:00:00.000Z' });
  const long = waiver({ id: 'z' });
  it.each([
    ['the longer one', [short, long], 'z'],
    ['the longer one in any order', [long, short], 'z'],
    [
      'the first by name of two that end together',
      [long, waiver({ id: 'b' })],
      'b',
    ],
    [
      'not one that is not in force',
      [short, waiver({ id: 'z', activeFrom: LATER })],
      'a',
    ],
    [
      'not one of another rule',
      [short, waiver({ id: 'z', rule: 'other' })],
      'a',
    ],
    [
      'not one that lowers a tier',
      [short, waiver({ id: 'z', rule: undefined, lowersTierTo: 'public' })],
      'a',
    ],
  ])('%s', (_, waivers, id) => {
    expect(obligationIn(waivers)).toMatchObject({
      status: 'waived',
      waiver: id,
    });
  });

  it('the one that ends first, when entities have their own', () => {
    const entities = [
      entity({ ref: 'component:default/a', path: 'a' }),
      entity({ ref: 'component:default/b', path: 'b' }),
    ];
    const ofA = waiver({ id: 'of-a', entity: 'component:default/a' });
    const ofB = waiver({
      id: 'of-b',
      entity: 'component:default/b',
      expiresAt: '2026-03-02T00:00:00.000Z',
    });
    const subject = change({ files: files('a/x.ts', 'b/x.ts') });
    const given = { subject, facts: { entities } };
    for (const waivers of [
      [ofA, ofB],
      [ofB, ofA],
    ])
      expect(obligationIn(waivers, given)).toMatchObject({
        status: 'waived',
        waiver: 'of-b',
        waivedUntil: '2026-03-02T00:00:00.000Z',
      });
    expect(obligationIn([ofA], given)?.status).toBe('unfulfilled');
  });
});

describe('R31 a waiver covers what it names', () => {
  const inRepository = {
    entity: undefined,
    repository: 'github.com/acme/shop',
  };
  it.each<[string, Partial<Waiver>, readonly ChangedFile[], boolean]>([
    ['its entity', {}, files('a.ts'), true],
    ['its repository', inRepository, files('a.ts'), true],
    [
      'not another repository',
      { entity: undefined, repository: 'github.com/acme/cart' },
      files('a.ts'),
      false,
    ],
    [
      'not its entity in another repository',
      { repository: 'github.com/acme/cart' },
      files('a.ts'),
      false,
    ],
    [
      'not another group',
      { entity: undefined, group: 'group:default/other' },
      files('a.ts'),
      false,
    ],
    ['its file', { paths: ['a.ts'] }, files('a.ts'), true],
    [
      'several files and folders',
      { paths: ['a.ts', 'docs/'] },
      files('a.ts', 'docs/b/c.md'),
      true,
    ],
    [
      'not a file beside them',
      { paths: ['a.ts', 'docs/'] },
      files('a.ts', 'b.ts'),
      false,
    ],
    [
      'not a file that begins like its file',
      { paths: ['a.ts'] },
      files('a.ts.md'),
      false,
    ],
    [
      'not a file that is named like its folder',
      { paths: ['docs/'] },
      files('docs'),
      false,
    ],
    [
      'not a file that came from elsewhere',
      { paths: ['docs/'] },
      [{ path: 'docs/a.md', previousPath: 'src/a.md', status: 'renamed' }],
      false,
    ],
    [
      'a file that was moved inside',
      { paths: ['docs/'] },
      [{ path: 'docs/a.md', previousPath: 'docs/b.md', status: 'renamed' }],
      true,
    ],
    ['not a change without files', { paths: ['docs/'] }, [], false],
  ])('%s', (_, given, changed, isCovered) => {
    expect(
      obligationIn([waiver(given)], { subject: change({ files: changed }) })
        ?.status,
    ).toBe(isCovered ? 'waived' : 'unfulfilled');
  });

  it.each<[string, Partial<Waiver>, string]>([
    ['when it names none of its changes', {}, 'waived'],
    ['not when it names a change', { change: 'a'.repeat(40) }, 'unknown'],
    ['not when it names files', { paths: ['src/'] }, 'unknown'],
  ])('a use that is asked about: %s', (_, given, status) => {
    expect(obligationIn([waiver(given)], { subject: use() })?.status).toBe(
      status,
    );
  });

  it('nothing without an entity that it could be about', () => {
    const given = { facts: { entities: [] } };
    for (const scope of [
      {},
      { entity: undefined, system: 'system:default/sales' },
      { entity: undefined, group: 'group:default/acme' },
    ])
      expect(obligationIn([waiver(scope)], given)?.status).toBe('unfulfilled');
    expect(obligationIn([waiver(inRepository)], given)?.status).toBe('waived');
  });

  it('nothing that is fulfilled', () => {
    const rule = require('declare', {
      kind: 'declaration',
      trailers: ['Co-authored-by'],
      trust: 'attested',
    });
    const obligation = obligationIn([waiver()], { rule });
    expect(obligation?.status).toBe('fulfilled');
    expect(obligation).not.toHaveProperty('waiver');
  });

  it('nothing that a non-negotiable rule requires', () => {
    expect(
      obligationIn([waiver()], { rule: { ...declare, nonNegotiable: true } })
        ?.status,
    ).toBe('unfulfilled');
  });
});
