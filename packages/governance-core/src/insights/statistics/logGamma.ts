const G = 7;
const TERMS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028,
  771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/**
 * Logarithm of the gamma function of `x` above 0, to 14 digits; `logGamma(n + 1)` is that of n factorial. Source: C. Lanczos, "A
 * precision approximation of the gamma function", SIAM Journal on Numerical Analysis 1 (1964), nine terms.
 */
export function logGamma(x: number): number {
  if (x < 0.5)
    return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  let sum = TERMS[0]!;
  for (let k = 1; k < TERMS.length; k += 1) sum += TERMS[k]! / (x - 1 + k);
  const t = x + G - 0.5;
  return (
    0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum)
  );
}
