import { quantileInterval } from './quantileInterval';
import { seededRandom } from './seededRandom';
import { ascending } from './quantile';

const ranks = (n: number) => Array.from({ length: n }, (_, at) => at + 1);

describe('R09 how far a quantile can be trusted', () => {
  // Expected: ranks of the distribution-free 95 % interval of the median, as tabulated.
  it.each`
    n      | p       | low          | high
    ${0}   | ${0.5}  | ${undefined} | ${undefined}
    ${5}   | ${0.5}  | ${undefined} | ${undefined}
    ${6}   | ${0.5}  | ${1}         | ${6}
    ${10}  | ${0.5}  | ${2}         | ${9}
    ${20}  | ${0.5}  | ${6}         | ${15}
    ${100} | ${0.5}  | ${40}        | ${61}
    ${20}  | ${0.95} | ${17}        | ${undefined}
  `(
    '$n values bound the quantile $p by ranks $low and $high',
    ({ n, p, ...ends }) => {
      expect(quantileInterval(ranks(n), p)).toEqual(ends);
    },
  );

  it('holds the true p95 in at least 95 of 100 draws', () => {
    const random = seededRandom(7);
    let held = 0;
    for (let draw = 0; draw < 400; draw += 1) {
      const sorted = ascending(Array.from({ length: 200 }, random.share));
      const { low, high } = quantileInterval(sorted, 0.95);
      if (low! <= 0.95 && high! >= 0.95) held += 1;
    }
    expect(held / 400).toBeGreaterThan(0.94);
    expect(held / 400).toBeLessThan(0.995);
  });
});
