import { trailerKeyOf } from './trailerKeys';
import { findTrailers } from './trailers';

const trailersIn = (...lines: readonly string[]) =>
  findTrailers(lines.map((text, at) => ({ text, line: at + 1 }))).map(
    ({ key, value, line }) => [key, value, line],
  );
const longValue = (length: number) => 'x'.repeat(length);

describe('R07 trailers are found wherever they stand', () => {
  it.each<[string, string[], (string | number)[][]]>([
    [
      'in the middle',
      ['fix: x', 'Made-with: Cursor', 'and more'],
      [['made-with', 'Cursor', 2]],
    ],
    [
      'one after the other',
      ['Made-with: Cursor', 'Assisted-by: Codex'],
      [
        ['made-with', 'Cursor', 1],
        ['assisted-by', 'Codex', 2],
      ],
    ],
    [
      'behind a bullet',
      ['* Made-with: Cursor', '- Made-with: Codex', '• Made-with: Amp'],
      [
        ['made-with', 'Cursor', 1],
        ['made-with', 'Codex', 2],
        ['made-with', 'Amp', 3],
      ],
    ],
    [
      'behind an emoji',
      ['🤖 Made-with: Cursor', '✨ Made-with: Codex', '❤️ Made-with: Amp'],
      [
        ['made-with', 'Cursor', 1],
        ['made-with', 'Codex', 2],
        ['made-with', 'Amp', 3],
      ],
    ],
    [
      'in emphasis',
      ['**Made-with:** Cursor', '_Made-with: Codex_'],
      [
        ['made-with', 'Cursor', 1],
        ['made-with', 'Codex', 2],
      ],
    ],
    [
      'with blanks around the key',
      ['  Made-with : Cursor'],
      [['made-with', 'Cursor', 1]],
    ],
    [
      'with spaces and underscores in the key',
      ['Made with: Cursor', 'AI_Tool: Codex'],
      [
        ['made-with', 'Cursor', 1],
        ['ai-tool', 'Codex', 2],
      ],
    ],
    ['without a value', ['Made-with:'], [['made-with', '', 1]]],
    [
      'with colons in the value',
      ['Made-with: a: b'],
      [['made-with', 'a: b', 1]],
    ],
    [
      'with the longest value',
      [`Made-with:${longValue(1000)}`],
      [['made-with', longValue(1000), 1]],
    ],
    [
      'with the longest key',
      ['AI-assistance-disclosure: yes'],
      [['ai-assistance-disclosure', 'yes', 1]],
    ],
  ])('%s', (_, lines, trailers) => {
    expect(trailersIn(...lines)).toEqual(trailers);
  });

  it.each<[string, string[], (string | number)[][]]>([
    [
      'an address alone',
      ['Made-with: Cursor', '<a@example.com>'],
      [['made-with', 'Cursor <a@example.com>', 1]],
    ],
    [
      'an address alone, indented',
      ['Made-with: Cursor', '  <a@example.com>'],
      [['made-with', 'Cursor <a@example.com>', 1]],
    ],
    [
      'not an address behind another',
      ['Made-with: C <c@example.com>', '<a@example.com>'],
      [['made-with', 'C <c@example.com>', 1]],
    ],
    [
      'not two addresses',
      ['Made-with: C', '<a@example.com> <b@example.com>'],
      [['made-with', 'C', 1]],
    ],
    [
      'an indented line',
      ['Made-with: a', '  b', '   c', 'd'],
      [['made-with', 'a b c', 1]],
    ],
    [
      'an indented line below an empty value',
      ['Made-with:', ' a'],
      [['made-with', 'a', 1]],
    ],
    [
      'not a line as far out',
      ['  Made-with: a', '  b'],
      [['made-with', 'a', 1]],
    ],
    [
      'not an indented trailer',
      ['Made-with: a', '  Assisted-by: b'],
      [
        ['made-with', 'a', 1],
        ['assisted-by', 'b', 2],
      ],
    ],
    [
      'not an indented bullet',
      ['Made-with: a', '  - b'],
      [['made-with', 'a', 1]],
    ],
    [
      'not an indented number',
      ['Made-with: a', '  12. b'],
      [['made-with', 'a', 1]],
    ],
    [
      'not an endless line',
      ['Made-with: a', ` ${longValue(1000)}`],
      [['made-with', 'a', 1]],
    ],
    [
      'a line of the greatest length',
      ['Made-with: a', ` ${longValue(999)}`],
      [['made-with', `a ${longValue(999)}`, 1]],
    ],
    [
      'no more when the value is long',
      [`Made-with: ${longValue(999)}`, ' b', ' c'],
      [['made-with', `${longValue(999)} b`, 1]],
    ],
  ])('goes on with %s', (_, lines, trailers) => {
    expect(trailersIn(...lines)).toEqual(trailers);
  });

  it('does not go on behind lines that were left out', () => {
    const lines = [
      { text: 'Made-with: a', line: 1 },
      { text: '  b', line: 3 },
    ];
    expect(findTrailers(lines).map(({ value }) => value)).toEqual(['a']);
  });

  it.each([
    ['another key', 'Fixes: 12'],
    ['no colon', 'Made-with Cursor'],
    ['a colon alone', ': Cursor'],
    ['a quotation', '> Made-with: Cursor'],
    ['a line taken away', '-Made-with: Cursor'],
    ['a line added', '+Made-with: Cursor'],
    ['words before the key', 'it was Made-with: Cursor'],
    ['too long a value', `Made-with:${longValue(1001)}`],
    ['too many marks', `${'* '.repeat(14)}Made-with: Cursor`],
    ['a key that goes on too long', 'Made-with-care-and-with-love-and: Cursor'],
  ])('%s is none', (_, line) => {
    expect(trailersIn(line)).toEqual([]);
  });

  it('quotes the key as it was written', () => {
    const [trailer] = findTrailers([{ text: '* MADE with : Cursor', line: 1 }]);
    expect(trailer?.text).toBe('MADE with: Cursor');
  });
});

describe('R07 keys of trailers', () => {
  it.each([
    ['Co-authored-by', 'co-authored-by', 'person', 'assistant', undefined],
    [' CO AUTHORED_BY ', 'co-authored-by', 'person', 'assistant', undefined],
    ['Made  with', 'made-with', 'generator', 'assistant', undefined],
    [
      'Suggested-by',
      'suggested-by',
      'signature',
      'reviewSuggestion',
      undefined,
    ],
    ['Assisted-by', 'assisted-by', 'disclosure', 'assistant', undefined],
    ['AI-Used', 'ai-used', 'statement', 'assistant', undefined],
    ['Claude-Session', 'claude-session', 'session', 'assistant', 'claude-code'],
    [
      'Entire-Checkpoint',
      'entire-checkpoint',
      'session',
      'assistant',
      undefined,
    ],
  ])('%j', (written, key, kind, role, tool) => {
    const known = { key, how: { kind, role, ...(tool && { tool }) } };
    // Asked twice: the second time it is remembered.
    expect(trailerKeyOf(written)).toEqual(known);
    expect(trailerKeyOf(written)).toEqual(known);
  });

  it.each(['', 'Fixes', 'Co-authored', 'constructor'])(
    '%j is none',
    written => {
      expect(trailerKeyOf(written)).toBeUndefined();
    },
  );
});
