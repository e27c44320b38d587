import { randomInt } from 'node:crypto';
import type { FactProvider } from '@ai-enablement/backstage-plugin-ai-governance-node';
import type {
  AuthService,
  DiscoveryService,
  LoggerService,
  PermissionsService,
  SchedulerService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { Database } from '../../database/database';
import type { UnitOfWork } from '../../database/unitOfWork';
import type { ApiRouter, OpenRouter } from '../../http/createApiRouter';
import type { RouteFactory } from '../../http/route';
import type { Ambient } from '../../shared/clock';
import { EntityAccess } from '../../shared/entityAccess';
import type { AuditFacade } from '../audit/facade';
import type { DraftsFacade } from '../drafts/facade';
import type { PlaybooksFacade } from '../playbooks/facade';
import type { PolicyFacade } from '../policy/facade';
import { authorizeTraining } from './authorize';
import { displayNames } from './displayNames';
import type { TrainingFacade } from './facade';
import { registerTrainingRoutes } from './router';
import { registerOpenCertificateRoutes } from './router/openRoutes';
import { createTrainingService } from './service';
import { certificateProvider } from './service/certificateFacts';
import { allCurrent } from './service/current';
import type { TrainingDeps } from './service/deps';
import { openCertificates } from './service/openCertificates';
import { trainingDrafts } from './service/trainingDrafts';
import { DatabaseTrainingStore } from './store/DatabaseTrainingStore';
import { scheduleTrainingTasks } from './tasks';
import { tellThrough } from './tell';
import type { TrainingConfig } from './trainingConfig';
import { DatabaseTrainingViews } from './views/DatabaseTrainingViews';

export { readTrainingConfig } from './trainingConfig';

/** What the slice needs of the plugin. */
export interface TrainingSliceDeps {
  readonly knex: Database;
  readonly unitOfWork: UnitOfWork;
  readonly ambient: Ambient;
  readonly logger: LoggerService;
  readonly auth: AuthService;
  readonly discovery: DiscoveryService;
  readonly permissions: PermissionsService;
  readonly userInfo: UserInfoService;
  readonly catalog: CatalogService;
  readonly notifications: NotificationService;
  readonly audit: AuditFacade;
  readonly drafts: DraftsFacade;
  readonly policy: PolicyFacade;
  readonly playbooks: PlaybooksFacade;
  readonly config: TrainingConfig;
  readonly portalUrl: string;
}

/** The slice as the plugin sees it. */
export interface TrainingSlice {
  readonly facade: TrainingFacade;
  registerRoutes(router: ApiRouter, route: RouteFactory): void;
  /** What anybody may ask without signing in. */
  registerOpenRoutes(router: OpenRouter): void;
  scheduleTasks(scheduler: SchedulerService): Promise<void>;
}

/** What training tells decisions; policy asks it, so it is there before the slice is. */
export const createTrainingFacts = ({
  knex,
  ambient,
}: Pick<TrainingSliceDeps, 'knex' | 'ambient'>): FactProvider =>
  certificateProvider({ views: new DatabaseTrainingViews(knex), ambient });

/** Puts together what people learn, and what proves that they did. */
export function createTrainingSlice(deps: TrainingSliceDeps): TrainingSlice {
  const { unitOfWork, audit, policy, playbooks, ambient, config } = deps;
  const { permissions, userInfo, catalog, logger, discovery } = deps;
  const parts: TrainingDeps = {
    ...{ unitOfWork, audit, policy, playbooks, ambient, config },
    portalUrl: deps.portalUrl,
    store: new DatabaseTrainingStore(),
    views: new DatabaseTrainingViews(deps.knex),
    newSeed: () => randomInt(2 ** 32),
    displayName: displayNames(deps),
    apiUrl: () => discovery.getExternalBaseUrl('ai-governance'),
  };
  const service = authorizeTraining(createTrainingService(parts), {
    ...{ permissions, userInfo, content: policy.content },
    access: new EntityAccess({ permissions, catalog }),
  });
  deps.drafts.register(trainingDrafts(parts));
  return {
    facade: { current: () => allCurrent(parts) },
    registerRoutes: (router, route) =>
      registerTrainingRoutes(router, { route, service }),
    registerOpenRoutes: router =>
      registerOpenCertificateRoutes(router, openCertificates(parts)),
    scheduleTasks: scheduler =>
      scheduleTrainingTasks(scheduler, {
        ...{ deps: parts, logger },
        tell: tellThrough(deps.notifications),
      }),
  };
}
