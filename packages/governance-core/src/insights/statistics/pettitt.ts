/** Where a series most likely changed its level. */
export interface ChangePoint {
  /** How many values lie before the change. */
  readonly after: number;
  readonly k: number;
  /** Approximate, 0–1; good below 0.5. */
  readonly p: number;
}

/**
 * The place after which a series in the order of time lies most differently from before; `undefined` of fewer than two values. Source:
 * A. N. Pettitt, "A non-parametric approach to the change-point problem", Applied Statistics 28 (1979).
 */
export function pettitt(values: readonly number[]): ChangePoint | undefined {
  const n = values.length;
  if (n < 2) return undefined;
  let [sum, k, after] = [0, 0, 1];
  for (let at = 0; at < n - 1; at += 1) {
    for (const value of values) sum += Math.sign(values[at]! - value);
    if (Math.abs(sum) > k) [k, after] = [Math.abs(sum), at + 1];
  }
  return {
    after,
    k,
    p: Math.min(1, 2 * Math.exp((-6 * k * k) / (n ** 3 + n ** 2))),
  };
}
