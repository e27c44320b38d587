import type { Page, PageRequest } from '../../../shared/page';
import { toPage } from '../../../shared/page';
import {
  INBOX_KINDS,
  type InboxItem,
  type InboxKind,
  type ShownItem,
} from '../model';
import { placeOf, readPlace } from './inboxOrder';

/** Which items are wanted. */
export interface InboxQuery extends PageRequest {
  readonly kind?: InboxKind;
  /** True for those alone that are snoozed. */
  readonly isSnoozed: boolean;
}

/** One page of an inbox, with counts over all of it. */
export interface InboxPage extends Page<ShownItem> {
  /** Items that are not snoozed, in the order of kinds; kinds without any are left out. */
  readonly counts: readonly {
    readonly kind: InboxKind;
    readonly count: number;
  }[];
  readonly total: number;
  readonly snoozed: number;
}

/** One page of the items that match. Fails with `shared.invalidCursor`. */
export function pageInbox(
  items: readonly InboxItem[],
  snoozes: ReadonlyMap<string, string>,
  query: InboxQuery,
): InboxPage {
  const shown = items.map(item => show(item, snoozes));
  const open = shown.filter(({ snoozedUntil }) => snoozedUntil === undefined);
  const wanted = query.isSnoozed
    ? shown.filter(({ snoozedUntil }) => snoozedUntil !== undefined)
    : open;
  const after = query.cursor === undefined ? '' : readPlace(query.cursor);
  const rest = wanted
    .filter(({ kind }) => query.kind === undefined || kind === query.kind)
    .map(item => ({ item, place: placeOf(item) }))
    .filter(({ place }) => place > after)
    .toSorted((a, b) => (a.place < b.place ? -1 : 1));
  return {
    ...toPage(rest.slice(0, query.limit + 1), query, {
      item: ({ item }) => item,
      cursor: ({ place }) => place,
    }),
    counts: INBOX_KINDS.map(kind => ({
      kind,
      count: open.filter(item => item.kind === kind).length,
    })).filter(({ count }) => count > 0),
    total: open.length,
    snoozed: shown.length - open.length,
  };
}

/** An item as it stands in one person's inbox. */
export function show(
  item: InboxItem,
  snoozes: ReadonlyMap<string, string>,
): ShownItem {
  const snoozedUntil = snoozes.get(item.id);
  return snoozedUntil === undefined ? item : { ...item, snoozedUntil };
}
