import {
  SMALL_DOCUMENT,
  smallDocumentWith,
} from '../__testUtils__/smallDocument';
import { parsePolicy } from './parsePolicy';
import { readSections } from './readSections';
import { readYaml } from '../../shared/document/readYaml';
import { toPolicy } from './toPolicy';

const policyOf = (text: string) => {
  const parsed = parsePolicy(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
};

const SCAN =
  '{ scan: { kinds: sast, scanners: { sast: CodeQL }, below: high } }';
const AREA = "paths: ['**/login/**'], owners: group:default/security }";

describe('the policy that a document describes', () => {
  it('keeps titles and makes those that are missing', () => {
    const { policy } = policyOf(
      smallDocumentWith(
        '[{ id: public }, { id: internal }, { id: confidential }]',
        '[{ id: public, title: Open, description: For all. }, { id: in-house_only }, { id: confidential }]',
      ),
    );
    expect(policy.tiers).toEqual([
      { id: 'public', title: 'Open', description: 'For all.' },
      { id: 'in-house_only', title: 'In house only' },
      { id: 'confidential', title: 'Confidential' },
    ]);
  });

  it('reads approvals with their owners, and exclusions', () => {
    const { policy } = policyOf(
      smallDocumentWith(
        'approved: [{ repository: github.com/acme/* }]',
        'approved: [{ repository: github.com/acme/cart, owner: group:default/a, tierAtMost: public }, { repository: github.com/acme/shop }]\n  excluded: [{ repository: github.com/acme/old, because: frozen }]',
      ),
    );
    expect(policy.repositories).toStrictEqual({
      approved: [
        {
          repository: 'github.com/acme/cart',
          owners: ['group:default/a'],
          tierAtMost: 'public',
        },
        { repository: 'github.com/acme/shop' },
      ],
      excluded: [
        {
          repository: 'github.com/acme/old',
          because: 'frozen',
          nonNegotiable: false,
        },
      ],
    });
  });

  it('names each pattern of data', () => {
    const { policy } = policyOf(
      smallDocumentWith(
        'areas:',
        'dataClasses: { neverShare: [customerData] }\ndataHandling: { patterns: [{ id: order-number, class: customerData, pattern: x }, { id: iban, title: Bank account, class: customerData, pattern: y, fix: Use a made-up one. }] }\nareas:',
      ),
    );
    expect(policy.dataHandling?.patterns).toEqual([
      {
        id: 'order-number',
        title: 'Order number',
        class: 'customerData',
        pattern: 'x',
      },
      {
        id: 'iban',
        title: 'Bank account',
        class: 'customerData',
        pattern: 'y',
        fix: 'Use a made-up one.',
      },
    ]);
  });

  it.each(['metadata', 'defaults', 'sources', 'dataClasses', 'dataHandling'])(
    'is not made without its %s',
    section => {
      const yaml = readYaml(SMALL_DOCUMENT, 'policy');
      if (!yaml.ok) throw new Error('expected a document');
      const { sections } = readSections(yaml.value.value);
      expect(() => toPolicy({ ...sections, [section]: undefined })).toThrow(
        'a policy can be made only of sections without faults',
      );
    },
  );

  it('names each area', () => {
    const { policy } = policyOf(
      smallDocumentWith(AREA, `${AREA}\n  log-out: { title: Leaving, ${AREA}`),
    );
    expect(
      Object.entries(policy.areas).map(([id, { title }]) => [id, title]),
    ).toEqual([
      ['login', 'Login'],
      ['log-out', 'Leaving'],
    ]);
  });

  it('keeps what it says of the unclassified to itself', () => {
    const { policy } = policyOf(
      smallDocumentWith(
        'repositories:',
        'defaults: { unclassified: strictest, onError: report }\nrepositories:',
      ),
    );
    expect(policy.defaults).toEqual({
      unidentifiedAssistant: { external: true, approved: false },
      noPermit: { mode: 'enforce' },
      onError: 'report',
      exceptions: { waiverDaysAtMost: 90, breakGlassHours: 24 },
    });
  });

  it.each<[string, object]>([
    [
      '{ declaration: { trailers: Assisted-by } }',
      { kind: 'declaration', trailers: ['Assisted-by'], trust: 'attested' },
    ],
    [
      '{ scan: { kinds: [sast], scanners: { sast: [CodeQL] }, below: low, of: headSha } }',
      {
        kind: 'scan',
        kinds: ['sast'],
        scanners: { sast: ['CodeQL'] },
        below: 'low',
        trust: 'attested',
      },
    ],
    [
      '{ review: { of: headSha } }',
      {
        kind: 'review',
        minimum: 1,
        humansOnly: true,
        excludes: ['author', 'coAuthors', 'initiator'],
        trust: 'attested',
      },
    ],
    [
      '{ review: { by: areaOwners, minimum: 20 } }',
      {
        kind: 'review',
        by: 'areaOwners',
        minimum: 20,
        humansOnly: true,
        excludes: ['author', 'coAuthors', 'initiator'],
        trust: 'attested',
      },
    ],
    [
      '{ approval: { by: group:default/a, of: headSha } }',
      {
        kind: 'approval',
        by: ['group:default/a'],
        minimum: 1,
        trust: 'attested',
      },
    ],
    [
      '{ check: { names: build, trust: observed, of: headSha } }',
      { kind: 'check', names: ['build'], trust: 'observed' },
    ],
    [
      '{ protection: { requiredChecks: [build] } }',
      {
        kind: 'protection',
        requiredChecks: ['build'],
        pinnedToApp: false,
        reviews: 0,
        trust: 'observed',
      },
    ],
    [
      '{ certificate: { path: basics, notExpired: true } }',
      { kind: 'certificate', path: 'basics', trust: 'attested' },
    ],
  ])('reads the obligation %s', (written, obligation) => {
    const { policy } = policyOf(smallDocumentWith(SCAN, written));
    expect(policy.rules[2]?.obligation).toStrictEqual(obligation);
  });

  it.each([
    ['2027-01-31', '2027-01-31T00:00:00.000Z'],
    ['2027-01-31T23:59:59.999Z', '2027-01-31T23:59:59.999Z'],
  ])('a waiver from %s begins at %s', (written, instant) => {
    const { policy } = policyOf(
      smallDocumentWith(
        'expiresAt: 2027-01-31',
        `activeFrom: ${written}\n    expiresAt: 2027-02-28`,
      ),
    );
    expect(policy.waivers[0]).toMatchObject({
      activeFrom: instant,
      expiresAt: '2027-03-01T00:00:00.000Z',
    });
  });

  it.each([
    'github.com/acme/cart',
    'github.com/acme/team/cart',
    'github.com/acme/*',
    'github.com/acme/.github',
    'github.com/acme/a..b',
  ])('accepts the repository %s', repository => {
    const { policy } = policyOf(
      smallDocumentWith('github.com/acme/* }', `${repository} }`),
    );
    expect(policy.repositories.approved[0]?.repository).toBe(repository);
  });

  it.each([
    'github.com/acme/cart.git',
    'github.com/acme//cart',
    'github.com/acme/cart/',
    '/acme/cart',
    'github.com/./cart',
    '../acme/cart',
    'github.com/acme/..',
    'git@github.com/acme/cart',
    'github.com/ACME/*',
    'git@github.com/acme/*',
    '"github.com/my team/*"',
    '"github.com/acme/my cart"',
    '"*/acme"',
  ])('refuses the repository %s', repository => {
    const parsed = parsePolicy(
      smallDocumentWith('github.com/acme/* }', `${repository} }`),
    );
    expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path)).toEqual([
      'repositories.approved[0].repository',
    ]);
  });

  it('tells the line on which each case begins', () => {
    const { cases } = policyOf(
      `${SMALL_DOCUMENT}cases:\n  - { name: a, given: { tier: public }, expect: { effect: deny } }\n  - { name: b, given: { tier: public }, expect: { effect: deny } }\n`,
    );
    const line = SMALL_DOCUMENT.split('\n').length;
    expect(cases.map(each => [each.name, each.line])).toEqual([
      ['a', line + 1],
      ['b', line + 2],
    ]);
  });
});
