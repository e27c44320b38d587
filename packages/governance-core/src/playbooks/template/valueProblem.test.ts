import { finishes, variableWith } from '../__testUtils__/playbooks';
import type { Variable } from '../types';
import { MAX_VALUE_LENGTH, valueProblem, wanted } from './valueProblem';

const whole = (pattern: string, text: string) =>
  new RegExp(`^(?:${pattern})$`).test(text);

describe('R40 a value fits its variable', () => {
  it.each<[string, Partial<Variable>, unknown, string | undefined]>([
    ['a line', {}, 'a\tb', undefined],
    ['two lines', {}, 'a\nb', 'one line'],
    ['two lines of old systems', {}, 'a\rb', 'one line'],
    ['a line separator', {}, 'a\u2028b', 'one line'],
    ['a next line', {}, 'a\u0085b', 'one line'],
    ['several lines', { type: 'multiline' }, 'a\r\nb\u2028c', undefined],
    ['a control character', {}, 'a\u0000', 'text without control characters'],
    [
      'an escape',
      { type: 'multiline' },
      '\u001b[2J',
      'text without control characters',
    ],
    ['a number for text', {}, 7, 'a line of text'],
    ['a list', { type: 'multiline' }, ['a'], 'text'],
    ['the longest', { maxLength: 2 }, 'ab', undefined],
    ['a longer one', { maxLength: 2 }, 'abc', 'at most 2 characters, got 3'],
    [
      'more than anybody types',
      { type: 'multiline' },
      'a'.repeat(MAX_VALUE_LENGTH + 1),
      'at most 20000 characters, got 20001',
    ],
    ['its form', { pattern: '[a-z]+' }, 'abc', undefined],
    [
      'another form',
      { pattern: '[a-z]+' },
      'abc1',
      'text of the form `[a-z]+`',
    ],
    ['an option', { type: 'choice', options: ['a', 'b'] }, 'a', undefined],
    [
      'no option',
      { type: 'choice', options: ['a', 'b'] },
      'c',
      'one of `a`, `b`',
    ],
    [
      'a name of every object',
      { type: 'choice', options: ['a', 'b'] },
      'constructor',
      'one of `a`, `b`',
    ],
    ['a choice of nothing', { type: 'choice' }, 'a', 'one of '],
    ['a number', { type: 'number' }, -0.5, undefined],
    ['a text for a number', { type: 'number' }, '1', 'a number'],
    ['no number', { type: 'number' }, Number.NaN, 'a number'],
    ['no end', { type: 'number' }, Number.POSITIVE_INFINITY, 'a number'],
    ['both ends', { type: 'number', minimum: 1, maximum: 1 }, 1, undefined],
    ['too little', { type: 'number', minimum: 1 }, 0, 'at least 1'],
    ['too much', { type: 'number', maximum: 1 }, 2, 'at most 1'],
    ['no', { type: 'boolean' }, false, undefined],
    ['a text for a decision', { type: 'boolean' }, 'true', '`true` or `false`'],
  ])('%s', (_, changes, value, problem) => {
    expect(valueProblem(variableWith(changes), value, whole)).toBe(problem);
  });

  it.each<[Partial<Variable>, string]>([
    [{ type: 'text' }, 'a line of text'],
    [{ type: 'choice', options: ['`a`'] }, "one of `'a'`"],
  ])('%j takes %s', (changes, words) => {
    expect(wanted(variableWith(changes))).toBe(words);
  });

  it.each(['a', ' ', '\n', '\u2028', '\u0000'])(
    'takes linear time for many %j',
    unit => {
      const variable = variableWith({ maxLength: 1_000_000 });
      const value = unit.repeat(500_000);
      expect(finishes(() => valueProblem(variable, value, () => true))).toBe(
        true,
      );
    },
  );
});
