function inRisingOrder(pValues: readonly number[]): number[] {
  return pValues
    .map((_, index) => index)
    .sort((a, b) => pValues[a]! - pValues[b]!);
}

/**
 * Each of `pValues` as it is to be judged when all of them were looked at, so that the chance of even one false finding stays what it
 * says. Source: S. Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6 (1979).
 */
export function holm(pValues: readonly number[]): number[] {
  const adjusted = new Array<number>(pValues.length);
  let most = 0;
  inRisingOrder(pValues).forEach((index, rank) => {
    most = Math.max(
      most,
      Math.min(1, (pValues.length - rank) * pValues[index]!),
    );
    adjusted[index] = most;
  });
  return adjusted;
}

/**
 * Each of `pValues` so adjusted that of those below a level at most that share is expected to be false. Source: Y. Benjamini and
 * Y. Hochberg, "Controlling the false discovery rate", Journal of the Royal Statistical Society B 57 (1995).
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  const adjusted = new Array<number>(pValues.length);
  let least = 1;
  inRisingOrder(pValues)
    .reverse()
    .forEach((index, place) => {
      const rank = pValues.length - place;
      least = Math.min(least, (pValues.length / rank) * pValues[index]!);
      adjusted[index] = least;
    });
  return adjusted;
}
