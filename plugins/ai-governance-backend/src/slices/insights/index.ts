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
import type { ApiRouter, OpenRouter } from '../../http/createApiRouter';
import type { Guard } from '../../http/guard';
import type { RouteFactory } from '../../http/route';
import type { Ambient } from '../../shared/clock';
import { EntityAccess } from '../../shared/entityAccess';
import type { AuditFacade } from '../audit/facade';
import type { PolicyFacade } from '../policy/facade';
import { authorizeInsightsService } from './authorize';
import { authorizeIngest } from './authorizeIngest';
import { databaseStores } from './databaseStores';
import type { InsightsFacade } from './facade';
import type { InsightsConfig } from './insightsConfig';
import { registerIngestRoutes } from './router/ingestRoutes';
import { registerOtlpRoutes } from './router/otlpRoutes';
import { registerInsightsRoutes } from './router';
import { createInsightsService } from './service';
import type { InsightsDeps } from './service/deps';
import { createPortalSource } from './service/portal/portalSource';
import { teamDrifts } from './service/teamDrifts';
import { createInsightsTasks } from './tasks';

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
  /** Adds the routes to which OpenTelemetry's exporters send; OTLP is its own contract. */
  registerOtlpRoutes(router: OpenRouter, guard: Guard): void;
  scheduleTasks(scheduler: SchedulerService): Promise<void>;
}

/** Puts together what makes scorecards of what sources tell. */
export function createInsightsSlice(deps: InsightsSliceDeps): InsightsSlice {
  const { ambient, logger, config, policy, audit } = deps;
  const readsOwn = config.sources.has(PORTAL_SOURCE);
  const own = readsOwn ? [createPortalSource(deps)] : [];
  const parts: InsightsDeps = {
    ...databaseStores(deps.knex, deps.unitOfWork),
    ambient,
    logger,
    config,
    policy,
    audit,
    sources: [...deps.sources, ...own],
  };
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
          ambient.newId(),
          ambient.now(),
        ),
    },
    registerRoutes: (router, route) => {
      registerInsightsRoutes(router, { route, service });
      registerIngestRoutes(router, { route, service: ingest });
    },
    registerOtlpRoutes: (router, guard) =>
      registerOtlpRoutes(router, {
        guard,
        service: ingest,
        logger: deps.logger,
      }),
    scheduleTasks: scheduler => tasks.schedule(scheduler),
  };
}
