import { createHash } from 'node:crypto';
import { compilePolicy } from '../compile';
import { parsePolicy } from '../document';
import { parsePolicyCases } from './parsePolicyCases';
import { runPolicyCases, type CaseResult } from './runPolicyCases';

const sha256 = (text: string) =>
  createHash('sha256').update(text).digest('hex');

const parsed = parsePolicy(`
apiVersion: ai-governance/v1
kind: AiPolicy
metadata: { name: small, title: Small, owner: group:default/enablement, statement: {} }
tiers: [{ id: internal }, { id: confidential }]
sources: { models: ['*'] }
assistants: [{ id: copilot, vendor: github, external: true }]
areas: {}
defaults: { whenUnavailable: { allow: { tiers: [internal], bundleAgeHoursAtMost: 24 } } }
rules:
  - { id: all, effect: permit, owner: group:default/enablement, when: { change: { attribution: [human, ai] } } }
`);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
const compiled = compilePolicy(parsed.value, { sha256 });

/** Runs one case about a change that kim reviewed; `given` adds to it. */
function run(given: string, expectation: string): CaseResult {
  const cases = parsePolicyCases(`
caseBases:
  good: { now: 2027-01-15, tier: internal, system: system:default/shop, repository: approved, people: { kim: { groups: group:default/leads } }, change: { attribution: human, files: [src/a.ts], reviews: [kim] } }
cases:
  - name: it
    given: { base: good, ${given} }
    expect: ${expectation}
`);
  if (!cases.ok) throw new Error(JSON.stringify(cases.issues));
  const [result] = runPolicyCases(compiled, cases.value);
  if (!result) throw new Error('no result');
  return result;
}

const stricter = (given: string) =>
  `strengthenings: [{ id: s1, reviews: 2, expiresAt: 2027-01-31, ${given} }]`;
const HELD = '{ outcome: hold, unfulfilled: [strengthening:s1] }';
const AS_BEFORE =
  '{ outcome: pass, obligations: { strengthening:s1: absent } }';

describe('R29b cases state what makes review stricter', () => {
  it.each([
    ['in the repository', stricter('repository: this'), HELD],
    ['on the entity', stricter('entity: this'), HELD],
    ['in a system', stricter('system: system:default/shop'), HELD],
    ['in another system', stricter('system: system:default/x'), AS_BEFORE],
    [
      'with reviews that are there',
      stricter('entity: this, reviews: 1').replace('reviews: 2, ', ''),
      '{ outcome: pass, fulfilled: [strengthening:s1] }',
    ],
    [
      'by a group',
      stricter('entity: this, by: [group:default/security]'),
      HELD,
    ],
    ['about AI alone', stricter('entity: this, changes: assisted'), AS_BEFORE],
    [
      'about AI alone, in a change of it',
      `${stricter('entity: this, changes: assisted')}, assistant: copilot, change: { attribution: ai }`,
      HELD,
    ],
    ['about these files', stricter('entity: this, paths: [src/]'), HELD],
    ['about other files', stricter('entity: this, paths: [docs/]'), AS_BEFORE],
    ['not yet', stricter('entity: this, activeFrom: 2027-01-16'), AS_BEFORE],
    [
      'no longer',
      stricter('entity: this').replace('2027-01-31', '2027-01-14'),
      AS_BEFORE,
    ],
    [
      'lifted by break-glass',
      `${stricter('entity: this')}, breakGlass: [{ expiresAt: 2027-01-16 }]`,
      '{ outcome: pass, waived: [strengthening:s1] }',
    ],
    [
      'with a name that the case gives',
      'strengthenings: [{ entity: this, reviews: 2, expiresAt: 2027-01-31 }]',
      '{ unfulfilled: [strengthening:case-strengthening-1] }',
    ],
    [
      'from a bundle, which holds what had begun',
      `${stricter('entity: this, activeFrom: 2027-01-14')}, outage: { portal: { bundleAgeHours: 24 } }`,
      '{ obligations: { strengthening:s1: unknown } }',
    ],
    [
      'from a bundle that is older than its start',
      `${stricter('entity: this, activeFrom: 2027-01-14')}, outage: { portal: { bundleAgeHours: 25 } }`,
      '{ obligations: { strengthening:s1: absent } }',
    ],
  ])('%s', (_, given, expectation) => {
    expect(run(given, expectation)).toMatchObject({ status: 'passed' });
  });

  it.each([
    [
      'one without a scope',
      stricter(''),
      '{ outcome: hold }',
      'the strengthening `s1` has no scope; write `entity: this` or `repository: this`',
    ],
    [
      'one elsewhere',
      stricter('repository: github.com/acme/other'),
      '{ outcome: hold }',
      'the repository `github.com/acme/other` is not there; expected `cases.example/acme/approved`',
    ],
    [
      'one of another entity',
      stricter('entity: component:default/other'),
      '{ outcome: hold }',
      'the entity `component:default/other` is not there; expected `component:default/this`',
    ],
    [
      'an expectation about none',
      'critical: false',
      '{ obligations: { strengthening:s1: absent } }',
      'the rule with an obligation `strengthening:s1` is not there; expected none',
    ],
  ])('%s is an error', (_, given, expectation, problem) => {
    expect(run(given, expectation)).toMatchObject({
      status: 'error',
      problems: [problem],
    });
  });

  it('need a time', () => {
    const cases = parsePolicyCases(
      `cases: [{ name: it, given: { tier: internal, change: { attribution: human }, ${stricter('entity: this')} }, expect: { outcome: hold } }]`,
    );
    if (!cases.ok) throw new Error(JSON.stringify(cases.issues));
    expect(runPolicyCases(compiled, cases.value)).toMatchObject([
      {
        status: 'error',
        problems: [
          'the case has to do with time and does not say when it is; write `now`',
        ],
      },
    ]);
  });

  it.each([
    ['no reviews', 'strengthenings: [{ entity: this, expiresAt: 2027-01-31 }]'],
    ['more reviews than people', stricter('entity: this, reviews: 9')],
    ['no end', 'strengthenings: [{ entity: this, reviews: 2 }]'],
    ['a path that takes away', stricter('entity: this, paths: ["!src/"]')],
  ])('%s is refused', (_, given) => {
    expect(
      parsePolicyCases(
        `cases: [{ name: it, given: { tier: internal, ${given} }, expect: { effect: allow } }]`,
      ).ok,
    ).toBe(false);
  });

  it('a part of one is no expectation', () => {
    expect(
      parsePolicyCases(
        `cases: [{ name: it, given: { tier: internal }, expect: { fulfilled: [strengthening:s1/x] } }]`,
      ).ok,
    ).toBe(false);
  });
});
