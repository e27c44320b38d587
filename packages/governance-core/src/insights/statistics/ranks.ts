/** Rank of each value, from 1; equal values share the mean of their ranks. */
export function midranks(values: readonly number[]): number[] {
  const order = values.map((_, index) => index);
  order.sort((a, b) => values[a]! - values[b]!);
  const ranks = new Array<number>(values.length);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to < order.length && values[order[to]!] === values[order[from]!])
      to += 1;
    for (let at = from; at < to; at += 1)
      ranks[order[at]!] = (from + to + 1) / 2;
    from = to;
  }
  return ranks;
}

/** How many values are equal, for each value that occurs more than once. */
export function tieSizes(values: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].filter(count => count > 1);
}
