/** One page of a list; `nextCursor` is absent on the last one. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor?: string;
}

/** Which part of a list is wanted. */
export interface PageRequest {
  /** 1 to 200. */
  readonly limit: number;
  /** Where the previous page ended. */
  readonly cursor?: string;
}

/**
 * Makes a page of rows that were read with one row more than asked for, whose presence says that there is another page.
 */
export function toPage<Row, Item>(
  rows: readonly Row[],
  { limit }: PageRequest,
  shape: {
    readonly item: (row: Row) => Item;
    readonly cursor: (row: Row) => string;
  },
): Page<Item> {
  const items = rows.slice(0, limit).map(shape.item);
  const last = rows[limit - 1];
  return rows.length > limit && last !== undefined
    ? { items, nextCursor: shape.cursor(last) }
    : { items };
}
