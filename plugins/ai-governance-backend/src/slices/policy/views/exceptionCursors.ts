import type { WaiverStatus } from '@ai-enablement/governance-core';
import {
  type InstantCursor,
  readInstantCursor,
  writeInstantCursor,
} from '../../../shared/instantCursor';
import type { StoredBreakGlass, StoredWaiver } from '../model';

/** An order of waivers, whose cursors belong to it alone. */
export interface WaiverOrder {
  /** Soonest end first; otherwise newest request first. */
  readonly isByExpiry: boolean;
  readonly cursorOf: (waiver: StoredWaiver) => string;
  /** Fails with `shared.invalidCursor`. */
  readonly read: (cursor: string) => InstantCursor;
}

/** Marks cursors of the order by expiry, which mean something else than those of requests. */
const BY_EXPIRY = 'until~';

const byExpiry: WaiverOrder = {
  isByExpiry: true,
  cursorOf: ({ expiresAt, waiverId }) =>
    `${BY_EXPIRY}${writeInstantCursor({ at: expiresAt, id: waiverId })}`,
  read: cursor =>
    readInstantCursor(
      cursor.startsWith(BY_EXPIRY) ? cursor.slice(BY_EXPIRY.length) : '',
    ),
};

const byRequest: WaiverOrder = {
  isByExpiry: false,
  cursorOf: ({ requestedAt, waiverId }) =>
    writeInstantCursor({ at: requestedAt, id: waiverId }),
  read: readInstantCursor,
};

/** The order in which waivers of a status come: those that act or will act by their end, all others by their request. */
export const waiverOrder = (status: WaiverStatus | undefined): WaiverOrder =>
  status === 'active' || status === 'scheduled' ? byExpiry : byRequest;

/** Cursors of uses of break-glass, newest first. */
export const breakGlassCursor = {
  cursorOf: ({ usedAt, breakGlassId }: StoredBreakGlass): string =>
    writeInstantCursor({ at: usedAt, id: breakGlassId }),
  read: readInstantCursor,
};
