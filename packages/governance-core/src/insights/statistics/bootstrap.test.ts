import { blockBootstrap } from './bootstrap';
import { minimumDetectableEffect } from './minimumDetectableEffect';
import { seededRandom, seedOf } from './seededRandom';

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe('R13 intervals by drawing again', () => {
  it('is the same for the same seed, and another for another', () => {
    const blocks = [1, 5, 2, 8, 4, 9, 3];
    const first = blockBootstrap(blocks, mean, { seed: seedOf('team-a') });
    expect(blockBootstrap(blocks, mean, { seed: seedOf('team-a') })).toEqual(
      first,
    );
    expect(
      blockBootstrap(blocks, mean, { seed: seedOf('team-b') }),
    ).not.toEqual(first);
  });

  it('has the error that theory gives', () => {
    const random = seededRandom(3);
    const blocks = Array.from({ length: 200 }, random.normal);
    const { error, low, high } = blockBootstrap(blocks, mean, { seed: 1 })!;
    expect(error).toBeCloseTo(1 / Math.sqrt(200), 2);
    expect(high - low).toBeCloseTo((2 * 1.96) / Math.sqrt(200), 1);
  });

  it.each`
    what                               | blocks          | statistic
    ${'one block'}                     | ${[1]}          | ${mean}
    ${'a statistic that is not there'} | ${[1, 2, 3, 4]} | ${() => undefined}
    ${'a statistic without an end'}    | ${[1, 2, 3, 4]} | ${() => NaN}
  `('does not guess from $what', ({ blocks, statistic }) => {
    expect(blockBootstrap(blocks, statistic, { seed: 1 })).toBeUndefined();
  });
});

describe('R45 what could be found at all', () => {
  // Expected: Bloom's multipliers of the standard error.
  it.each`
    level        | power        | multiplier
    ${undefined} | ${undefined} | ${2.8016}
    ${0.05}      | ${0.9}       | ${3.2415}
    ${0.0125}    | ${0.8}       | ${3.3393}
  `(
    'is $multiplier errors at $level and $power',
    ({ level, power, multiplier }) => {
      expect(minimumDetectableEffect(10, { level, power })).toBeCloseTo(
        10 * multiplier,
        2,
      );
    },
  );
});

describe('R55 drawn counts', () => {
  it.each([0, 0.3, 4, 60, 199, 201, 5_000])(
    'have the mean and the variance %d',
    expected => {
      const random = seededRandom(11);
      const counts = Array.from({ length: 4_000 }, () =>
        random.poisson(expected),
      );
      const average =
        counts.reduce((sum, count) => sum + count, 0) / counts.length;
      const variance =
        counts.reduce((sum, count) => sum + (count - average) ** 2, 0) /
        counts.length;
      expect(Math.abs(average - expected)).toBeLessThanOrEqual(
        4 * Math.sqrt(expected / counts.length),
      );
      expect(Math.abs(variance - expected)).toBeLessThanOrEqual(0.1 * expected);
    },
  );
});
