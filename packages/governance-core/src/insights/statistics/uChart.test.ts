import { laneySigmaZ, meanRate, uChart, type Occurrence } from './uChart';

/** Defects in dyed cloth by fifty square metres; D. C. Montgomery, "Introduction to statistical quality control". */
const CLOTH: Occurrence[] = (
  [
    [14, 10],
    [12, 8],
    [20, 13],
    [11, 10],
    [7, 9.5],
    [10, 10],
    [21, 12],
    [16, 10.5],
    [19, 12],
    [23, 12.5],
  ] as const
).map(([count, exposure]) => ({ count, exposure }));

const PUBLISHED_HIGH = [
  2.555038, 2.688626, 2.415894, 2.555038, 2.58444, 2.555038, 2.456427, 2.527762,
  2.456427, 2.435552,
];
const PUBLISHED_LOW = [
  0.291474, 0.157885, 0.430617, 0.291474, 0.262072, 0.291474, 0.390085, 0.31875,
  0.390085, 0.410959,
];

describe('R10 R55 rates with limits', () => {
  const centre = meanRate(CLOTH)!;

  it('has the published centre and limits', () => {
    const points = uChart(CLOTH, { centre, sigmaZ: 1 });
    expect(centre).toBeCloseTo(1.423256, 6);
    points.forEach((point, at) => {
      expect(point.high).toBeCloseTo(PUBLISHED_HIGH[at]!, 5);
      expect(point.low).toBeCloseTo(PUBLISHED_LOW[at]!, 5);
      expect(point.rate > point.high || point.rate < point.low).toBe(false);
    });
  });

  it('widens or narrows by how much neighbours differ', () => {
    const sigmaZ = laneySigmaZ(CLOTH, centre)!;
    expect(sigmaZ).toBeCloseTo(0.678796, 6);
    const first = uChart(CLOTH, { centre, sigmaZ })[0]!;
    expect(first.high).toBeCloseTo(2.191504, 5);
    expect(first.low).toBeCloseTo(0.655007, 5);
  });

  it.each`
    what                 | periods                                                   | rate         | sigmaZ
    ${'nothing'}         | ${[]}                                                     | ${undefined} | ${undefined}
    ${'one period'}      | ${[{ count: 2, exposure: 4 }]}                            | ${0.5}       | ${undefined}
    ${'no event at all'} | ${[{ count: 0, exposure: 4 }, { count: 0, exposure: 9 }]} | ${0}         | ${0}
  `('knows what $what allows', ({ periods, rate, sigmaZ }) => {
    expect(meanRate(periods)).toBe(rate);
    expect(laneySigmaZ(periods, rate ?? 0)).toBe(sigmaZ);
  });

  it('never has a limit below nothing', () => {
    const [point] = uChart([{ count: 0, exposure: 1 }], {
      centre: 1,
      sigmaZ: 1,
    });
    expect(point).toEqual({ rate: 0, low: 0, high: 4, z: -1 });
  });
});
