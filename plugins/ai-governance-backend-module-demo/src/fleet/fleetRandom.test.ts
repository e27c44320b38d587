import { fleetRandom } from './fleetRandom';

type Random = ReturnType<typeof fleetRandom>;

describe('R09 numbers of a fleet', () => {
  const draws = (draw: (random: Random) => number) => {
    const random = fleetRandom('numbers');
    const all = Array.from({ length: 20_000 }, () => draw(random));
    return all.sort((a, b) => a - b);
  };
  const mean = (all: number[]) =>
    all.reduce((sum, each) => sum + each, 0) / all.length;

  it.each`
    what                 | draw                                       | expected
    ${'a uniform share'} | ${(random: Random) => random.next()}       | ${0.5}
    ${'Poisson, few'}    | ${(random: Random) => random.poisson(3)}   | ${3}
    ${'Poisson, many'}   | ${(random: Random) => random.poisson(250)} | ${250}
  `('$what has mean $expected', ({ draw, expected }) => {
    expect(mean(draws(draw)) / expected).toBeCloseTo(1, 1);
  });

  it('has durations around a median', () => {
    const all = draws(random => random.skewed(10, 2));
    expect(all[10_000]! / 10).toBeCloseTo(1, 1);
    expect(all[16_827]! / 20).toBeCloseTo(1, 1);
    expect(all[0]).toBeGreaterThan(0);
  });
});
