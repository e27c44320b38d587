import type { ApiRouter } from '../../http/createApiRouter';
import type { RouteFactory } from '../../http/route';
import { EntityAccess } from '../../shared/entityAccess';
import { authorizeInboxService } from './authorize';
import type { InboxSliceDeps } from './deps';
import { registerInboxRoutes } from './router';
import { createInboxService } from './service';
import { inboxSources } from './service/sources';
import { DatabaseSnoozeStore } from './store/DatabaseSnoozeStore';
import { DatabaseSnoozeViews } from './views/DatabaseSnoozeViews';

/** The slice as the plugin sees it. */
export interface InboxSlice {
  registerRoutes(router: ApiRouter, route: RouteFactory): void;
}

/** Puts together what tells people what needs them. */
export function createInboxSlice(deps: InboxSliceDeps): InboxSlice {
  const { knex, permissions, catalog, userInfo, hosts } = deps;
  const { attention } = deps.policy;
  const service = createInboxService({
    ...deps,
    attention,
    sources: inboxSources({ attention, hosts }),
    snoozes: new DatabaseSnoozeStore(),
    snoozeViews: new DatabaseSnoozeViews(knex),
  });
  const authorized = authorizeInboxService(service, {
    permissions,
    userInfo,
    access: new EntityAccess({ permissions, catalog }),
  });
  return {
    registerRoutes: (router, route) =>
      registerInboxRoutes(router, { route, service: authorized }),
  };
}
