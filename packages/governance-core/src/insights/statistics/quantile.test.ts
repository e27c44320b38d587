import { ascending, median, quantile } from './quantile';

describe('R09 quantiles', () => {
  // Expected: R 4, quantile(x, p) with its default type 7.
  it.each`
    values                | p       | expected
    ${[7]}                | ${0.95} | ${7}
    ${[3, 1]}             | ${0.5}  | ${2}
    ${[1, 2, 3, 4]}       | ${0.25} | ${1.75}
    ${[10, 1, 3, 2, 100]} | ${0.5}  | ${3}
    ${[10, 1, 3, 2, 100]} | ${0.95} | ${82}
    ${[10, 1, 3, 2, 100]} | ${0}    | ${1}
    ${[10, 1, 3, 2, 100]} | ${1}    | ${100}
    ${[-5, -1e9, 5, 1e9]} | ${0.5}  | ${0}
  `('of $values at $p is $expected', ({ values, p, expected }) => {
    expect(quantile(ascending(values), p)).toBeCloseTo(expected, 12);
  });

  it('of nothing is nothing', () => {
    expect(quantile([], 0.5)).toBeUndefined();
    expect(median([])).toBeUndefined();
  });

  it('leaves what it was given as it is', () => {
    const values = [3, 1, 2];
    expect(median(values)).toBe(2);
    expect(values).toEqual([3, 1, 2]);
  });
});
