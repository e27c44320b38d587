import { readYaml } from './readYaml';

const issuesOf = (text: string) => {
  const read = readYaml(text, 'policy');
  return read.ok ? [] : read.issues.map(({ code, message }) => [code, message]);
};
const valueOf = (text: string) => {
  const read = readYaml(text, 'policy');
  return read.ok ? read.value.value : read.issues;
};
const nested = (depth: number) => `${'['.repeat(depth)}1${']'.repeat(depth)}`;
const repeating = (aliases: number, items = 1) =>
  `x: &a [${Array(items).fill(1).join(',')}]\ny: [${Array(aliases).fill('*a').join(',')}]`;

describe('a YAML text is read as JSON (issue A, B1)', () => {
  it.each<[string, string, unknown]>([
    ['the deepest nesting', nested(64), JSON.parse(nested(64))],
    ['the most aliases', repeating(100), { x: [1], y: Array(100).fill([1]) }],
    [
      'a key that YAML once merged by',
      '{ a: &x { b: 1 }, c: { "<<": *x } }',
      { a: { b: 1 }, c: { '<<': { b: 1 } } },
    ],
    [
      'the same key, without quotes',
      '{ a: &x { b: 1 }, c: { <<: *x } }',
      { a: { b: 1 }, c: { '<<': { b: 1 } } },
    ],
    ['nothing', '', null],
  ])('%s', (_, text, value) => {
    expect(valueOf(text)).toEqual(value);
  });

  it.each<[string, string, string[][]]>([
    [
      'deeper nesting',
      nested(65),
      [
        [
          'policy.documentTooLarge',
          'maps and lists are nested more than 64 deep',
        ],
      ],
    ],
    [
      'more aliases, told once',
      repeating(103),
      [
        [
          'policy.tooManyAliases',
          'more than 100 aliases are repeated; write the values out',
        ],
      ],
    ],
    [
      'more values than any policy has, told once',
      repeating(100, 2100),
      [
        [
          'policy.documentTooLarge',
          'the document expands to more than 200000 values',
        ],
      ],
    ],
    [
      'keys that are lists',
      '{ [a]: 1, [b]: 2 }',
      Array(2).fill([
        'policy.nonStringKey',
        'the key a map, a list or an alias is not text; expected a word, so put it in quotes',
      ]),
    ],
    [
      'a key that is a number, as it is written',
      '{ 1.0: a }',
      [
        [
          'policy.nonStringKey',
          'the key `1.0` is not text; expected a word, so put it in quotes',
        ],
      ],
    ],
  ])('but not %s', (_, text, issues) => {
    expect(issuesOf(text)).toEqual(issues);
  });

  it.each(['a: [1', 'a: "b', 'a: b: c', '&a &b c', 'a:\n\t- b'])(
    'tells what is wrong with %j in one line that begins small and has no full stop',
    text => {
      for (const [, message = ''] of issuesOf(text)) {
        expect(message).toMatch(/^[a-z][^\n]*[^.\n]$/);
        expect(message.includes('indented with spaces')).toBe(
          text.includes('\t'),
        );
      }
      expect(issuesOf(text)).not.toEqual([]);
    },
  );

  it.each([
    ['a: "b', 'missing closing "quote'],
    ['a: !x.y z', 'unresolved tag: !x.y'],
    ['a: !x. z', 'unresolved tag: !x'],
  ])(
    'tells of %j without capital and full stop, and all else',
    (text, told) => {
      expect(issuesOf(text)).toEqual([['policy.invalidYaml', told]]);
    },
  );

  it.each<[string, string, (string | number)[], object]>([
    ['a value', 'a: 1\nb:\n  - c', ['b', 0], { line: 3, column: 5 }],
    [
      'a key without a value',
      'a: 1\nb: { c }',
      ['b', 'c'],
      { line: 2, column: 6 },
    ],
    [
      'what is around something absent',
      'a: 1\nb: { c: 1 }',
      ['b', 'x'],
      { line: 2, column: 4 },
    ],
    [
      'the beginning, for what is nowhere',
      '\n\na: 1',
      ['x'],
      { line: 3, column: 1 },
    ],
    [
      'an alias, not what it repeats',
      'a: &x 1\nb: *x',
      ['b'],
      { line: 2, column: 4 },
    ],
  ])('tells where it stands: %s', (_, text, path, place) => {
    const read = readYaml(text, 'policy');
    expect(read.ok && read.value.locate(path)).toEqual(place);
  });

  it('tells where a key stands', () => {
    const read = readYaml('a: 1\nbcd: { e: 1 }', 'policy');
    const at = read.ok && read.value.locate(['bcd', 'e'], { ofKey: true });
    expect(at).toEqual({ line: 2, column: 8 });
  });
});
