import fc from 'fast-check';
import { placesIn } from './placesIn';

describe('placesIn', () => {
  it.each<[string, string, readonly number[], readonly string[]]>([
    ['an empty text', '', [0], ['1:1']],
    ['one line', 'abc', [0, 2, 3], ['1:1', '1:3', '1:4']],
    [
      'several lines',
      'a\n\nb',
      [0, 1, 2, 3, 4],
      ['1:1', '1:2', '2:1', '3:1', '3:2'],
    ],
    ['the same place again', 'a\nb', [2, 2], ['2:1', '2:1']],
    ['a text that ends with a line', 'a\n', [2], ['2:1']],
  ])('%s', (_, text, offsets, places) => {
    const placeOf = placesIn(text);
    expect(
      offsets.map(placeOf).map(({ line, column }) => `${line}:${column}`),
    ).toEqual(places);
  });

  it('is what counting from the beginning tells', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n') }), text => {
        const placeOf = placesIn(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const before = text.slice(0, offset).split('\n');
          expect(placeOf(offset)).toEqual({
            line: before.length,
            column: (before.at(-1)?.length ?? 0) + 1,
          });
        }
      }),
      { numRuns: 100, seed: 20270131 },
    );
  });
});
