import type { SchedulerService } from '@backstage/backend-plugin-api';
import type { ApiRouter } from '../../http/createApiRouter';
import type { RouteFactory } from '../../http/route';
import { EntityAccess } from '../../shared/entityAccess';
import { authorizeInboxService } from './authorize';
import type { InboxSliceDeps } from './deps';
import { postTo } from './post';
import { registerInboxRoutes } from './router';
import { createInboxService } from './service';
import { createTellPeople } from './service/news';
import { inboxSources } from './service/sources';
import { DatabaseNoticeStore } from './store/DatabaseNoticeStore';
import { DatabaseSnoozeStore } from './store/DatabaseSnoozeStore';
import { DatabaseToldPolicyStore } from './store/DatabaseToldPolicyStore';
import { scheduleTelling } from './tasks';
import { DatabaseNoticeViews } from './views/DatabaseNoticeViews';
import { DatabaseSnoozeViews } from './views/DatabaseSnoozeViews';

/** The slice as the plugin sees it. */
export interface InboxSlice {
  registerRoutes(router: ApiRouter, route: RouteFactory): void;
  scheduleTasks(scheduler: SchedulerService): Promise<void>;
}

/** Puts together what tells people what needs them. */
export function createInboxSlice(deps: InboxSliceDeps): InboxSlice {
  const { knex, permissions, catalog, userInfo, hosts, insights } = deps;
  const { attention, openReviews } = deps.policy;
  const sources = inboxSources({ attention, openReviews, hosts, insights });
  const service = createInboxService({
    ...deps,
    attention,
    sources,
    snoozes: new DatabaseSnoozeStore(),
    snoozeViews: new DatabaseSnoozeViews(knex),
  });
  const authorized = authorizeInboxService(service, {
    permissions,
    userInfo,
    access: new EntityAccess({ permissions, catalog }),
  });
  const tellPeople = createTellPeople({
    ...deps,
    attention,
    config: deps.config.notifications,
    gathering: { attention, sources },
    notices: new DatabaseNoticeStore(),
    noticeViews: new DatabaseNoticeViews(knex),
    toldPolicies: new DatabaseToldPolicyStore(),
    post: postTo(deps.notifications),
  });
  return {
    scheduleTasks: async scheduler => {
      if (deps.config.notifications.isEnabled)
        await scheduleTelling(scheduler, tellPeople);
    },
    registerRoutes: (router, route) =>
      registerInboxRoutes(router, { route, service: authorized }),
  };
}
