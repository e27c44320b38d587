import { ewma } from './ewma';

/** NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.4. */
const VALUES = [
  52, 47, 53, 49.3, 50.1, 47, 51, 50.1, 51.2, 50.5, 49.6, 47.6, 49.9, 51.3,
  47.8, 51.2, 52.6, 52.4, 53.6, 52.1,
];
const PUBLISHED = [
  50.6, 49.52, 50.56, 50.18, 50.16, 49.21, 49.75, 49.85, 50.26, 50.33, 50.11,
  49.36, 49.52, 50.05, 49.38, 49.92, 50.73, 51.23, 51.94, 51.99,
];
const CHART = { target: 50, sigma: 2.0539, lambda: 0.3, limit: 3 };

describe('R55 small lasting shifts', () => {
  it('has the published means and limits', () => {
    const points = ewma(VALUES, { ...CHART, limits: 'steady' });
    points.forEach((point, at) => {
      expect(point.mean).toBeCloseTo(PUBLISHED[at]!, 1);
      expect(point.high).toBeCloseTo(52.5884, 3);
      expect(point.low).toBeCloseTo(47.4115, 3);
    });
  });

  it.each`
    at    | spread
    ${0}  | ${1.84851}
    ${1}  | ${2.25644}
    ${19} | ${2.58843}
  `(
    'is within $spread of the target at value $at when exact',
    ({ at, spread }) => {
      const point = ewma(VALUES, { ...CHART, limits: 'exact' })[at]!;
      expect(point.high - 50).toBeCloseTo(spread, 4);
      expect(50 - point.low).toBeCloseTo(spread, 4);
    },
  );
});
