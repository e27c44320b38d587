import { wilsonInterval } from './wilsonInterval';

describe('R16 the interval of a share', () => {
  // Expected values: R 4, prop.test(x, n, correct = FALSE)$conf.int.
  it.each`
    hits  | sample | share  | low        | high
    ${0}  | ${30}  | ${0}   | ${0}       | ${0.11351}
    ${3}  | ${30}  | ${0.1} | ${0.0346}  | ${0.25621}
    ${15} | ${30}  | ${0.5} | ${0.33154} | ${0.66846}
    ${30} | ${30}  | ${1}   | ${0.88649} | ${1}
    ${1}  | ${1}   | ${1}   | ${0.20654} | ${1}
  `('is $low–$high for $hits of $sample', ({ hits, sample, ...expected }) => {
    const found = wilsonInterval(hits, sample);
    expect(found?.share).toBeCloseTo(expected.share, 5);
    expect(found?.low).toBeCloseTo(expected.low, 4);
    expect(found?.high).toBeCloseTo(expected.high, 4);
    expect(found?.sample).toBe(sample);
  });

  it('is not there when nobody looked', () => {
    expect(wilsonInterval(0, 0)).toBeUndefined();
  });
});
