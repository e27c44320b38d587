import type {
  PermissionsService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { Database } from '../../database/database';
import type { UnitOfWork } from '../../database/unitOfWork';
import type { ApiRouter } from '../../http/createApiRouter';
import type { RouteFactory } from '../../http/route';
import type { Ambient } from '../../shared/clock';
import type { AuditFacade } from '../audit/facade';
import { authorizeDraftsService } from './authorize';
import type { DraftsFacade } from './facade';
import { registerDraftRoutes } from './router';
import { createDraftsService } from './service';
import { DraftKinds } from './service/kinds';
import { DatabaseDraftStore } from './store/DatabaseDraftStore';
import { scheduleDraftTasks } from './tasks';
import { DatabaseDraftViews } from './views/DatabaseDraftViews';

/** What the slice needs of the plugin. */
export interface DraftsSliceDeps {
  readonly knex: Database;
  readonly unitOfWork: UnitOfWork;
  readonly ambient: Ambient;
  readonly permissions: PermissionsService;
  readonly audit: AuditFacade;
}

/** The slice as the plugin sees it. */
export interface DraftsSlice {
  readonly facade: DraftsFacade;
  registerRoutes(router: ApiRouter, route: RouteFactory): void;
  scheduleTasks(scheduler: SchedulerService): Promise<void>;
}

/** Puts together what keeps texts that people are still writing; what they are for, other slices say. */
export function createDraftsSlice(deps: DraftsSliceDeps): DraftsSlice {
  const kinds = new DraftKinds();
  const parts = {
    store: new DatabaseDraftStore(),
    views: new DatabaseDraftViews(deps.knex),
    kinds,
    unitOfWork: deps.unitOfWork,
    audit: deps.audit,
    ambient: deps.ambient,
  };
  const service = authorizeDraftsService(createDraftsService(parts), {
    permissions: deps.permissions,
    kinds,
  });
  return {
    facade: kinds,
    registerRoutes: (router, route) =>
      registerDraftRoutes(router, { route, service }),
    scheduleTasks: scheduler => scheduleDraftTasks(scheduler, parts),
  };
}
