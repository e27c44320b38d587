import { commitId, createRandom } from './random';

describe('G choices depend on the seed alone', () => {
  it('gives the same sequence for the same seed, in every version', () => {
    const random = createRandom('acme');
    expect([
      random.below(1_000),
      random.below(1_000),
      random.below(1_000),
    ]).toEqual([400, 75, 10]);
  });

  it.each`
    weights                 | expected
    ${[['a', 1], ['b', 0]]} | ${['a']}
    ${[['a', 0], ['b', 1]]} | ${['b']}
    ${[['a', 1], ['b', 1]]} | ${['a', 'b']}
  `('chooses by weight: $weights', ({ weights, expected }) => {
    const random = createRandom('weights');
    const chosen = Array.from({ length: 50 }, () => random.weighted(weights));
    expect([...new Set(chosen)].sort()).toEqual(expected);
  });

  it('cannot choose from nothing', () => {
    expect(() => createRandom('x').pick([])).toThrow(RangeError);
    expect(() => createRandom('x').weighted([])).toThrow(RangeError);
  });

  it('makes commit ids of 40 digits', () => {
    expect(commitId('x')).toMatch(/^[0-9a-f]{40}$/);
    expect(commitId('x')).toBe(commitId('x'));
  });
});
