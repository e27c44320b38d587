/** A share with the interval in which the true one lies with 95 % confidence; all 0–1. */
export interface ShareWithInterval {
  readonly share: number;
  readonly low: number;
  readonly high: number;
  /** How many were looked at; at least 1. */
  readonly sample: number;
}

/** Two-sided 95 % quantile of the standard normal distribution. */
const Z = 1.959963984540054;

/**
 * Wilson's score interval of `hits` in `sample` independent looks; `undefined` without any. Source: E. B. Wilson, "Probable
 * inference, the law of succession, and statistical inference", JASA 22 (1927). It does not leave 0–1 and holds for few looks.
 */
export function wilsonInterval(
  hits: number,
  sample: number,
): ShareWithInterval | undefined {
  if (sample < 1) return undefined;
  const share = hits / sample;
  const zz = Z * Z;
  const middle = share + zz / (2 * sample);
  const spread =
    Z * Math.sqrt((share * (1 - share)) / sample + zz / (4 * sample * sample));
  const scale = 1 + zz / sample;
  return {
    share,
    low: hits === 0 ? 0 : Math.max(0, (middle - spread) / scale),
    high: hits === sample ? 1 : Math.min(1, (middle + spread) / scale),
    sample,
  };
}
