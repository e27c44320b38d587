import {
  compiled,
  permitAll,
  require,
  rule,
} from '../__fixtures__/smallPolicy';
import { parsePolicyCases } from './parsePolicyCases';
import { runPolicyCases } from './runPolicyCases';

const RULES = [
  permitAll,
  rule({
    id: 'inside',
    effect: 'forbid',
    when: { tier: 'confidential', assistant: 'any' },
  }),
  require('build', { kind: 'check', names: ['ci', 'lint'], trust: 'attested' }),
  require('scans', {
    kind: 'scan',
    kinds: ['sast'],
    scanners: { sast: ['CodeQL'] },
    below: 'high',
    trust: 'attested',
  }),
  require('areas', {
    kind: 'review',
    by: 'areaOwners',
    minimum: 1,
    humansOnly: true,
    excludes: [],
    trust: 'attested',
  }, { when: { change: { touches: ['auth', 'pay'] } } }),
  require('review', {
    kind: 'review',
    minimum: 1,
    humansOnly: true,
    excludes: [],
    trust: 'attested',
  }),
  require('owners', {
    kind: 'approval',
    by: ['group:default/a'],
    minimum: 1,
    trust: 'attested',
  }),
];

const resultOf = (
  given: string,
  expectation: string,
  policy = compiled(RULES),
) => {
  const cases = parsePolicyCases(
    `cases: [{ name: it, given: ${given}, expect: ${expectation} }]\n`,
  );
  if (!cases.ok) throw new Error(JSON.stringify(cases.issues));
  const [result] = runPolicyCases(policy, cases.value);
  if (!result) throw new Error('expected a result');
  if (result.status === 'error') return result.problems;
  if (result.status === 'passed') return 'passed';
  return result.differences.map(
    ({ field, expected, got }) => `${field}: ${expected} / ${got}`,
  );
};

const BASE = 'tier: internal, assistant: copilot';
const CHANGE = `{ ${BASE}, change: {} }`;
const TWO = `{ assistant: copilot, entities: [{ ref: component:default/a, tier: public, critical: true }, { ref: component:default/b, path: b, tier: unclassified }], change: { files: [a, b/c] } }`;
const WAIVED =
  `{ ${BASE}, now: 2027-01-01, tier: confidential, change: {}, waivers: [{ rule: inside, entity: this, expiresAt: 2027-01-31 }, { rule: build, entity: this, expiresAt: 2027-01-31 }] }`.replace(
    'tier: internal, ',
    '',
  );

describe('B4 what a case may expect', () => {
  it.each<[string, string, string]>([
    [
      'the strictest tier, and what holds for all or any',
      TWO,
      '{ tier: confidential, classified: false, critical: true }',
    ],
    [
      'assistants in any order',
      `{ tier: internal, assistant: [local, copilot], change: {} }`,
      '{ assistants: [local, copilot] }',
    ],
    [
      'a waived reason does not count',
      WAIVED,
      '{ notReasons: [inside], waived: [build] }',
    ],
    [
      'the same reason counts where it is not waived',
      `{ tier: confidential, assistant: copilot, change: {} }`,
      '{ reasons: [inside] }',
    ],
    [
      'an obligation that is not there',
      CHANGE,
      '{ obligations: { areas: absent, scans: unknown } }',
    ],
    [
      'parts of a check, a scan and areas',
      `{ ${BASE}, change: { files: [pay/a], checks: { ci: success } } }`,
      '{ fulfilled: [build/ci], obligations: { build/lint: unknown, scans/sast: unknown, areas/pay: unknown, areas/auth: absent } }',
    ],
    [
      'a rule with all its parts',
      `{ ${BASE}, change: { checks: { ci: success, lint: success } } }`,
      '{ fulfilled: [build] }',
    ],
    [
      'an unmatched rule, wherever it failed',
      CHANGE,
      '{ unmatched: [inside] }',
    ],
    [
      'an unmatched rule with the place',
      CHANGE,
      '{ unmatched: { inside: when.tier, areas: when.change } }',
    ],
  ])('%s', (_, given, expectation) => {
    expect(resultOf(given, expectation)).toBe('passed');
  });
});

describe('B4 what comes out otherwise is told in whole words', () => {
  const ALLOWED = 'permit-all: Copilot may be used: always';
  it.each<[string, string, string, string[]]>([
    [
      'words',
      CHANGE,
      '{ effect: deny, outcome: deny, wouldBe: pass, attribution: ai, preview: true, tier: public, classified: false, critical: true }',
      [
        'effect: deny / allow_with_obligations',
        'outcome: deny / hold',
        'wouldBe: pass / hold',
        'attribution: ai / mixed',
        'preview: true / false',
        'tier: public / internal',
        'classified: false / true',
        'critical: true / false',
      ],
    ],
    [
      'assistants',
      CHANGE,
      '{ assistants: [local, claude-code] }',
      ['assistants: claude-code, local / copilot'],
    ],
    [
      'a reason where only a permit is',
      `{ ${BASE}, stage: pilot }`,
      '{ reasons: [inside] }',
      [`reasons: inside / ${ALLOWED}`],
    ],
    [
      'an obligation without parts',
      CHANGE,
      '{ obligations: { review: absent } }',
      [
        'obligations.review: absent / review is unknown: reviews were not reported',
      ],
    ],
    [
      'a reason that is missing',
      CHANGE,
      '{ reasons: [inside, permit-all] }',
      [`reasons: inside, permit-all / ${ALLOWED}`],
    ],
    [
      'a reason that stands',
      CHANGE,
      '{ notReasons: [permit-all] }',
      [`notReasons: none of permit-all / ${ALLOWED}`],
    ],
    [
      'a reason that is waived',
      WAIVED,
      '{ reasons: [inside] }',
      [
        'reasons: inside / inside (waived until 2027-02-01T00:00:00.000Z): Copilot may not be used when an assistant is used and the tier is Confidential; permit-all: Copilot may be used: always',
      ],
    ],
    [
      'an obligation in another state',
      `{ ${BASE}, change: { checks: { ci: success } } }`,
      '{ obligations: { build: fulfilled } }',
      [
        'obligations.build: fulfilled / build/ci is fulfilled: it ended with success; build/lint is unknown: no run was reported for a1a1a1a',
      ],
    ],
    [
      'an obligation that is there',
      CHANGE,
      '{ obligations: { scans: absent } }',
      [
        expect.stringMatching(
          /^obligations\.scans: absent \/ scans\/sast is unknown: .*$/,
        ) as unknown as string,
      ],
    ],
    [
      'an obligation that is not there',
      CHANGE,
      '{ obligations: { areas: unknown }, unknown: [areas, build, scans, review, owners] }',
      [
        expect.stringMatching(
          /^unknown: areas, build, scans, review, owners \/ build\/ci, build\/lint, .*$/,
        ) as unknown as string,
        'obligations.areas: unknown / absent',
      ],
    ],
    [
      'an unmatched rule',
      CHANGE,
      '{ unmatched: { inside: when.assistant } }',
      [
        'unmatched: inside when.assistant / areas when.change, inside when.tier',
      ],
    ],
    [
      'an unmatched rule that matched',
      CHANGE,
      '{ unmatched: [permit-all] }',
      ['unmatched: permit-all / areas when.change, inside when.tier'],
    ],
  ])('%s', (_, given, expectation, differences) => {
    expect(resultOf(given, expectation)).toEqual(differences);
  });
});

describe('B4 what is not there is told in whole words', () => {
  const part = (name: string, of: string, expected: string) =>
    `the part of \`${of}\` \`${name}\` is not there; expected ${expected}`;
  const ANSWERING = '`permit-all`, `inside`';
  it.each<[string, string, string[]]>([
    [
      'a rule',
      '{ fulfilled: [scan] }',
      [
        'the rule with an obligation `scan` is not there; expected `build`, `scans`, `areas`, `review`, `owners`',
      ],
    ],
    [
      'an unmatched rule',
      '{ unmatched: [x] }',
      [
        'the rule `x` is not there; expected `permit-all`, `inside`, `build`, `scans`, `areas`, `review`, `owners`',
      ],
    ],
    [
      'a tier',
      '{ tier: secret }',
      [
        'the tier `secret` is not there; expected `public`, `internal`, `confidential`',
      ],
    ],
    [
      'a part of a check',
      '{ unknown: [build/x] }',
      [part('x', 'build', '`ci`, `lint`')],
    ],
    [
      'a part of a scan',
      '{ unknown: [scans/x] }',
      [part('x', 'scans', '`sast`')],
    ],
    [
      'an area',
      '{ unknown: [areas/x] }',
      [part('x', 'areas', '`auth`, `pay`')],
    ],
    [
      'a part of a review',
      '{ unknown: [review/auth] }',
      [part('auth', 'review', 'none')],
    ],
    [
      'a part of an approval',
      '{ unknown: [owners/x] }',
      [part('x', 'owners', 'none')],
    ],
    [
      'a waiver',
      '{ waived: [build] }',
      [
        '`waived` is expected, and neither the case nor the policy has a waiver, nor was the glass broken',
      ],
    ],
  ])('%s', (_, expectation, problems) => {
    expect(resultOf(CHANGE, expectation)).toEqual(problems);
  });

  it.each<[string, string, string]>([
    ['a class of data', 'data/x', '`customerData`, `credentials`'],
    ['a class of data that the rule names', 'named/x', '`credentials`'],
    ['a part of a protection', 'protected/x', 'none'],
    ['a part of a declaration', 'declared/x', 'none'],
    ['a part of a certificate', 'trained/x', 'none'],
  ])('%s', (_, name, expected) => {
    const [of = '', what = ''] = name.split('/');
    const policy = compiled([
      require('data', { kind: 'data', trust: 'attested' }),
      require('named', {
        kind: 'data',
        classes: ['credentials'],
        trust: 'attested',
      }),
      require('protected', {
        kind: 'protection',
        requiredChecks: ['x'],
        pinnedToApp: false,
        reviews: 1,
        trust: 'observed',
      }),
      require('declared', {
        kind: 'declaration',
        trailers: ['Assisted-by'],
        trust: 'attested',
      }),
      require('trained', {
        kind: 'certificate',
        path: 'basics',
        trust: 'attested',
      }),
    ]);
    expect(resultOf(CHANGE, `{ unknown: [${name}] }`, policy)).toEqual([
      part(what, of, expected),
    ]);
  });

  it('nothing of a waiver that the policy has', () => {
    const policy = compiled(RULES, {
      waivers: [
        {
          id: 'w',
          rule: 'build',
          entity: 'component:default/this',
          reason: 'x',
          owner: 'group:default/a',
          requester: 'user:default/a',
          approver: 'user:default/b',
          expiresAt: '2027-01-31T00:00:00.000Z',
        },
      ],
    });
    expect(
      resultOf(
        `{ ${BASE}, now: 2027-01-01, change: {} }`,
        '{ waived: [build] }',
        policy,
      ),
    ).toBe('passed');
  });

  it('a line, for a case that stands in none', () => {
    const [result] = runPolicyCases(compiled(RULES), [
      { name: 'it', given: { assistant: ['copilot'] }, expect: {} },
    ]);
    expect(result).not.toHaveProperty('line');
  });

  it('a reason', () => {
    expect(resultOf(CHANGE, '{ reasons: [build] }')).toEqual([
      expect.stringContaining(
        `the permit or forbid \`build\` is not there; expected ${ANSWERING}, \``,
      ),
    ]);
  });
});

describe('B4 a table of cases', () => {
  it.each([
    [
      '[]',
      'expected a table of cases, which is a map with `cases`, got an empty list',
    ],
    ['', 'expected a table of cases, which is a map with `cases`, got nothing'],
    [
      '7',
      'expected a table of cases, which is a map with `cases`, got the number `7`',
    ],
  ])('%j is none', (text, message) => {
    expect(parsePolicyCases(text)).toEqual({
      ok: false,
      issues: [{ code: 'policy.invalidValue', message, path: '' }],
    });
  });

  it.each([
    [
      'a change that only its base has',
      '{ base: a }',
      { attribution: 'human' },
    ],
    [
      'a change that only the case has',
      '{ base: b, change: { attribution: ai } }',
      { attribution: 'ai' },
    ],
    [
      'a change of both',
      '{ base: a, change: { declared: false } }',
      { attribution: 'human', declared: false },
    ],
  ])('%s', (_, given, change) => {
    const cases = parsePolicyCases(
      `caseBases: { a: { tier: public, change: { attribution: human } }, b: { tier: public } }\ncases: [{ name: it, given: ${given}, expect: { effect: deny } }]\n`,
    );
    expect(cases.ok && cases.value[0]?.given).toEqual({
      tier: 'public',
      change,
    });
  });
});
