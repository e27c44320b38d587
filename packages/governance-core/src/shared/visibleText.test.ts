import { visibleText } from './visibleText';

describe('B what a repository writes cannot steer, reorder or hide what people read', () => {
  it.each([
    ['plain text', 'src/ä.ts', 'src/ä.ts'],
    ['line ends and tabs', 'a\r\nb\tc\nd', 'a b c d'],
    ['colours', '\u001b[31mred', '\\x1b[31mred'],
    ['the direction', 'a\u202egnp', 'a\\u{202e}gnp'],
    ['nothing to see', 'a\u200bb\ufeff', 'a\\u{200b}b\\u{feff}'],
    ['tags', 'a\u{e0041}', 'a\\u{e0041}'],
  ])('%s', (_, text, expected) => {
    expect(visibleText(text)).toBe(expected);
  });
});
