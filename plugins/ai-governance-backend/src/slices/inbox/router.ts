import type {
  Inbox,
  InboxItem,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { ApiRouter } from '../../http/createApiRouter';
import type { RouteFactory } from '../../http/route';
import { toInstant } from '../../shared/instant';
import type { AuthorizedInboxService } from './authorize';
import type { ShownItem } from './model';

/** Adds the routes of the inbox. */
export function registerInboxRoutes(
  router: ApiRouter,
  {
    route,
    service,
  }: { readonly route: RouteFactory; readonly service: AuthorizedInboxService },
): void {
  router.get(
    '/inbox',
    route('getInbox', 'low', async ({ credentials, query }) => {
      const { limit = 25, snoozed: isSnoozed = false, ...filter } = query;
      const wanted = { ...filter, limit, isSnoozed };
      const page = await service.inbox(credentials, wanted);
      const body: Inbox = { ...page, items: page.items.map(toItem) };
      return { body };
    }),
  );
  router.put(
    '/inbox/items/:itemId/snooze',
    route('snoozeInboxItem', 'low', async ({ credentials, path, body }) => {
      const until =
        body.until === undefined ? undefined : toInstant(body.until);
      const order = { ...path, ...(until === undefined ? {} : { until }) };
      return { body: toItem(await service.snooze(credentials, order)) };
    }),
  );
}

/** Without whom else it needs. */
const toItem = ({
  id,
  kind,
  title,
  because,
  link,
  ...rest
}: ShownItem): InboxItem => ({
  id,
  kind,
  title,
  because,
  link,
  ...(rest.due === undefined ? {} : { due: rest.due }),
  ...(rest.urgency === undefined ? {} : { urgency: rest.urgency }),
  ...(rest.since === undefined ? {} : { since: rest.since }),
  ...(rest.entityRef === undefined ? {} : { entityRef: rest.entityRef }),
  ...(rest.repository === undefined ? {} : { repository: rest.repository }),
  ...(rest.snoozedUntil === undefined
    ? {}
    : { snoozedUntil: rest.snoozedUntil }),
});
