/** One page of a list. */
export interface ListPage<Item> {
  readonly items: readonly Item[];
  readonly nextCursor?: string;
  /** All there are, when the API tells. */
  readonly matching?: number;
}

/** Reads one page of a list: the first without a cursor. */
export type ReadPage<Item> = (
  cursor: string | undefined,
  options: { readonly signal: AbortSignal },
) => Promise<ListPage<Item>>;

/** How far a list is read. */
export interface ReadProgress {
  readonly read: number;
  /** Absent when the API does not tell. */
  readonly total?: number;
}

/** Reads every page and gives all items in their order; once `signal` is aborted, nothing more is asked for. */
export async function readAllPages<Item>(
  readPage: ReadPage<Item>,
  options: {
    readonly signal: AbortSignal;
    readonly onProgress: (progress: ReadProgress) => void;
  },
): Promise<readonly Item[]> {
  const { signal, onProgress } = options;
  const items: Item[] = [];
  let cursor: string | undefined;
  do {
    const page: ListPage<Item> = await readPage(cursor, { signal });
    signal.throwIfAborted();
    items.push(...page.items);
    onProgress({ read: items.length, total: page.matching });
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return items;
}
