import fc from 'fast-check';
import { plainSpelling } from './plainSpelling';

describe('plainSpelling: how a text reads, whatever it is written with', () => {
  it.each<[string, string, string]>([
    [
      'plain text stays',
      'Read this: a_b, c-d (1 * 2)?',
      'Read this: a_b, c-d (1  2)?',
    ],
    ['accents', 'Größé', 'Große'],
    ['Cyrillic letters that look Latin', 'рауρаl', 'paypal'],
    ['other letters stay', 'жизнь', 'жизнь'],
    ['full width and ligatures', 'ａｂ ﬁ', 'ab fi'],
    ['letters drawn in another style', '𝒶𝓫𝖈', 'abc'],
    ['invisible characters', 'a\u200bb\u00adc\u{e0041}', 'abc'],
    ['quotes', 'don’t', "don't"],
    ['emphasis and code', '**a** _b_ `c` ~~d~~', 'a b c d'],
    ['lines of a quote', '> a\n> > b', 'a\nb'],
  ])('%s', (_, text, plain) => {
    expect(plainSpelling(text)).toBe(plain);
  });

  it('line ends stay, so that lines can be counted', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.oneof(
            fc.constantFrom('\n', '\r\n', '>', ' ', '_', '`', '\u2028'),
            fc.string({ unit: 'binary', maxLength: 1 }),
          ),
        }),
        text => {
          expect(plainSpelling(text).split('\n')).toHaveLength(
            text.split('\n').length,
          );
        },
      ),
      { numRuns: 500, seed: 20270131 },
    );
  });
});
