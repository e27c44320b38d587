/** What stands in the body of the table: a row, or the room of rows that are not in it. */
export type Place =
  | { readonly kind: 'row'; readonly index: number }
  | { readonly kind: 'gap'; readonly rows: number };

/** Rows from `first` up to before `last`, and `keep` wherever it lies, with gaps for all others; `keep` may be absent. */
export function visibleRows({
  count,
  first,
  last,
  keep,
}: {
  readonly count: number;
  readonly first: number;
  readonly last: number;
  readonly keep?: number;
}): readonly Place[] {
  const wanted = new Set<number>();
  for (let index = Math.max(0, first); index < Math.min(count, last); index++)
    wanted.add(index);
  if (keep !== undefined && keep >= 0 && keep < count) wanted.add(keep);
  const places: Place[] = [];
  let next = 0;
  for (const index of [...wanted].sort((a, b) => a - b)) {
    if (index > next) places.push({ kind: 'gap', rows: index - next });
    places.push({ kind: 'row', index });
    next = index + 1;
  }
  if (next < count) places.push({ kind: 'gap', rows: count - next });
  return places;
}
