import { formatPath, isRecord, quoteValue, valueAt } from './documentPath';

describe('places of a document', () => {
  it.each<[string, (string | number)[], string]>([
    ['the root', [], ''],
    ['a key', ['rules'], 'rules'],
    [
      'a key of a map of a list',
      ['rules', 2, 'when', 'tier'],
      'rules[2].when.tier',
    ],
    ['an item of an item', [0, 1], '[0][1]'],
    ['words with signs', ['_a-1', 'b_2'], '_a-1.b_2'],
    [
      'what is no word',
      ['areas', '1st', 'a b', 'c.d', ''],
      'areas["1st"]["a b"]["c.d"][""]',
    ],
  ])('are written as people write them: %s', (_, path, text) => {
    expect(formatPath(path)).toBe(text);
  });

  const root = { a: [{ b: 1 }, 'text'], c: null };
  it.each<[string, (string | number)[], unknown]>([
    ['the root', [], root],
    ['a value', ['a', 0, 'b'], 1],
    ['an item', ['a', 1], 'text'],
    ['an item by its name', ['a', '1'], 'text'],
    ['an empty value', ['c'], null],
    ['nothing behind an empty value', ['c', 'd'], undefined],
    ['nothing behind a text', ['a', 1, 0], undefined],
    ['nothing behind the end', ['a', 2], undefined],
    ['nothing that every map has', ['toString'], undefined],
  ])('lead to %s', (_, path, value) => {
    expect(valueAt(root, path)).toEqual(value);
  });

  it.each([
    [{}, true],
    [[], false],
    [null, false],
    ['text', false],
    [undefined, false],
  ])('%j is a map: %s', (value, expected) => {
    expect(isRecord(value)).toBe(expected);
  });

  it.each<[unknown, string]>([
    [undefined, 'nothing'],
    [null, 'an empty value'],
    [[], 'an empty list'],
    [[1, 2], 'a list of 2'],
    [{}, 'an empty map'],
    [{ a: 1, 'b`c': 2, d: 3, e: 4 }, "a map with `a`, `b'c`, `d`"],
    ['a\nb\n`c`', "`a b 'c'`"],
    ['x'.repeat(80), `\`${'x'.repeat(80)}\``],
    ['x'.repeat(81), `\`${'x'.repeat(80)}…\``],
    [7.5, 'the number `7.5`'],
    [false, 'the boolean `false`'],
  ])('%j is quoted', (value, text) => {
    expect(quoteValue(value)).toBe(text);
  });
});
