import { logGamma } from './logGamma';
import { studentTTwoSided } from './studentT';

describe('R45 Student\u2019s t', () => {
  // Expected: printed quantiles of the t distribution at 5 % and 1 %, two-sided.
  it.each`
    t         | freedom | p
    ${0}      | ${5}    | ${1}
    ${12.706} | ${1}    | ${0.05}
    ${2.571}  | ${5}    | ${0.05}
    ${-2.228} | ${10}   | ${0.05}
    ${2.75}   | ${30}   | ${0.01}
    ${2.617}  | ${120}  | ${0.01}
    ${1.96}   | ${1e6}  | ${0.05}
  `('judges $t with $freedom degrees of freedom as $p', ({ t, freedom, p }) => {
    expect(studentTTwoSided(t, freedom)).toBeCloseTo(p, 4);
  });

  it.each`
    n       | factorial
    ${0}    | ${1}
    ${1}    | ${1}
    ${5}    | ${120}
    ${20}   | ${2432902008176640000}
    ${-0.5} | ${1.7724538509055159}
  `('knows that $n factorial is $factorial', ({ n, factorial }) => {
    expect(logGamma(n + 1)).toBeCloseTo(Math.log(factorial), 12);
  });
});
