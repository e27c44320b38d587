/** So many are handed in before the place is noted. */
const CHUNK = 25;
/** Pages of one list of one repository that are read in one turn, so that others have theirs; the next turn goes on where it ended. */
const MOST_PAGES_OF_TURN = 10;
/** Lists come in pages of this size, the largest that hosts serve. */
export const FULL_PAGE = 100;

/** Some items of a list, oldest change first. */
export interface ChangedItems<Item> {
  readonly items: readonly Item[];
  /** Where to go on after them: the instant of the last one's change, as the host writes it. */
  readonly until: string;
}

/** Items in parts, after each of which the place can be noted. */
export function* inParts<Item>(
  items: readonly Item[],
  changedAt: (item: Item) => string,
): Generator<ChangedItems<Item>> {
  for (let at = 0; at < items.length; at += CHUNK) {
    const part = items.slice(at, at + CHUNK);
    const last = part.at(-1);
    if (last !== undefined) yield { items: part, until: changedAt(last) };
  }
}

/**
 * What changed since an instant, that of the instant itself included. Each page is asked for by the instant at which the one before
 * ended, so that nothing is missed when something changes meanwhile, and no page has a high number. Ends after as many pages as one
 * turn may read.
 */
export async function* changedItems<Item>({
  from,
  readPage,
  changedAt,
}: {
  readonly from: string;
  /** A page of what changed at or after an instant, oldest change first; pages are counted from 1. */
  readonly readPage: (since: string, page: number) => Promise<readonly Item[]>;
  readonly changedAt: (item: Item) => string;
}): AsyncGenerator<ChangedItems<Item>> {
  let since = from;
  let page = 1;
  for (let read = 0; read < MOST_PAGES_OF_TURN; read += 1) {
    const items = await readPage(since, page);
    yield* inParts(items, changedAt);
    const last = items.at(-1);
    if (last === undefined || items.length < FULL_PAGE) return;
    const until = changedAt(last);
    // Many that changed in one instant fill a page: the next one has the same instant.
    page = Date.parse(until) === Date.parse(since) ? page + 1 : 1;
    since = until;
  }
}
