import { fleetRandom } from './fleetRandom';

describe('R09 numbers of a fleet', () => {
  const draws = (draw: (random: ReturnType<typeof fleetRandom>) => number) => {
    const random = fleetRandom('numbers');
    const all = Array.from({ length: 20_000 }, () => draw(random));
    return all.sort((a, b) => a - b);
  };
  const mean = (all: number[]) =>
    all.reduce((sum, each) => sum + each, 0) / all.length;

  it.each`
    what                 | draw         | of       | expected
    ${'a uniform share'} | ${'next'}    | ${[]}    | ${0.5}
    ${'Poisson, few'}    | ${'poisson'} | ${[3]}   | ${3}
    ${'Poisson, many'}   | ${'poisson'} | ${[250]} | ${250}
  `('$what has mean $expected', ({ draw, of, expected }) => {
    const all = draws(random =>
      (random as unknown as Record<string, (...of: number[]) => number>)[draw]!(
        ...of,
      ),
    );
    expect(mean(all) / expected).toBeCloseTo(1, 1);
  });

  it('has durations around a median', () => {
    const all = draws(random => random.skewed(10, 2));
    expect(all[10_000]! / 10).toBeCloseTo(1, 1);
    expect(all[16_827]! / 20).toBeCloseTo(1, 1);
    expect(all[0]).toBeGreaterThan(0);
  });
});
