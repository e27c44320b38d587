import { DISCHARGE, SEDIMENT } from './__fixtures__/river';
import { PAGES } from './__fixtures__/pages';
import { mannKendall, partialMannKendall } from './mannKendall';
import { pettitt } from './pettitt';
import { senSlope } from './senSlope';
import { partialSpearman, spearman } from './spearman';

// Expected: what the vignette of the R package trend prints.
describe('R55 slow drift', () => {
  it.each`
    series       | s       | z          | p
    ${DISCHARGE} | ${-144} | ${-1.3989} | ${0.1619}
    ${SEDIMENT}  | ${-394} | ${-3.8445} | ${0.0001208}
  `('finds the published trend with S $s', ({ series, s, z, p }) => {
    const found = mannKendall(series);
    expect(found.s).toBe(s);
    expect(found.variance).toBe(10450);
    expect(found.z).toBeCloseTo(z, 4);
    expect(found.p).toBeCloseTo(p, 4);
  });

  // Expected: worked by hand from Kendall's formula with ties.
  it.each`
    series             | s     | variance
    ${[]}              | ${0}  | ${0}
    ${[5]}             | ${0}  | ${0}
    ${[4, 4, 4]}       | ${0}  | ${0}
    ${[1, 2, 2, 3]}    | ${5}  | ${23 / 3}
    ${[1, 2, 3, 4]}    | ${6}  | ${26 / 3}
    ${[4, 3, 2, 1, 1]} | ${-9} | ${47 / 3}
  `('counts equal values of $series', ({ series, s, variance }) => {
    const found = mannKendall(series);
    expect(found.s).toBe(s);
    expect(found.variance).toBeCloseTo(variance, 12);
  });

  it('tells how fast', () => {
    const found = senSlope(SEDIMENT)!;
    expect(found.slope).toBeCloseTo(-0.2876139, 7);
    expect(found.low).toBeCloseTo(-0.4196477, 7);
    expect(found.high).toBeCloseTo(-0.1519026, 7);
    expect(senSlope([1])).toBeUndefined();
  });

  it('takes out what goes along with something else', () => {
    const found = partialMannKendall(SEDIMENT, DISCHARGE);
    expect(found.s).toBeCloseTo(-350.6576077, 6);
    expect(found.variance).toBeCloseTo(9503.289782, 5);
    expect(found.z).toBeCloseTo(-3.597, 3);
    expect(found.p).toBeCloseTo(0.0003218, 6);
    expect(found.correlation).toBeCloseTo(0.3009888, 7);
  });

  it('finds where it changed', () => {
    const found = pettitt(PAGES)!;
    expect(found).toMatchObject({ k: 232, after: 17 });
    expect(found.p).toBeCloseTo(0.01456, 5);
    expect(pettitt([1])).toBeUndefined();
  });
});

describe('R55 two things together', () => {
  it('has the published rank correlation', () => {
    const found = spearman(SEDIMENT, DISCHARGE);
    expect(found.r).toBeCloseTo(0.3040843, 7);
    // Published with another approximation: 0.0427.
    expect(found.p).toBeCloseTo(0.0427, 3);
  });

  it('has the published partial correlation with time', () => {
    const years = SEDIMENT.map((_, at) => at);
    const found = partialSpearman(years, SEDIMENT, DISCHARGE);
    expect(found.r).toBeCloseTo(-0.5355055, 7);
    expect(found.p).toBeCloseTo(0.0001503, 6);
  });

  it.each`
    x            | y            | r     | p
    ${[1, 2, 3]} | ${[2, 4, 9]} | ${1}  | ${0}
    ${[1, 2, 3]} | ${[9, 4, 2]} | ${-1} | ${0}
    ${[1, 1, 1]} | ${[9, 4, 2]} | ${0}  | ${1}
    ${[1, 2]}    | ${[1, 2]}    | ${1}  | ${1}
  `('judges $x and $y as $r', ({ x, y, r, p }) => {
    const found = spearman(x, y);
    expect(found.r).toBeCloseTo(r, 12);
    expect(found.p).toBeCloseTo(p, 12);
  });
});
