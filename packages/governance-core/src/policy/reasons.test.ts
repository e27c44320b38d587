import {
  change,
  commit,
  compiled,
  entity,
  facts,
  NOW,
  permitAll,
  require,
  rule,
} from './__fixtures__/smallPolicy';
import { evaluate } from './evaluate';
import type { Condition, Policy, Rule } from './types';

const decide = (
  rules: readonly Rule[],
  policy: Partial<Policy> = {},
  entities = [entity()],
) =>
  evaluate(compiled(rules, policy), {
    subject: change({
      commits: [
        commit({
          uses: [{ tool: 'claude-code', model: 'gpt-5', role: 'assistant' }],
        }),
      ],
      files: entities.map(({ path }) => ({
        path: `${path}/a`,
        status: 'modified',
      })),
    }),
    facts: facts({ entities }),
    now: NOW,
  });

/** A condition that no parser lets through, and that falls over when it is evaluated. */
const broken = { model: 7 } as unknown as Condition;
const { defaults } = compiled([]).policy;

describe('R29 a rule that cannot be evaluated', () => {
  const rules = [
    permitAll,
    rule({ id: 'broken', effect: 'permit', when: broken, implements: ['S1'] }),
  ];

  it('denies, and says whom to ask', () => {
    const { outcome, reasons } = decide(rules);
    expect(outcome).toBe('deny');
    expect(reasons).toContainEqual({
      code: 'policy.ruleFailed',
      rule: 'broken',
      effect: 'forbid',
      mode: 'enforce',
      text: expect.stringMatching(
        /^the rule `broken` could not be evaluated: (?!no message).+$/,
      ),
      because: 'the rule `broken` could not be evaluated',
      sentences: ['S1'],
      entityRef: 'component:default/shop',
      assistant: 'claude-code',
      fix: 'Ask security to correct the rule.',
    });
  });

  it('is only reported where the policy says so', () => {
    const { outcome, reasons } = decide(rules, {
      defaults: { ...defaults, onError: 'report' },
    });
    expect(outcome).toBe('pass');
    expect(reasons).toContainEqual(
      expect.objectContaining({ code: 'policy.ruleFailed', mode: 'observe' }),
    );
  });

  it('is neither permit nor told as unmatched', () => {
    const { reasons, unmatched } = decide([
      rule({ id: 'broken', effect: 'permit', when: broken }),
    ]);
    expect(reasons.map(({ code }) => code)).toEqual([
      'policy.ruleFailed',
      'policy.noPermit',
    ]);
    expect(unmatched).toEqual([]);
  });
});

describe('R29 what holds for several entities', () => {
  const two = [
    entity({ ref: 'component:default/a', path: 'a', stage: 'pilot' }),
    entity({ ref: 'component:default/b', path: 'b', stage: 'scaled' }),
  ];
  const mode = { pilot: 'observe', scaled: 'warn' } as const;

  it('is a reason for each', () => {
    const { reasons } = decide([permitAll], {}, two);
    expect(reasons.map(({ entityRef }) => entityRef)).toEqual([
      'component:default/a',
      'component:default/b',
    ]);
  });

  it.each<
    [
      string,
      typeof mode | { pilot: 'warn' | 'observe'; scaled: 'observe' },
      string,
    ]
  >([
    ['the stricter', mode, 'warn'],
    ['the stricter in any order', { pilot: 'warn', scaled: 'observe' }, 'warn'],
    ['the only one', { pilot: 'observe', scaled: 'observe' }, 'observe'],
  ])('is one obligation, by %s mode', (_, modes, expected) => {
    const check = require('ci', {
      kind: 'check',
      names: ['b', 'a'],
      trust: 'attested',
    }, { mode: modes });
    expect(
      decide([permitAll, check], {}, two).obligations.map(obligation => [
        obligation.part,
        obligation.mode,
      ]),
    ).toEqual([
      ['a', expected],
      ['b', expected],
    ]);
  });

  it('is nothing for an obligation that another effect carries', () => {
    const odd = {
      ...require('odd', { kind: 'check', names: ['ci'], trust: 'attested' }),
      effect: 'permit' as const,
    };
    expect(decide([odd]).obligations).toEqual([]);
  });
});
