import type { InboxOperations } from './GovernanceClient';
import { type Transport, unwrap } from './transport';

/** Operations on what needs the caller over HTTP. */
export const inboxCalls = ({ http, on }: Transport): InboxOperations => ({
  getInbox: async (query, call) =>
    unwrap(http.GET('/inbox', { ...(await on(call)), params: { query } })),
  snoozeInboxItem: async (itemId, until, call) =>
    unwrap(
      http.PUT('/inbox/items/{itemId}/snooze', {
        ...(await on(call)),
        params: { path: { itemId } },
        body: until === undefined ? {} : { until },
      }),
    ),
});
