/** How much goes into one request. */
const LIMITS = { items: 100, characters: 500_000 } as const;

/** Packs items in their order, so that each request stays small; an item larger than that goes alone. */
export async function* packBatches<Item>(
  items: AsyncIterable<Item>,
): AsyncGenerator<readonly Item[], void, undefined> {
  let batch: Item[] = [];
  let length = 0;
  for await (const item of items) {
    const more = JSON.stringify(item).length;
    const isFull =
      batch.length >= LIMITS.items || length + more > LIMITS.characters;
    if (isFull && batch.length > 0) {
      yield batch;
      batch = [];
      length = 0;
    }
    batch.push(item);
    length += more;
  }
  if (batch.length > 0) yield batch;
}
