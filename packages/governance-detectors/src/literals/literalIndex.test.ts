import fc from 'fast-check';
import { LiteralIndexBuilder } from './literalIndex';

function placesIn(text: string, literals: readonly string[]) {
  const builder = new LiteralIndexBuilder();
  const ids = literals.map(literal => builder.add(literal, { places: true }));
  const hits = builder.build().find(text);
  return ids.map(id => hits.places(id));
}

describe('R42 one pass finds all literals', () => {
  it.each([
    ['apart', 'a key and a token', ['key', 'token'], [[2], [12]]],
    [
      'in one another',
      'mykeys',
      ['key', 'keys', 'ykey', 'e'],
      [[2], [2], [1], [3]],
    ],
    ['over one another', 'aaaa', ['aa'], [[0, 1, 2]]],
    ['in any case', 'KEY kEy', ['key'], [[0, 4]]],
    ['given in any case', 'key', ['KEY'], [[0]]],
    [
      'with characters that fold to ASCII',
      '\u212Aey mi\u017Fs',
      ['key', 'miss'],
      [[0], [4]],
    ],
    ['beyond ASCII', '项目猎鹰 𝔸', ['猎鹰', '𝔸'], [[2], [5]]],
    ['that are not there', 'abc', ['abd'], [[]]],
    ['in nothing', '', ['a'], [[]]],
  ])('%s', (_, text, literals, expected) => {
    expect(placesIn(text, literals)).toEqual(expected);
  });

  it('tells places only for literals that were added for them', () => {
    const builder = new LiteralIndexBuilder();
    const key = builder.add('key', { places: false });
    const hits = builder.build().find('key key');
    expect([hits.has(key), hits.places(key)]).toEqual([true, []]);
  });

  it('finds what `indexOf` finds, in any text', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'b', 'c', 'é', '-'),
      maxLength: 30,
    });
    const words = fc.array(
      letters.filter(word => word !== ''),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(letters, words, (text, literals) => {
        const expected = literals.map(literal =>
          [...text]
            .map((_, at) => at)
            .filter(at => text.startsWith(literal, at)),
        );
        expect(placesIn(text, literals)).toEqual(expected);
      }),
    );
  });
});
