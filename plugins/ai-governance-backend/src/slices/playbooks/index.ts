import type {
  LoggerService,
  PermissionsService,
  SchedulerService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { defaultTrainingNames } from '@ai-enablement/governance-content';
import type { Database } from '../../database/database';
import type { UnitOfWork } from '../../database/unitOfWork';
import type { RunAction } from '../../http/action';
import type { ApiRouter, OpenRouter } from '../../http/createApiRouter';
import type { Guard } from '../../http/guard';
import type { RouteFactory } from '../../http/route';
import type { Ambient } from '../../shared/clock';
import { EntityAccess } from '../../shared/entityAccess';
import type { AuditFacade } from '../audit/facade';
import type { DraftsFacade } from '../drafts/facade';
import type { PolicyFacade } from '../policy/facade';
import { registerPlaybookActions } from './actions';
import { authorizePlaybooks } from './authorize';
import { authorizeReach } from './authorize/authorizeReach';
import type { PlaybooksFacade } from './facade';
import type { PlaybooksConfig } from './playbooksConfig';
import { registerPlaybookRoutes } from './router';
import { registerSkillRoutes } from './router/skillRoutes';
import { createPlaybooksService } from './service';
import { playbookDrafts } from './service/playbookDrafts';
import { openPlaybooks } from './service/openPlaybooks';
import { createReachService } from './service/reach/reachService';
import { DatabasePlaybookStore } from './store/DatabasePlaybookStore';
import { DatabaseReachStore } from './store/DatabaseReachStore';
import { schedulePlaybookTasks } from './tasks';
import { DatabasePlaybookViews } from './views/DatabasePlaybookViews';
import { DatabaseReachViews } from './views/DatabaseReachViews';

export { readPlaybooksConfig } from './playbooksConfig';

/** What the slice needs of the plugin. */
export interface PlaybooksSliceDeps {
  readonly knex: Database;
  readonly unitOfWork: UnitOfWork;
  readonly ambient: Ambient;
  readonly logger: LoggerService;
  readonly permissions: PermissionsService;
  readonly userInfo: UserInfoService;
  readonly catalog: CatalogService;
  readonly audit: AuditFacade;
  readonly drafts: DraftsFacade;
  readonly policy: PolicyFacade;
  readonly config: PlaybooksConfig;
  /** The portal's address for people, without a slash at its end; empty when none is configured. */
  readonly portalUrl: string;
}

/** The slice as the plugin sees it. */
export interface PlaybooksSlice {
  readonly facade: PlaybooksFacade;
  registerRoutes(router: ApiRouter, route: RouteFactory): void;
  registerSkillRoutes(router: OpenRouter, guard: Guard): void;
  registerActions(registry: ActionsRegistryService, run: RunAction): void;
  scheduleTasks(scheduler: SchedulerService): Promise<void>;
}

/** Puts together what people and agents are told to do, and who may say so. */
export function createPlaybooksSlice(deps: PlaybooksSliceDeps): PlaybooksSlice {
  const { unitOfWork, audit, policy, ambient, config, logger } = deps;
  const parts = {
    ...{ unitOfWork, audit, policy, ambient, config },
    portalUrl: deps.portalUrl,
    store: new DatabasePlaybookStore(),
    views: new DatabasePlaybookViews(deps.knex),
    reachStore: new DatabaseReachStore(),
    reachViews: new DatabaseReachViews(deps.knex),
    trainings: async () => defaultTrainingNames(),
  };
  const { permissions, userInfo, catalog } = deps;
  const guards = {
    ...{ permissions, userInfo, policy },
    access: new EntityAccess({ permissions, catalog }),
  };
  const service = authorizePlaybooks(createPlaybooksService(parts), guards);
  const reach = authorizeReach(createReachService(parts), guards);
  deps.drafts.register(playbookDrafts(parts));
  return {
    facade: { open: () => openPlaybooks(parts) },
    registerRoutes: (router, route) =>
      registerPlaybookRoutes(router, { route, service, reach }),
    registerSkillRoutes: (router, guard) =>
      registerSkillRoutes(router, { guard, service }),
    registerActions: (registry, run) =>
      registerPlaybookActions({ registry, run, service }),
    scheduleTasks: scheduler => schedulePlaybookTasks(scheduler, parts, logger),
  };
}
