import { variableWith } from '../__testUtils__/playbooks';
import type { Variable } from '../types';
import { checkValues } from './checkValues';

const check = (
  variables: readonly Partial<Variable>[],
  values: Readonly<Record<string, unknown>>,
) => checkValues(variables.map(variableWith), values, () => true);

const required = { isRequired: true };

describe('R40 what somebody filled in is checked, all of it at once', () => {
  it.each<
    [
      string,
      readonly Partial<Variable>[],
      Readonly<Record<string, unknown>>,
      object,
    ]
  >([
    ['nothing of nothing', [], {}, {}],
    ['a value', [required], { component: 'a' }, { component: 'a' }],
    [
      'a value with braces',
      [{}],
      { component: '{{x}}' },
      { component: '{{x}}' },
    ],
    ['no value that may be left out', [{}], {}, {}],
    ['a blank, which is none', [{}], { component: ' \n' }, {}],
    ['an empty value of JSON', [{}], { component: null }, {}],
    ['a default', [{ default: 'd' }], {}, { component: 'd' }],
    [
      'a default for a blank',
      [{ default: 'd' }],
      { component: ' ' },
      { component: 'd' },
    ],
    [
      'no default over a value',
      [{ default: 'd' }],
      { component: 'a' },
      { component: 'a' },
    ],
    [
      'a no',
      [{ ...required, type: 'boolean' }],
      { component: false },
      { component: false },
    ],
    [
      'a zero',
      [{ ...required, type: 'number' }],
      { component: 0 },
      { component: 0 },
    ],
  ])('%s', (_, variables, values, read) => {
    expect(check(variables, values)).toEqual({ ok: true, value: read });
  });

  it.each<
    [
      string,
      readonly Partial<Variable>[],
      Readonly<Record<string, unknown>>,
      readonly string[],
    ]
  >([
    [
      'a value that is missing',
      [required],
      {},
      [
        'component missingValue: `Component` is missing; expected a line of text',
      ],
    ],
    [
      'a blank one',
      [required],
      { component: '\t' },
      [
        'component missingValue: `Component` is missing; expected a line of text',
      ],
    ],
    [
      'one that does not fit',
      [{}],
      { component: 7 },
      ['component invalidValue: `Component`: expected a line of text'],
    ],
    [
      'one of no variable',
      [{}],
      { b: 'a' },
      [
        'b unknownVariable: the template has no variable `b`; expected `component`',
      ],
    ],
    [
      'one where there is none',
      [],
      { b: 'a' },
      ['b unknownVariable: the template has no variable `b`; expected none'],
    ],
    [
      'every fault',
      [required, { name: 'b', title: 'B', type: 'number' }],
      { b: 'x', c: '' },
      [
        'c unknownVariable: the template has no variable `c`; expected `component`, `b`',
        'component missingValue: `Component` is missing; expected a line of text',
        'b invalidValue: `B`: expected a number',
      ],
    ],
  ])('%s', (_, variables, values, faults) => {
    const checked = check(variables, values);
    expect(
      checked.ok
        ? []
        : checked.issues.map(
            ({ path, code, message }) =>
              `${path} ${code.replace('playbooks.', '')}: ${message}`,
          ),
    ).toEqual(faults);
  });

  it.each(['constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    'a variable named %s has a value only when one was given',
    name => {
      expect(check([{ name }], {})).toEqual({ ok: true, value: {} });
      expect(check([{ name, ...required }], {})).toMatchObject({ ok: false });
      expect(check([{ name }], { [name]: 'a' })).toEqual({
        ok: true,
        value: { [name]: 'a' },
      });
    },
  );

  it('never takes values for the parent of an object', () => {
    const values = JSON.parse('{ "__proto__": { "component": "a" } }');
    const checked = check([{}], values);
    expect(checked.ok ? [] : checked.issues.map(({ path }) => path)).toEqual([
      '__proto__',
    ]);
  });
});
