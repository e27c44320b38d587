import { cursorPlace } from './cursorPlace';

/** The place of `¦` in a text, with the word before it. */
function at(marked: string) {
  const offset = marked.indexOf('¦');
  const text = marked.replace('¦', '');
  const place = cursorPlace(text, offset);
  return place && [place.path, place.slot, text.slice(place.from, offset)];
}

describe('R16 where the cursor of a policy stands', () => {
  it.each<[string, string, unknown]>([
    ['the beginning', 'ki¦', [[], 'key', 'ki']],
    ['a value', 'kind: Ai¦', [['kind'], 'value', 'Ai']],
    ['no value yet', 'kind: ¦', [['kind'], 'value', '']],
    ['a key below', 'metadata:\n  ti¦', [['metadata'], 'key', 'ti']],
    ['a key further left', 'metadata:\n  a: 1\n¦', [[], 'key', '']],
    ['a blank line below', 'a:\n  b:\n    ¦', [['a', 'b'], 'key', '']],
    ['an item', 'rules:\n  - ¦', [['rules', 0], 'either', '']],
    [
      'the second item',
      'rules:\n  - id: a\n  - ¦',
      [['rules', 1], 'either', ''],
    ],
    [
      'a list as far left as its key',
      'rules:\n- id: a\n- id: b\n  ef¦',
      [['rules', 1], 'key', 'ef'],
    ],
    [
      'a key of an item',
      'rules:\n  - id: a\n    when:\n      ti¦',
      [['rules', 0, 'when'], 'key', 'ti'],
    ],
    [
      'a value in an item',
      'rules:\n  - id: a\n    effect: per¦\n    owner: x',
      [['rules', 0, 'effect'], 'value', 'per'],
    ],
    ['braces', 'rules:\n  - { id: a, ef¦ }', [['rules', 0], 'key', 'ef']],
    [
      'a value in braces',
      'when: { tier: pub¦ }',
      [['when', 'tier'], 'value', 'pub'],
    ],
    [
      'a list in braces',
      'when: { tier: [public, in¦',
      [['when', 'tier', 1], 'either', 'in'],
    ],
    [
      'braces over several lines',
      'when: {\n  tier: public,\n  change: { to¦',
      [['when', 'change'], 'key', 'to'],
    ],
    [
      'what comes after braces',
      "areas:\n  auth: { paths: ['a{b'], owners: [x] }\n  ¦",
      [['areas'], 'key', ''],
    ],
    [
      'what comes after braces over several lines',
      'a: [1,\n  2]\nb: ¦',
      [['b'], 'value', ''],
    ],
    ['a quoted key', '"a b":\n  ¦', [['a b'], 'key', '']],
    ['a value with a colon', 'a: b:c\nd¦', [[], 'key', 'd']],
    ['what comes after text', 'a: |\n  x: y\nb: ¦', [['b'], 'value', '']],
    ['a comment above', 'a:\n# x:\n  ¦', [['a'], 'key', '']],
    ['a comment', 'a: 1 # ki¦', undefined],
    ['quotes', "a: 'ki¦", undefined],
    ['quotes in braces', "a: { b: 'ki¦", undefined],
    ['text', 'a: |\n  ki¦', undefined],
    ['closed braces', 'a: { b: c }¦', undefined],
  ])('%s', (_, marked, place) => {
    expect(at(marked)).toEqual(place);
  });

  it('reads any text to its end', () => {
    const texts = [
      'a: [',
      '{',
      '- - -',
      ': :',
      'a: >-\n',
      '\t-',
      '}{][',
      '"',
      'a:\n  - |\n   x',
    ];
    for (const text of texts) {
      for (let end = 0; end <= text.length; end += 1) {
        expect(() => cursorPlace(text, end)).not.toThrow();
      }
    }
  });
});
