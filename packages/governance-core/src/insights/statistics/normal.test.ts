import { normalBelow, normalQuantile, normalTwoSided } from './normal';

describe('R55 the normal distribution', () => {
  // Expected: half of the complementary error function of the C library.
  it.each`
    z        | below
    ${0}     | ${0.5}
    ${1}     | ${0.84134474606854293}
    ${1.96}  | ${0.97500210485177952}
    ${-3}    | ${0.0013498980316300933}
    ${4.99}  | ${0.9999996981035375}
    ${-5}    | ${2.8665157187919333e-7}
    ${-5.01} | ${2.7215017728558263e-7}
    ${-10}   | ${7.6198530241605269e-24}
  `('has $below below $z', ({ z, below }) => {
    expect(normalBelow(z) / below).toBeCloseTo(1, 11);
  });

  // Expected: printed quantiles.
  it.each`
    p         | z
    ${0.5}    | ${0}
    ${0.8}    | ${0.8416212335729143}
    ${0.975}  | ${1.959963984540054}
    ${0.0001} | ${-3.719016485455709}
    ${1e-12}  | ${-7.034483825301132}
  `('has the quantile $z at $p', ({ p, z }) => {
    expect(normalQuantile(p)).toBeCloseTo(z, 9);
  });

  it('has no end', () => {
    expect(normalQuantile(0)).toBe(-Infinity);
    expect(normalQuantile(1)).toBe(Infinity);
  });

  it.each`
    z        | p
    ${0}     | ${1}
    ${1.96}  | ${0.04999579029644087}
    ${-1.96} | ${0.04999579029644087}
  `('judges $z from both sides as $p', ({ z, p }) => {
    expect(normalTwoSided(z)).toBeCloseTo(p, 12);
  });
});
