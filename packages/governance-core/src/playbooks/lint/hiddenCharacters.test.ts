import fc from 'fast-check';
import { hiddenCharacters } from './hiddenCharacters';

const codePointsIn = (text: string) =>
  hiddenCharacters(text).map(({ codePoint }) => codePoint);

/** A text in tag characters, as it is hidden from readers. */
const inTags = (text: string) =>
  [...text]
    .map(each => String.fromCodePoint(0xe0000 + (each.codePointAt(0) ?? 0)))
    .join('');

/** Bytes in variation selectors, as they are hidden behind one character. */
const inSelectors = (bytes: readonly number[]) =>
  bytes
    .map(byte =>
      String.fromCodePoint(byte < 16 ? 0xfe00 + byte : 0xe0100 + byte - 16),
    )
    .join('');

describe('hiddenCharacters: what readers see', () => {
  it.each<[string, string]>([
    ['nothing', ''],
    ['words with tabs and line ends', 'a\tb\nc\r\nd'],
    ['other alphabets', 'Größe, naïve, Ελλάδα, Москва, עברית, العربية, हिन्दी'],
    ['accents that stand alone', 'e\u0301'],
    ['East Asian words', '日本語、ひらがな、カタカナ、한국어、中文\u3000空白'],
    ['typography', '“quotes” – dashes — … · • § ½ × → ≥\u00a0%'],
    ['emoji', '😀 ✅ ⚠ 🇩🇪 👍'],
    ['emoji whose look is chosen', '⚠️ ✔︎ ❤️ ©️ ↔️ ▶️'],
    ['emoji with a colour of skin', '👍🏽 ☝🏿'],
    ['emoji that are joined', '👩‍💻 👨‍👩‍👧‍👦 👩🏽‍🚀 ❤️‍🔥 🏳️‍🌈 🏴‍☠️ 🧔‍♀️ 👩‍⚕️'],
    ['keycaps', '1️⃣ #️⃣ *️⃣'],
    ['flags that are spelt in tags', '🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🏴󠁧󠁢󠁷󠁬󠁳󠁿'],
  ])('%s', (_, text) => {
    expect(codePointsIn(text)).toEqual([]);
  });
});

describe('hiddenCharacters: what readers do not see', () => {
  it.each<[string, string, readonly string[]]>([
    ['an override (Trojan Source)', 'a\u202e} b', ['U+202E']],
    [
      'isolates (Trojan Source)',
      '/*\u2066 admin \u2069\u2066*/',
      ['U+2066', 'U+2069', 'U+2066'],
    ],
    [
      'marks of direction',
      '\u200e\u200f\u061c',
      ['U+200E', 'U+200F', 'U+061C'],
    ],
    ['a space without width', 'a\u200bb', ['U+200B']],
    ['joiners between letters', 'a\u200c\u200db', ['U+200C', 'U+200D']],
    ['a joiner after a picture alone', '😀\u200d', ['U+200D']],
    ['a joiner before a picture alone', 'a\u200d😀', ['U+200D']],
    ['two joiners between pictures', '👩\u200d\u200d💻', ['U+200D', 'U+200D']],
    ['a soft hyphen', 'pass\u00adword', ['U+00AD']],
    ['invisible operators', 'a\u2062b\u2064', ['U+2062', 'U+2064']],
    [
      'fillers',
      '\u115f\u3164\uffa0\u2800',
      ['U+115F', 'U+3164', 'U+FFA0', 'U+2800'],
    ],
    ['a mark of byte order', '\ufeffa', ['U+FEFF']],
    ['line separators', 'a\u2028b\u2029', ['U+2028', 'U+2029']],
    ['nothing at all', 'a\u0000', ['U+0000']],
    ['a sequence that steers a terminal', '\u001b[2K', ['U+001B']],
    ['the same in eight bits', '\u009b2K', ['U+009B']],
    ['a backspace', 'a\bb', ['U+0008']],
    ['a carriage return alone', 'bad\rgood\n', ['U+000D']],
    ['two carriage returns before a line feed', 'a\r\r\n', ['U+000D']],
    ['half of a character', 'a\ud83d', ['U+D83D']],
    ['a text in tags', inTags('hi'), ['U+E0068', 'U+E0069']],
    [
      'a text in tags behind a flag',
      `🏴${inTags('gbhi')}\u{e007f}`,
      ['U+E0067', 'U+E0062', 'U+E0068', 'U+E0069', 'U+E007F'],
    ],
    [
      'a text in tags behind a flag that ended',
      `🏴󠁧󠁢󠁥󠁮󠁧󠁿${inTags('x')}`,
      ['U+E0078'],
    ],
    [
      'bytes in selectors behind a picture',
      `😀${inSelectors([1, 15, 255])}`,
      ['U+FE01', 'U+FE0F', 'U+E01EF'],
    ],
    ['a second choice of look', '⚠️\ufe0e', ['U+FE0E']],
    ['a look of a letter', 'a\ufe0f', ['U+FE0F']],
    [
      'a look of a digit that is no keycap',
      '1\ufe0f2\ufe0e',
      ['U+FE0F', 'U+FE0E'],
    ],
  ])('%s', (_, text, codePoints) => {
    expect(codePointsIn(text)).toEqual(codePoints);
  });

  it.each<[string, string, number, number, number]>([
    ['on the first line', 'a\u200bb', 1, 1, 2],
    ['on its line', 'a\n😀 b\u200b', 6, 2, 5],
    ['at the beginning of a line', 'a\r\n\u200b', 3, 2, 1],
    ['behind a line that ends nothing else', '\n\n\u200b', 2, 3, 1],
  ])('and where: %s', (_, text, offset, line, column) => {
    expect(hiddenCharacters(text)).toEqual([
      {
        codePoint: 'U+200B',
        name: 'zero-width character',
        offset,
        line,
        column,
      },
    ]);
  });

  it('whatever stands around: nothing that is ignorable by default stays unseen', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '\n', '1', '🏴') }),
        fc.constantFrom(
          ...['\u200b', '\u202e', '\u2060', '\u00ad', '\ufe01', '\u{e0041}'],
          ...['\u{e0100}', '\u{e0fff}', '\u180e', '\u034f', '\u206a'],
        ),
        fc.string({ unit: fc.constantFrom('a', ' ', '\n', '1', '😀') }),
        (before, hidden, after) => {
          const [found, ...more] = hiddenCharacters(before + hidden + after);
          expect(found?.offset).toBe(before.length);
          expect(found?.line).toBe(before.split('\n').length);
          expect(more).toEqual([]);
        },
      ),
      { numRuns: 300, seed: 20270131 },
    );
  });

  it('counts every one of a huge text', () => {
    expect(hiddenCharacters('\u200b\n'.repeat(100_000)).at(-1)).toMatchObject({
      line: 100_000,
      column: 1,
    });
  });
});
