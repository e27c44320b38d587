import { foundBy, LINT_CONTEXT } from '../__testUtils__/lintContext';
import { lintPolicy } from './lintPolicy';

const variable = (keys: string) =>
  `variables: [{ name: x, title: X, type: text, ${keys} }]\n`;

const unknown = (what: string, name: string, rest: string) =>
  `error unknownName -: the policy in force has no ${what} \`${name}\`; ${rest}`;

describe('lintPolicy: a playbook goes with the policy in force', () => {
  it.each<[string, string, readonly string[]]>([
    ['nothing named', '', []],
    [
      'what it has',
      `policyRules: [scans]\naudience: { tiers: [public], areas: [login] }\n${variable('holds: sourceCode, neverShare: [credentials, sourceCode]')}`,
      [],
    ],
    [
      'a rule',
      'policyRules: [scan]\n',
      [unknown('rule', 'scan', 'did you mean `scans`?')],
    ],
    [
      'a rule with a name of the prototype',
      'policyRules: [constructor]\n',
      [unknown('rule', 'constructor', 'expected `human-review`, `scans`')],
    ],
    [
      'a tier and an area',
      'audience: { tiers: [top], areas: [logn] }\n',
      [
        unknown('tier', 'top', 'expected `public`, `restricted`'),
        unknown('area', 'logn', 'did you mean `login`?'),
      ],
    ],
    [
      'data classes',
      variable('holds: sorceCode, neverShare: zzz'),
      [
        unknown(
          'data class',
          'zzz',
          'expected `sourceCode`, `customerData`, `credentials`',
        ),
        unknown('data class', 'sorceCode', 'did you mean `sourceCode`?'),
      ],
    ],
    [
      'a variable for what is never shared',
      variable('holds: customerData'),
      [
        'error contradictsPolicy -: the variable `x` asks for `customerData`, which the policy never shares; expected `sourceCode` or no such variable',
      ],
    ],
  ])('%s', (_, header, found) => {
    expect(foundBy(lintPolicy, { kind: 'promptTemplate', header })).toEqual(
      found,
    );
  });

  it.each<[readonly string[], string]>([
    [[], 'expected none'],
    [
      Array.from({ length: 13 }, (_, at) => `r${at}`),
      'expected `r0`, `r1`, `r2`, `r3`, `r4`, `r5`, `r6`, `r7`, `r8`, `r9`, `r10`, `r11`',
    ],
  ])('of %j the first twelve are told', (rules, rest) => {
    expect(
      foundBy(
        lintPolicy,
        { header: 'policyRules: other\n' },
        { policy: { ...LINT_CONTEXT.policy, rules } },
      ),
    ).toEqual([unknown('rule', 'other', rest)]);
  });
});
