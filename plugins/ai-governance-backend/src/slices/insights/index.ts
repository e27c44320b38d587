import type { SignalSource } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { PORTAL_SOURCE } from '@ai-enablement/governance-core';
import type {
  LoggerService,
  PermissionsService,
  SchedulerService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { Database } from '../../database/database';
import type { UnitOfWork } from '../../database/unitOfWork';
import type { ApiRouter } from '../../http/createApiRouter';
import type { RouteFactory } from '../../http/route';
import type { Ambient } from '../../shared/clock';
import { EntityAccess } from '../../shared/entityAccess';
import type { AuditFacade } from '../audit/facade';
import type { PolicyFacade } from '../policy/facade';
import { authorizeInsightsService } from './authorize';
import { authorizeIngest } from './authorizeIngest';
import type { InsightsFacade } from './facade';
import type { InsightsConfig } from './insightsConfig';
import { registerIngestRoutes } from './router/ingestRoutes';
import { registerInsightsRoutes } from './router';
import { createInsightsService } from './service';
import type { InsightsDeps } from './service/deps';
import { createPortalSource } from './service/portal/portalSource';
import { DatabaseBatchStore } from './store/DatabaseBatchStore';
import { teamDrifts } from './service/teamDrifts';
import { DatabaseCellStore } from './store/DatabaseCellStore';
import { DatabaseDirtyStore } from './store/DatabaseDirtyStore';
import { DatabaseIngestStore } from './store/DatabaseIngestStore';
import { DatabasePeopleStore } from './store/DatabasePeopleStore';
import { DatabaseSourceStore } from './store/DatabaseSourceStore';
import { DatabaseStateStore } from './store/DatabaseStateStore';
import { createInsightsTasks } from './tasks';
import { DatabaseBatchViews } from './views/DatabaseBatchViews';
import { DatabaseCellViews } from './views/DatabaseCellViews';
import { DatabasePeopleViews } from './views/DatabasePeopleViews';
import { DatabaseSignalViews } from './views/DatabaseSignalViews';
import { DatabaseWorkViews } from './views/DatabaseWorkViews';

export { readInsightsConfig } from './insightsConfig';

/** What the slice needs of the plugin. */
export interface InsightsSliceDeps {
  readonly knex: Database;
  readonly unitOfWork: UnitOfWork;
  readonly ambient: Ambient;
  readonly logger: LoggerService;
  readonly permissions: PermissionsService;
  readonly userInfo: UserInfoService;
  readonly catalog: CatalogService;
  readonly audit: AuditFacade;
  readonly policy: PolicyFacade;
  readonly config: InsightsConfig;
  readonly sources: readonly SignalSource[];
}

/** The slice as the plugin sees it. */
export interface InsightsSlice {
  readonly facade: InsightsFacade;
  registerRoutes(router: ApiRouter, route: RouteFactory): void;
  scheduleTasks(scheduler: SchedulerService): Promise<void>;
}

/** The use cases' parts on a database. */
export const insightsParts = (deps: InsightsSliceDeps): InsightsDeps => ({
  unitOfWork: deps.unitOfWork,
  ambient: deps.ambient,
  logger: deps.logger,
  config: deps.config,
  policy: deps.policy,
  audit: deps.audit,
  sources: deps.sources,
  ingest: new DatabaseIngestStore(),
  dirty: new DatabaseDirtyStore(),
  cells: new DatabaseCellStore(),
  sourceStore: new DatabaseSourceStore(),
  people: new DatabasePeopleStore(),
  state: new DatabaseStateStore(),
  batches: new DatabaseBatchStore(),
  signalViews: new DatabaseSignalViews(deps.knex),
  work: new DatabaseWorkViews(deps.knex),
  peopleViews: new DatabasePeopleViews(deps.knex),
  cellViews: new DatabaseCellViews(deps.knex),
  batchViews: new DatabaseBatchViews(deps.knex),
});

/** Puts together what makes scorecards of what sources tell. */
export function createInsightsSlice(deps: InsightsSliceDeps): InsightsSlice {
  const readsOwn = deps.config.sources.has(PORTAL_SOURCE);
  const own = readsOwn ? [createPortalSource(deps)] : [];
  const parts = insightsParts({ ...deps, sources: [...deps.sources, ...own] });
  const { permissions, userInfo, catalog } = deps;
  const service = authorizeInsightsService(createInsightsService(parts), {
    permissions,
    userInfo,
    access: new EntityAccess({ permissions, catalog }),
  });
  const ingest = authorizeIngest(parts, permissions);
  const tasks = createInsightsTasks(parts);
  return {
    facade: {
      teamDrifts: () => teamDrifts(parts),
      changeTold: (transaction, change) =>
        parts.sourceStore.tell(
          transaction,
          change,
          deps.ambient.newId(),
          deps.ambient.now(),
        ),
    },
    registerRoutes: (router, route) => {
      registerInsightsRoutes(router, { route, service });
      registerIngestRoutes(router, { route, service: ingest });
    },
    scheduleTasks: scheduler => tasks.schedule(scheduler),
  };
}
