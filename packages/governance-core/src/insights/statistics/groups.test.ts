import { rankSum } from './rankSum';
import { signedRank } from './signedRank';

// Published data and results: M. Hollander and D. A. Wolfe, "Nonparametric statistical methods" (1973), pages 29 and 69, as R prints them.
const TERM = [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46];
const EARLIER = [1.15, 0.88, 0.9, 0.74, 1.21];
const BEFORE = [1.83, 0.5, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.3];
const AFTER = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29];

describe('R45 two groups', () => {
  it('has the published shift and chance', () => {
    const found = rankSum(TERM, EARLIER)!;
    expect(found.u).toBe(35);
    expect(found.pGreater).toBeCloseTo(0.1272, 4);
    expect(found.shift).toBeCloseTo(0.305, 12);
  });

  it('comes near the counted chance when it approximates', () => {
    const many = Array.from({ length: 40 }, (_, at) => at * 1.01);
    const others = Array.from({ length: 40 }, (_, at) => at * 0.9 + 0.005);
    const counted = rankSum(many, others)!;
    const approximated = rankSum([...many, 5000], [...others, 5000])!;
    expect(approximated.p).toBeCloseTo(counted.p, 1.5);
  });

  it.each`
    first        | second       | p
    ${[1, 1, 1]} | ${[1, 1, 1]} | ${1}
    ${[1, 2, 3]} | ${[4, 5, 6]} | ${0.1}
  `('judges $first against $second as $p', ({ first, second, p }) => {
    expect(rankSum(first, second)?.p).toBeCloseTo(p, 12);
  });

  it('says nothing of nobody', () => {
    expect(rankSum([], [1])).toBeUndefined();
    expect(signedRank([0, 0])).toBeUndefined();
  });
});

describe('R45 pairs', () => {
  it('has the published middle and chance', () => {
    const found = signedRank(BEFORE.map((value, at) => value - AFTER[at]!))!;
    expect(found.v).toBe(40);
    expect(found.pGreater).toBeCloseTo(0.01953, 5);
    expect(found.pseudomedian).toBeCloseTo(0.46, 12);
  });
});
