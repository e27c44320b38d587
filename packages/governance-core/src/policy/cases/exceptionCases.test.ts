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
areas: {}
defaults: { whenUnavailable: { allow: { tiers: [internal], bundleAgeHoursAtMost: 24 } } }
rules:
  - { id: all, effect: permit, owner: group:default/enablement, when: { change: { attribution: [human, unknown] } } }
  - { id: scans, effect: require, owner: group:default/enablement, obligation: { scan: { kinds: [sast], scanners: { sast: CodeQL }, below: high } } }
  - { id: build, effect: require, nonNegotiable: true, owner: group:default/enablement, when: { tier: confidential }, obligation: { check: { names: [build] } } }
  - { id: review, effect: require, owner: group:default/enablement, obligation: { review: { minimum: 1 } } }
  - { id: approval, effect: require, owner: group:default/enablement, when: { critical: true }, obligation: { approval: { by: group:default/leads, minimum: 1 } } }
`;

const parsed = parsePolicy(POLICY);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
const compiled = compilePolicy(parsed.value, { sha256 });

/** Runs one case about a reviewed and scanned change; `given` adds to it. */
function run(given: string, expectation: string): CaseResult {
  const cases = parsePolicyCases(`
caseBases:
  good: { tier: internal, repository: approved, people: { kim: { groups: group:default/leads } }, change: { attribution: human, scans: passed, reviews: [kim], approvals: [kim], checks: { build: { conclusion: success } } } }
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

const DAY = 'now: 2027-01-15, change: { scans: { sast: failed }, reviews: [] }';
const SOON = 'expiresAt: 2027-01-16';

describe('B4 cases have words for exceptions and outages', () => {
  it.each([
    [
      'break-glass lifts what a waiver could lift',
      `${DAY}, breakGlass: [{ ${SOON} }]`,
      '{ outcome: pass, waived: [scans, review] }',
    ],
    [
      'but not what is not negotiable',
      `tier: confidential, now: 2027-01-15, change: { checks: { build: { conclusion: failure } } }, breakGlass: [{ ${SOON} }]`,
      '{ outcome: hold, unfulfilled: [build], waived: [] }',
    ],
    [
      'not of another commit',
      `${DAY}, breakGlass: [{ change: other, ${SOON} }]`,
      '{ outcome: hold, unfulfilled: [scans, review], waived: [] }',
    ],
    [
      'not before it begins',
      `${DAY}, breakGlass: [{ id: later, activeFrom: 2027-01-16, expiresAt: 2027-01-17 }]`,
      '{ outcome: hold, unfulfilled: [scans, review] }',
    ],
    [
      'not once it has ended',
      `${DAY}, breakGlass: [{ expiresAt: 2027-01-14 }]`,
      '{ outcome: hold, unfulfilled: [scans, review] }',
    ],
    [
      'a host that is silent leaves its facts unknown',
      'outage: host, tier: confidential, critical: true',
      '{ outcome: hold, unknown: [build, review], fulfilled: [scans, approval] }',
    ],
    [
      'a portal that is silent leaves people unknown, and that is forgiven',
      'outage: portal, critical: false',
      '{ outcome: hold, unknown: [review], fulfilled: [scans], withoutPortal: pass }',
    ],
    [
      'a bundle as old as is permitted',
      'outage: { portal: { bundleAgeHours: 24 } }',
      '{ withoutPortal: pass }',
    ],
    [
      'an older one waits',
      'outage: { portal: { bundleAgeHours: 24.5 } }',
      '{ withoutPortal: wait }',
    ],
    [
      'so does a tier that is not listed',
      'outage: portal, tier: confidential',
      '{ withoutPortal: wait }',
    ],
    [
      'what is known blocks',
      'outage: portal, change: { reviews: [], scans: { sast: failed } }',
      '{ unfulfilled: [review, scans], withoutPortal: block }',
    ],
    [
      'exceptions of the portal are not known without it',
      `outage: portal, ${DAY}, breakGlass: [{ ${SOON} }], waivers: [{ rule: scans, entity: this, ${SOON} }]`,
      '{ waived: [], unfulfilled: [review, scans], withoutPortal: block }',
    ],
    [
      'a provider of the portal cannot fail where nobody asks it',
      'outage: portal, problems: [catalog]',
      '{ notReasons: [fact-unavailable], withoutPortal: pass }',
    ],
  ])('%s', (_, given, expectation) => {
    expect(run(given, expectation)).toMatchObject({ status: 'passed' });
  });

  it('says why it came out otherwise', () => {
    const failed = run(
      'outage: { portal: { bundleAgeHours: 30 } }',
      '{ withoutPortal: pass }',
    );
    expect(failed).toMatchObject({
      status: 'failed',
      differences: [
        {
          field: 'withoutPortal',
          expected: 'pass',
          got: 'wait: the policy permits bundles of at most 24 h, and this one is 30.0 h old',
        },
      ],
    });
    expect(run('outage: portal', '{ withoutPortal: block }')).toMatchObject({
      differences: [{ got: 'pass' }],
    });
  });

  it.each([
    [
      'break-glass without a time',
      `breakGlass: [{ ${SOON} }]`,
      '{ outcome: pass }',
      'the case has to do with time and does not say when it is; write `now`',
    ],
    [
      'a verdict while the portal is there',
      'outage: host',
      '{ withoutPortal: pass }',
      '`withoutPortal` is expected, and the portal is there; write `outage: portal`',
    ],
    [
      'something waived by nothing',
      'breakGlass: []',
      '{ waived: [scans] }',
      '`waived` is expected, and neither the case nor the policy has a waiver, nor was the glass broken',
    ],
  ])('%s is an error', (_, given, expectation, problem) => {
    expect(run(given, expectation)).toMatchObject({
      status: 'error',
      problems: [problem],
    });
  });

  it('neither is about a mere use of an assistant', () => {
    const cases = parsePolicyCases(
      `cases: [{ name: it, given: { now: 2027-01-15, tier: internal, assistant: copilot, outage: portal, breakGlass: [{ ${SOON} }] }, expect: { effect: allow } }]`,
    );
    if (!cases.ok) throw new Error(JSON.stringify(cases.issues));
    expect(runPolicyCases(compiled, cases.value)).toMatchObject([
      {
        status: 'error',
        problems: [
          '`breakGlass` is for one head commit; write a `change`, or leave it out',
          '`outage` is about what is reported of a change; write a `change`, or leave it out',
        ],
      },
    ]);
  });

  it.each([
    ['an outage of something else', 'outage: internet'],
    ['an age below nothing', 'outage: { portal: { bundleAgeHours: -1 } }'],
    ['break-glass without an end', 'breakGlass: [{ change: head }]'],
    ['break-glass of a rule', `breakGlass: [{ rule: scans, ${SOON} }]`],
  ])('%s is refused', (_, given) => {
    expect(
      parsePolicyCases(
        `cases: [{ name: it, given: { ${given} }, expect: { effect: allow } }]`,
      ).ok,
    ).toBe(false);
  });
});
