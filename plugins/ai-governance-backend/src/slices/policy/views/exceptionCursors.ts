import {
  type InstantCursor,
  readInstantCursor,
  writeInstantCursor,
} from '../../../shared/instantCursor';
import type { StoredBreakGlass, StoredWaiver } from '../model';
import type { WaiversQuery, WaiverSort } from '../views';

/** An order of waivers, whose cursors belong to it alone. */
export interface WaiverOrder {
  readonly isByExpiry: boolean;
  readonly isAscending: boolean;
  readonly cursorOf: (waiver: StoredWaiver) => string;
  /** Fails with `shared.invalidCursor`. */
  readonly read: (cursor: string) => InstantCursor;
}

/** How each order is read, and what marks its cursors, which mean something else in another. */
const ORDERS = {
  soonestEnd: { isByExpiry: true, isAscending: true, mark: 'until~' },
  latestEnd: { isByExpiry: true, isAscending: false, mark: 'latest~' },
  newest: { isByExpiry: false, isAscending: false, mark: '' },
  oldest: { isByExpiry: false, isAscending: true, mark: 'oldest~' },
} as const satisfies Record<WaiverSort, object>;

/** The order in which waivers come: unless asked for otherwise, those that act or will act by their end, all others by their request. */
export function waiverOrder({
  status,
  phase,
  sort,
}: Pick<WaiversQuery, 'status' | 'phase' | 'sort'>): WaiverOrder {
  const isOfActing =
    status === 'active' || status === 'scheduled' || phase === 'acting';
  const { isByExpiry, isAscending, mark } =
    ORDERS[sort ?? (isOfActing ? 'soonestEnd' : 'newest')];
  return {
    isByExpiry,
    isAscending,
    cursorOf: ({ expiresAt, requestedAt, waiverId: id }) =>
      `${mark}${writeInstantCursor({ at: isByExpiry ? expiresAt : requestedAt, id })}`,
    read: cursor =>
      readInstantCursor(
        cursor.startsWith(mark) ? cursor.slice(mark.length) : '',
      ),
  };
}

/** Cursors of uses of break-glass, newest first. */
export const breakGlassCursor = {
  cursorOf: ({ usedAt, breakGlassId }: StoredBreakGlass): string =>
    writeInstantCursor({ at: usedAt, id: breakGlassId }),
  read: readInstantCursor,
};
