import type {
  LoggerService,
  PermissionsService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import type { UnitOfWork } from '../../database/unitOfWork';
import type { ApiRouter } from '../../http/createApiRouter';
import type { RouteFactory } from '../../http/route';
import type { Ambient } from '../../shared/clock';
import { AuthorizedAuditService } from './authorize';
import type { AuditFacade } from './facade';
import { registerAuditRoutes } from './router';
import { AuditService } from './service';
import { DatabaseAuditStore } from './store';
import { Sequencer } from './tasks';
import { DatabaseAuditViews } from './views';

/** What the slice needs of the plugin. */
export interface AuditSliceDeps {
  readonly knex: Knex;
  readonly unitOfWork: UnitOfWork;
  readonly ambient: Ambient;
  readonly logger: LoggerService;
  readonly permissions: PermissionsService;
}

/** The slice as the plugin sees it. */
export interface AuditSlice {
  readonly facade: AuditFacade;
  registerRoutes(router: ApiRouter, route: RouteFactory): void;
  scheduleTasks(scheduler: SchedulerService): Promise<void>;
  /** Waits until nothing of the slice runs any more. */
  settled(): Promise<void>;
}

/** Puts the ledger together. */
export function createAuditSlice(deps: AuditSliceDeps): AuditSlice {
  const service: AuditService = new AuditService({
    store: new DatabaseAuditStore(),
    views: new DatabaseAuditViews(deps.knex),
    unitOfWork: deps.unitOfWork,
    ambient: deps.ambient,
    onStaged: () => sequencer.kick(),
  });
  const sequencer = new Sequencer({ service, logger: deps.logger });
  const authorized = new AuthorizedAuditService(service, deps.permissions);
  return {
    facade: service,
    registerRoutes: (router, route) =>
      registerAuditRoutes(router, { route, service: authorized }),
    scheduleTasks: scheduler => sequencer.schedule(scheduler),
    settled: () => sequencer.settled(),
  };
}
