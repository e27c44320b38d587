import { variable } from '../../__testUtils__/fixtures';
import { firstValues, localFailure, toValues } from './values';

const variables = [
  variable(),
  variable({
    name: 'code',
    title: 'Code',
    type: 'multiline',
    isRequired: false,
    maxLength: 10,
  }),
  variable({
    name: 'scanner',
    title: 'Scanner',
    type: 'choice',
    options: ['a', 'b'],
    isRequired: false,
    default: 'b',
  }),
  variable({
    name: 'cases',
    title: 'Cases',
    type: 'number',
    isRequired: false,
    default: 3,
    minimum: 1,
    maximum: 5,
  }),
  variable({
    name: 'strict',
    title: 'Strict',
    type: 'boolean',
    isRequired: false,
  }),
];

describe('the fields of a prompt template', () => {
  it('begin with their defaults', () => {
    expect(firstValues(variables)).toEqual({
      component: '',
      code: '',
      scanner: 'b',
      cases: '3',
      strict: 'false',
    });
  });

  it.each([
    [
      'a text as it is, blanks included',
      { component: ' a\n' },
      { component: ' a\n' },
    ],
    [
      'nothing that is left empty',
      { component: '', code: ' \n', cases: '' },
      {},
    ],
    ['a number as one', { cases: '4.5' }, { cases: 4.5 }],
    ['zero', { cases: '0' }, { cases: 0 }],
    ['a box that is set', { strict: 'true' }, { strict: true }],
    ['a box that is not', { strict: 'false' }, { strict: false }],
    ['nothing that is no variable', { other: 'x' }, {}],
  ])('send %s', (_, given, expected) => {
    expect(toValues(variables, given)).toEqual(expected);
  });

  it.each([
    [
      'what is missing',
      {},
      'component',
      '`Component` is missing; expected a line of text',
    ],
    [
      'what is too long',
      { component: 'a', code: 'x'.repeat(11) },
      'code',
      '`Code`: expected at most 10 characters, got 11',
    ],
    [
      'what is out of range',
      { component: 'a', cases: 9 },
      'cases',
      '`Cases`: expected at most 5',
    ],
    [
      'what cannot be chosen',
      { component: 'a', scanner: 'c' },
      'scanner',
      '`Scanner`: expected one of `a`, `b`',
    ],
  ])('are told without asking %s', (_, given, path, message) => {
    expect(localFailure(variables, given)?.located).toEqual([
      { path, message },
    ]);
  });

  it('leave patterns to the portal', () => {
    const one = [variable({ pattern: '^[a-z]+$' })];
    expect(localFailure(one, { component: 'A1' })).toBeUndefined();
  });
});
