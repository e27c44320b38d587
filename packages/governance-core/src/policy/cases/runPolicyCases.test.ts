import { createHash } from 'node:crypto';
import { compilePolicy } from '../compile';
import { parsePolicy } from '../document';
import { parsePolicyCases } from './parsePolicyCases';
import { runPolicyCases, type CaseResult } from './runPolicyCases';

const sha256 = (text: string) =>
  createHash('sha256').update(text).digest('hex');

const POLICY = `
apiVersion: ai-governance/v1
kind: AiPolicy
metadata: { name: small, title: Small, owner: group:default/enablement, statement: {} }
tiers: [{ id: internal }, { id: confidential }]
sources: { models: ['*'] }
assistants: [{ id: copilot, vendor: github, external: true }]
areas: { login: { paths: ['**/login/**'], owners: group:default/security } }
rules:
  - { id: ordinary, effect: permit, owner: group:default/enablement, when: { change: { attribution: [human, unknown] } } }
  - { id: approved, effect: permit, owner: group:default/enablement, when: { repository: approved, assistant: approved } }
  - { id: inside, effect: forbid, owner: group:default/enablement, when: { tier: confidential, assistant: any } }
  - { id: scans, effect: require, owner: group:default/enablement, obligation: { scan: { kinds: [sast, secrets], scanners: { sast: CodeQL, secrets: gitleaks }, below: high } } }
  - { id: login-review, effect: require, owner: group:default/enablement, when: { change: { touches: login } }, obligation: { review: { by: areaOwners } } }
  - { id: declare, effect: require, mode: observe, owner: group:default/enablement, obligation: { declaration: { trailers: Assisted-by } } }
`;

const parsed = parsePolicy(POLICY);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
const compiled = compilePolicy(parsed.value, { sha256 });

/** Runs one case, \`given\` and \`expect\` in YAML. */
function run(given: string, expectation: string): CaseResult {
  const cases = parsePolicyCases(
    `cases:\n  - name: it\n    given: ${given}\n    expect: ${expectation}\n`,
  );
  if (!cases.ok) throw new Error(JSON.stringify(cases.issues));
  const [result] = runPolicyCases(compiled, cases.value);
  if (!result) throw new Error('no result');
  return result;
}

const ASSISTED =
  'tier: internal, repository: approved, assistant: copilot, stage: controlled';

describe('runPolicyCases: what comes out as expected passes', () => {
  it.each([
    [
      'effect, outcome and reasons',
      `{ ${ASSISTED}, change: { attribution: ai, scans: passed } }`,
      '{ effect: allow_with_obligations, outcome: pass, wouldBe: pass, reasons: [approved], notReasons: [inside, no-permit] }',
    ],
    [
      'complete lists of obligations',
      `{ ${ASSISTED}, change: { attribution: ai, scans: passed } }`,
      '{ fulfilled: [scans, declare], unfulfilled: [], unknown: [], waived: [] }',
    ],
    [
      'parts of obligations',
      `{ ${ASSISTED}, change: { attribution: ai, scans: { sast: failed } } }`,
      '{ unfulfilled: [scans/sast], unknown: [scans/secrets] }',
    ],
    [
      'single obligations',
      `{ ${ASSISTED}, change: { attribution: ai } }`,
      '{ obligations: { scans: unknown, login-review: absent } }',
    ],
    [
      'unmatched rules with their condition',
      `{ ${ASSISTED}, change: { attribution: ai } }`,
      '{ unmatched: { inside: when.tier } }',
    ],
    [
      'unmatched rules by name',
      `{ ${ASSISTED}, change: { attribution: ai } }`,
      '{ unmatched: [inside, ordinary] }',
    ],
    [
      'a use without a change',
      `{ ${ASSISTED}, surface: chat, touches: login }`,
      '{ preview: true, obligations: { login-review/login: unknown } }',
    ],
    [
      'work without AI asked about beforehand',
      '{ tier: internal, assistant: none }',
      '{ reasons: [ordinary], attribution: human }',
    ],
    [
      'a waived obligation',
      `{ ${ASSISTED}, now: 2027-01-01, change: { attribution: ai }, waivers: [{ rule: scans, entity: this, expiresAt: 2027-01-02 }] }`,
      '{ waived: [scans], outcome: pass }',
    ],
  ])('%s', (_, given, expectation) => {
    expect(run(given, expectation)).toMatchObject({
      name: 'it',
      line: 2,
      status: 'passed',
    });
  });
});

describe('runPolicyCases: what comes out otherwise fails, with expected and got', () => {
  it.each([
    [
      'effect',
      `{ ${ASSISTED}, change: { attribution: ai } }`,
      '{ effect: deny }',
      { field: 'effect', expected: 'deny', got: 'allow_with_obligations' },
    ],
    [
      'an obligation in another state',
      `{ ${ASSISTED}, change: { attribution: ai, scans: passed } }`,
      '{ unfulfilled: [scans/sast] }',
      {
        field: 'unfulfilled',
        expected: 'scans/sast',
        got: 'none; scans/sast is fulfilled: CodeQL: no findings',
      },
    ],
    [
      'an obligation more than listed',
      `{ ${ASSISTED}, change: { attribution: ai, scans: { sast: failed, secrets: failed } } }`,
      '{ unfulfilled: [scans/sast] }',
      {
        field: 'unfulfilled',
        expected: 'scans/sast',
        got: 'scans/sast, scans/secrets',
      },
    ],
    [
      'a rule of which one part is in another state',
      `{ ${ASSISTED}, change: { attribution: ai, scans: { sast: passed } } }`,
      '{ fulfilled: [scans, declare] }',
      {
        field: 'fulfilled',
        expected: 'scans, declare',
        got: expect.stringContaining('scans/secrets is unknown'),
      },
    ],
    [
      'an obligation that is not there',
      `{ ${ASSISTED}, change: { attribution: ai } }`,
      '{ obligations: { login-review: unfulfilled } }',
      {
        field: 'obligations.login-review',
        expected: 'unfulfilled',
        got: 'absent',
      },
    ],
    [
      'an empty list that is not empty',
      `{ ${ASSISTED}, change: { attribution: ai, scans: { sast: failed, secrets: passed } } }`,
      '{ unfulfilled: [] }',
      { field: 'unfulfilled', expected: 'none', got: 'scans/sast' },
    ],
    [
      'a reason that is missing',
      `{ ${ASSISTED}, change: { attribution: ai } }`,
      '{ reasons: [inside] }',
      {
        field: 'reasons',
        expected: 'inside',
        got: expect.stringContaining('approved: '),
      },
    ],
    [
      'a reason that should be',
      `{ ${ASSISTED}, tier: confidential, change: { attribution: ai } }`.replace(
        'tier: internal, ',
        '',
      ),
      '{ notReasons: [inside] }',
      {
        field: 'notReasons',
        expected: 'none of inside',
        got: expect.stringContaining('inside: '),
      },
    ],
    [
      'an unmatched rule with another condition',
      `{ ${ASSISTED}, change: { attribution: ai } }`,
      '{ unmatched: { inside: when.assistant } }',
      {
        field: 'unmatched',
        expected: 'inside when.assistant',
        got: expect.stringContaining('inside when.tier'),
      },
    ],
    [
      'a list of assistants',
      `{ ${ASSISTED}, change: { attribution: ai } }`,
      '{ assistants: [] }',
      { field: 'assistants', expected: 'none', got: 'copilot' },
    ],
  ])('%s', (_, given, expectation, difference) => {
    expect(run(given, expectation)).toMatchObject({
      status: 'failed',
      differences: [difference],
    });
  });

  it('tells every difference', () => {
    const result = run(
      `{ ${ASSISTED}, change: { attribution: ai } }`,
      '{ effect: deny, outcome: deny, unfulfilled: [declare] }',
    );
    expect(
      result.status === 'failed' &&
        result.differences.map(({ field }) => field),
    ).toEqual(['effect', 'outcome', 'unfulfilled']);
  });
});

describe('runPolicyCases: a case about something that is not there is an error, never a pass (issue A, B4)', () => {
  const change = `{ ${ASSISTED}, change: { attribution: ai } }`;

  it.each([
    [
      'an obligation of an unknown rule',
      change,
      '{ unfulfilled: [scan] }',
      /`scan` is not there/,
    ],
    [
      'an obligation of a permit',
      change,
      '{ fulfilled: [approved] }',
      /`approved` is not there/,
    ],
    [
      'an unknown part',
      change,
      '{ unknown: [scans/dependencies] }',
      /the part of `scans` `dependencies`/,
    ],
    [
      'a part of an obligation without parts',
      change,
      '{ fulfilled: [declare/all] }',
      /the part of `declare` `all`.*expected none/,
    ],
    [
      'an unknown area',
      change,
      '{ obligations: { login-review/payments: absent } }',
      /`payments` is not there; expected `login`/,
    ],
    [
      'an unknown reason',
      change,
      '{ notReasons: [forbidden] }',
      /`forbidden` is not there/,
    ],
    [
      'a requirement as a reason',
      change,
      '{ notReasons: [scans] }',
      /`scans` is not there/,
    ],
    [
      'an unknown unmatched rule',
      change,
      '{ unmatched: [nothing] }',
      /`nothing` is not there/,
    ],
    ['an unknown tier', change, '{ tier: secret }', /`secret` is not there/],
    [
      'waived without a waiver',
      change,
      '{ waived: [scans] }',
      /neither the case nor the policy has a waiver/,
    ],
    [
      'waived for one obligation without a waiver',
      change,
      '{ obligations: { scans: waived } }',
      /neither the case nor the policy has a waiver/,
    ],
    [
      'a case without a tier',
      '{ assistant: none }',
      '{ effect: allow }',
      /has no tier/,
    ],
    [
      'a tier that the policy does not know',
      '{ tier: secret, assistant: none }',
      '{ effect: allow }',
      /the tier `secret`/,
    ],
    [
      'a change without attribution',
      '{ tier: internal, change: {} }',
      '{ effect: allow }',
      /no `attribution`/,
    ],
    [
      'AI without an assistant',
      '{ tier: internal, change: { attribution: ai } }',
      '{ effect: allow }',
      /names no `assistant`/,
    ],
    [
      'an assistant that the policy does not list',
      '{ tier: internal, assistant: copylot, change: { attribution: ai } }',
      '{ effect: deny }',
      /`\{ unlisted: copylot \}`/,
    ],
    [
      'an unlisted assistant that is listed',
      '{ tier: internal, assistant: { unlisted: copilot }, change: { attribution: ai } }',
      '{ effect: deny }',
      /the policy lists the assistant `copilot`/,
    ],
    [
      'a use without an assistant',
      '{ tier: internal }',
      '{ effect: allow }',
      /asks about an `assistant`/,
    ],
    [
      'a use of two assistants',
      '{ tier: internal, assistant: [copilot, none] }',
      '{ effect: allow }',
      /asks about one `assistant`/,
    ],
    [
      'a surface in a change',
      `{ ${ASSISTED}, surface: chat, change: { attribution: ai } }`,
      '{ effect: allow }',
      /`surface` cannot be seen in a change/,
    ],
    [
      'an area that is not touched by anything',
      '{ tier: internal, assistant: none, touches: logn }',
      '{ effect: allow }',
      /the area `logn`/,
    ],
    [
      'a path outside the repository',
      '{ tier: internal, change: { attribution: human, files: [../x] } }',
      '{ effect: allow }',
      /has a `..` segment/,
    ],
    [
      'a reviewer whom the case does not describe',
      '{ tier: internal, change: { attribution: human, reviews: [rita] } }',
      '{ outcome: pass }',
      /the person `rita` is not there/,
    ],
    [
      'an author whom the case does not describe',
      '{ tier: internal, change: { attribution: human, authors: [rita] } }',
      '{ outcome: pass }',
      /the person `rita`/,
    ],
    [
      'a scan of an unknown kind',
      '{ tier: internal, change: { attribution: human, scans: { licences: passed } } }',
      '{ outcome: pass }',
      /the kind of scan `licences`/,
    ],
    [
      'protection that no rule requires',
      '{ tier: internal, change: { attribution: human, protection: asRequired } }',
      '{ outcome: pass }',
      /the policy has none/,
    ],
    [
      'a waiver without a clock',
      `{ ${ASSISTED}, change: { attribution: ai }, waivers: [{ rule: scans, entity: this, expiresAt: 2027-01-02 }] }`,
      '{ waived: [scans] }',
      /write `now`/,
    ],
    [
      'a certificate without a clock',
      '{ tier: internal, people: { author: { certificates: { basics: 2027-01-01 } } }, change: { attribution: human } }',
      '{ outcome: hold }',
      /write `now`/,
    ],
    [
      'a waiver of an unknown rule',
      `{ ${ASSISTED}, now: 2027-01-01, change: { attribution: ai }, waivers: [{ rule: scan, entity: this, expiresAt: 2027-01-02 }] }`,
      '{ outcome: hold }',
      /the rule `scan`/,
    ],
    [
      'a waiver without a scope',
      `{ ${ASSISTED}, now: 2027-01-01, change: { attribution: ai }, waivers: [{ rule: scans, expiresAt: 2027-01-02 }] }`,
      '{ outcome: hold }',
      /has no scope/,
    ],
    [
      'a waiver for an entity that is not there',
      `{ ${ASSISTED}, now: 2027-01-01, change: { attribution: ai }, waivers: [{ rule: scans, entity: component:default/other, expiresAt: 2027-01-02 }] }`,
      '{ outcome: hold }',
      /the entity `component:default\/other`/,
    ],
    [
      'a waiver for a repository that is not there',
      `{ ${ASSISTED}, now: 2027-01-01, change: { attribution: ai }, waivers: [{ rule: scans, repository: github.com/acme/other, expiresAt: 2027-01-02 }] }`,
      '{ outcome: hold }',
      /the repository `github.com\/acme\/other`/,
    ],
  ])('%s', (_, given, expectation, problem) => {
    expect(run(given, expectation)).toEqual({
      name: 'it',
      line: 2,
      status: 'error',
      problems: expect.arrayContaining([expect.stringMatching(problem)]),
    });
  });
});

describe('parsePolicyCases: a table of cases in a file of its own', () => {
  it('a case about an assistant stays one on its base', () => {
    const cases = parsePolicyCases(`
caseBases:
  plain: { tier: internal }
cases:
  - { name: a, given: { base: plain, assistant: copilot }, expect: { effect: deny } }
`);
    expect(cases.ok && cases.value.map(({ given }) => given)).toEqual([
      { tier: 'internal', assistant: ['copilot'] },
    ]);
  });

  it('cases extend bases, and bases each other', () => {
    const cases = parsePolicyCases(`
caseBases:
  plain: { tier: internal, people: { rita: { groups: group:default/a } }, change: { attribution: human, scans: passed } }
  reviewed: { base: plain, change: { reviews: [rita] } }
cases:
  - { name: a, given: { base: reviewed, people: { rita: { bot: true } }, change: { attribution: unknown } }, expect: { attribution: unknown } }
`);
    expect(cases).toEqual({
      ok: true,
      value: [
        {
          name: 'a',
          line: 6,
          given: {
            tier: 'internal',
            people: { rita: { groups: ['group:default/a'], bot: true } },
            change: {
              attribution: 'unknown',
              scans: 'passed',
              reviews: [{ by: 'rita' }],
            },
          },
          expect: { attribution: 'unknown' },
        },
      ],
    });
  });

  it.each([
    ['unknown key', 'cases: []\ncase: []\n', 'policy.unknownKey'],
    ['no cases', 'caseBases: {}\n', 'policy.missingKey'],
    [
      'unknown expectation',
      'cases: [{ name: a, given: { tier: internal }, expect: { efect: deny } }]\n',
      'policy.unknownKey',
    ],
    [
      'unknown base',
      'cases: [{ name: a, given: { base: b }, expect: { effect: deny } }]\n',
      'policy.unknownName',
    ],
    ['no YAML', 'cases: [', 'policy.invalidYaml'],
    ['no map', '[]', 'policy.invalidValue'],
  ])('refuses %s', (_, text, code) => {
    expect(parsePolicyCases(text)).toMatchObject({
      ok: false,
      issues: expect.arrayContaining([expect.objectContaining({ code })]),
    });
  });
});
