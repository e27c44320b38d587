import { visibleParts } from './visibleParts';

const shown = (text: string) =>
  visibleParts(text)
    .map(part => (part.kind === 'text' ? part.text : `[${part.codePoint}]`))
    .join('');

describe('characters that a reader would not see', () => {
  it.each([
    ['nothing', '', ''],
    ['plain words', 'Zwölf Boxkämpfer', 'Zwölf Boxkämpfer'],
    ['another writing', '日本語 Ελληνικά', '日本語 Ελληνικά'],
    ['an override of direction', 'a\u202Eb\u202Cc', 'a[U+202E]b[U+202C]c'],
    ['an isolate', '\u2066x\u2069', '[U+2066]x[U+2069]'],
    ['a zero-width space', 'pass\u200Bword', 'pass[U+200B]word'],
    ['a byte order mark within', 'a\uFEFFb', 'a[U+FEFF]b'],
    ['a soft hyphen', 'a\u00ADb', 'a[U+00AD]b'],
    ['tags, which take two units', 'a\u{E0041}b', 'a[U+E0041]b'],
    ['two tags side by side', '\u{E0001}\u{E0041}', '[U+E0001][U+E0041]'],
    ['an emoji that is joined of several', '👩\u200D💻', '👩\u200D💻'],
    ['a control character', 'a\u0007b', 'a[U+0007]b'],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});
