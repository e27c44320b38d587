import { wrap } from './wrap';

describe('wrap', () => {
  it.each([
    ['text that fits stays on one line', 'one two', 20, undefined, ['one two']],
    [
      'text breaks between words',
      'one two three',
      8,
      undefined,
      ['one two', 'three'],
    ],
    [
      'a word longer than the line stays whole',
      'a 123456789 b',
      5,
      undefined,
      ['a', '123456789', 'b'],
    ],
    [
      'following lines hang below the first',
      'one two',
      9,
      { first: '  ✕ ' },
      ['  ✕ one', '    two'],
    ],
    [
      'colours have no width',
      '\u001b[1mone\u001b[22m two',
      7,
      undefined,
      ['\u001b[1mone\u001b[22m two'],
    ],
    ['no text gives one empty line', '', 10, undefined, ['']],
  ])('%s', (_, text, width, indent, expected) => {
    expect(wrap(text, width, indent)).toEqual(expected);
  });
});
