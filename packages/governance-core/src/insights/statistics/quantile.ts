/** Numbers in rising order, as a copy. `NaN` is not expected. */
export function ascending(values: Iterable<number>): Float64Array {
  return Float64Array.from(values).sort();
}

/**
 * The `p` quantile (0–1) of `sorted`, linear between neighbours; `undefined` of nothing. Source: type 7 of Hyndman and Fan, "Sample
 * quantiles in statistical packages", The American Statistician 50 (1996); what R, NumPy and spreadsheets compute by default.
 */
export function quantile(
  sorted: ArrayLike<number>,
  p: number,
): number | undefined {
  if (sorted.length === 0) return undefined;
  const place = (sorted.length - 1) * p;
  const below = Math.floor(place);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (high - low) * (place - below);
}

/** Middle of `values` in any order; `undefined` of nothing. */
export function median(values: Iterable<number>): number | undefined {
  return quantile(ascending(values), 0.5);
}
