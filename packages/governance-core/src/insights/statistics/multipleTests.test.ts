import { benjaminiHochberg, holm } from './multipleTests';

describe('R13 R55 several looks at once', () => {
  // Expected: R 4, p.adjust.
  it.each`
    p                           | byHolm                      | byHochberg
    ${[]}                       | ${[]}                       | ${[]}
    ${[0.04]}                   | ${[0.04]}                   | ${[0.04]}
    ${[0.01, 0.02, 0.03, 0.04]} | ${[0.04, 0.06, 0.06, 0.06]} | ${[0.04, 0.04, 0.04, 0.04]}
    ${[0.9, 0.001, 0.5, 0.02]}  | ${[1, 0.004, 1, 0.06]}      | ${[0.9, 0.004, 0.6666666666666666, 0.04]}
  `('adjusts $p', ({ p, byHolm, byHochberg }) => {
    const close = (expected: number[]) =>
      expected.map(each => expect.closeTo(each, 12));
    expect(holm(p)).toEqual(close(byHolm));
    expect(benjaminiHochberg(p)).toEqual(close(byHochberg));
  });
});
