import { seededRandom } from '../statistics';
import {
  crossingOf,
  driftChart,
  freezeBaseline,
  LEAST_BASELINE_POINTS,
  type DriftPeriod,
} from './chart';
import { driftSignal } from './driftSignal';
import { fleetLimit } from './fleetLimit';

const weeks = (counts: readonly number[], exposure = 50): DriftPeriod[] =>
  counts.map((count, at) => ({ period: `w${at}`, count, exposure }));
const quiet = (mean: number, length: number, seed = 5) => {
  const random = seededRandom(seed);
  return Array.from({ length }, () => random.poisson(mean));
};
const steady = Array.from({ length: LEAST_BASELINE_POINTS }, (_, at) =>
  at % 2 ? 9 : 11,
);
const after = (...counts: number[]) =>
  driftChart(weeks([...steady, ...counts]))!;

describe('R55 baselines', () => {
  it.each`
    what                          | periods                        | until        | length
    ${'too few'}                  | ${weeks(steady.slice(1))}      | ${undefined} | ${undefined}
    ${'just enough'}              | ${weeks(steady)}               | ${undefined} | ${20}
    ${'no more than needed'}      | ${weeks([...steady, 1, 2, 3])} | ${undefined} | ${20}
    ${'as long as it was frozen'} | ${weeks([...steady, 1, 2, 3])} | ${'w21'}     | ${22}
    ${'nothing to happen in'}     | ${weeks(steady, 0)}            | ${undefined} | ${undefined}
  `('$what', ({ periods, until, length }) => {
    expect(freezeBaseline(periods, until)?.length).toBe(length);
  });

  it('is never narrower than chance', () => {
    expect(freezeBaseline(weeks(steady.map(() => 10)))!.baseline).toEqual({
      centre: 0.2,
      sigmaZ: 1,
    });
  });

  it('stays as it was when more comes', () => {
    expect(after(10, 40, 40, 40).baseline).toEqual(after(10).baseline);
  });
});

describe('R55 signals', () => {
  it.each`
    what                     | later                                | kind
    ${'nothing yet'}         | ${[]}                                | ${'quiet'}
    ${'the same'}            | ${[10, 11, 9, 10]}                   | ${'quiet'}
    ${'a jump'}              | ${[10, 11, 30]}                      | ${'jump'}
    ${'a jump that is over'} | ${[30, ...steady]}                   | ${'quiet'}
    ${'a lasting shift'}     | ${[15, 16, 15, 16, 15, 16, 15]}      | ${'shift'}
    ${'fewer'}               | ${[1, 0, 1, 0, 1]}                   | ${'quiet'}
    ${'a slow rise'}         | ${[5, 6, 6, 7, 8, 9, 9, 10, 11, 12]} | ${'rise'}
  `('$what: $kind', ({ later, kind }) => {
    expect(driftSignal(after(...later), 3.3).kind).toBe(kind);
  });

  it('judges few events by exact chances', () => {
    const few = Array.from({ length: LEAST_BASELINE_POINTS }, (_, at) =>
      at % 4 ? 0 : 1,
    );
    const [two, four] = [2, 4].map(
      count => driftChart(weeks([...few, count]))!.points[0]!,
    );
    // A quarter of an event is expected: P(X ≥ 2) = 0.0265 and P(X ≥ 4) = 0.000133.
    expect(two!.score).toBeCloseTo(1.935, 2);
    expect(four!.score).toBeCloseTo(3.647, 2);
  });

  it('is slower to signal where weeks always differ much', () => {
    const wild = Array.from({ length: LEAST_BASELINE_POINTS }, (_, at) =>
      at % 2 ? 1 : 21,
    );
    const calm = after(25).points[0]!;
    expect(driftChart(weeks([...wild, 25]))!.points[0]!.score).toBeLessThan(
      calm.score / 3,
    );
  });
});

describe('R55 false notifications of a fleet', () => {
  const fleet = Array.from({ length: 40 }, (_, at) => ({
    expected: [0.5, 3, 12][at % 3]!,
    sigmaZ: at % 5 ? 1 : 1.4,
  }));

  it('is the same for the same fleet', () => {
    const options = { seed: 1, months: 20 };
    expect(fleetLimit(fleet, options)).toBe(fleetLimit(fleet, options));
  });

  it('is wider for more charts', () => {
    const many = Array.from({ length: 10 }, () => fleet).flat();
    expect(fleetLimit(many, { seed: 1, months: 10 })).toBeGreaterThan(3.2);
    expect(fleetLimit(fleet.slice(0, 4), { seed: 1, months: 100 })).toBe(3);
    expect(fleetLimit([], { seed: 1 })).toBe(3);
  });

  it('lets a quiet fleet notify about once a month', () => {
    const limit = fleetLimit(fleet, { seed: 1, months: 150 });
    const months = 50;
    const notifies = (expected: number, seed: number) =>
      driftChart(
        weeks(quiet(expected, LEAST_BASELINE_POINTS + 5, seed)),
      )!.points.some(point => crossingOf(point) > limit);
    const notified = Array.from({ length: months }, (_, month) =>
      fleet.filter(({ expected }, at) => notifies(expected, 1000 * month + at)),
    ).flat().length;
    expect(notified / months).toBeLessThan(1.5);
  });
});
