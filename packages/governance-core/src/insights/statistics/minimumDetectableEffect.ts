import { normalQuantile } from './normal';

/**
 * The smallest true difference that a two-sided test at `level` (0–1) would find with the chance `power` (0–1), in the unit of
 * `standardError`. Source: H. S. Bloom, "Minimum detectable effects", Evaluation Review 19 (1995).
 */
export function minimumDetectableEffect(
  standardError: number,
  {
    level = 0.05,
    power = 0.8,
  }: { readonly level?: number; readonly power?: number } = {},
): number {
  return (
    standardError * (normalQuantile(1 - level / 2) + normalQuantile(power))
  );
}
