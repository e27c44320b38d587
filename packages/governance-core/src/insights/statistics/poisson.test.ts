import { poissonAtLeast, poissonAtMost, poissonInterval } from './poisson';

describe('R10 few events', () => {
  // Expected: sums to fifty decimal places.
  it.each`
    count  | mean  | atMost                | atLeast
    ${0}   | ${0}  | ${1}                  | ${1}
    ${1}   | ${0}  | ${1}                  | ${0}
    ${0}   | ${2}  | ${0.1353352832366127} | ${1}
    ${3}   | ${2}  | ${0.857123460498547}  | ${0.3233235838169366}
    ${12}  | ${2}  | ${0.999999792653042}  | ${0.00000136461516}
    ${100} | ${80} | ${0.9868311451240661} | ${0.017108313}
  `(
    'at most and at least $count of $mean',
    ({ count, mean, atMost, atLeast }) => {
      expect(poissonAtMost(count, mean)).toBeCloseTo(atMost, 7);
      expect(poissonAtLeast(count, mean)).toBeCloseTo(atLeast, 6);
    },
  );

  // Expected: Garwood's printed table of exact 95 % limits.
  it.each`
    count  | low       | high
    ${0}   | ${0}      | ${3.6889}
    ${1}   | ${0.0253} | ${5.5716}
    ${5}   | ${1.6235} | ${11.6683}
    ${10}  | ${4.7954} | ${18.3904}
    ${100} | ${81.364} | ${121.6268}
  `('$count seen means $low to $high expected', ({ count, low, high }) => {
    const found = poissonInterval(count);
    expect(found.low).toBeCloseTo(low, 3);
    expect(found.high).toBeCloseTo(high, 3);
  });
});
