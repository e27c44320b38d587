import type {
  DecisionSource,
  FactProvider,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import type {
  AuthService,
  LoggerService,
  PermissionsService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { Knex } from 'knex';
import type { GovernanceConfig } from '../../config';
import type { UnitOfWork } from '../../database/unitOfWork';
import type { ApiRouter } from '../../http/createApiRouter';
import type { RouteFactory } from '../../http/route';
import type { Ambient } from '../../shared/clock';
import { EntityAccess } from '../../shared/entityAccess';
import type { AuditFacade } from '../audit/facade';
import { authorizePolicyService } from './authorize';
import { createCatalogSource, createRefreshEntity } from './catalog';
import { registerPolicyRoutes } from './router';
import { createPolicyService } from './service';
import { activatePolicy } from './service/activatePolicy';
import { createDesk } from './service/desk';
import { loadPolicy } from './service/loadPolicy';
import { SnapshotReader } from './service/snapshotReader';
import { StatusBook } from './service/statusBook';
import { startSources } from './startSources';
import { DatabaseDecisionStore } from './store/DatabaseDecisionStore';
import { DatabasePolicyStore } from './store/DatabasePolicyStore';
import { DatabaseSnapshotStore } from './store/DatabaseSnapshotStore';
import { PolicyTasks } from './tasks';
import { DatabaseAssignmentViews } from './views/DatabaseAssignmentViews';
import { DatabaseDecisionViews } from './views/DatabaseDecisionViews';
import { DatabaseSnapshotViews } from './views/DatabaseSnapshotViews';

/** What the slice needs of the plugin. */
export interface PolicySliceDeps {
  readonly config: GovernanceConfig;
  readonly knex: Knex;
  readonly unitOfWork: UnitOfWork;
  readonly ambient: Ambient;
  readonly logger: LoggerService;
  readonly permissions: PermissionsService;
  readonly auth: AuthService;
  readonly catalog: CatalogService;
  readonly audit: AuditFacade;
  readonly providers: readonly FactProvider[];
  readonly sources: readonly DecisionSource[];
}

/** The slice as the plugin sees it. */
export interface PolicySlice {
  registerRoutes(router: ApiRouter, route: RouteFactory): void;
  scheduleTasks(scheduler: SchedulerService): Promise<void>;
  /** Reads the catalog until it stands still, then starts the decision sources. Rejects only when aborted. */
  run(signal: AbortSignal): Promise<void>;
  /** Waits until nothing of the slice runs any more. */
  settled(): Promise<void>;
}

/** Puts policy, decisions and assignments together; rejects when there is no valid policy. */
export async function createPolicySlice(
  deps: PolicySliceDeps,
): Promise<PolicySlice> {
  const { config, knex, unitOfWork, ambient, logger, audit, catalog } = deps;
  const loaded = await loadPolicy({
    file: config.policyFile,
    cwd: process.cwd(),
  });
  const active = await activatePolicy(loaded, {
    store: new DatabasePolicyStore(),
    unitOfWork,
    audit,
    ambient,
  });
  const { compiled } = active;
  const statuses = new StatusBook(compiled);
  const store = new DatabaseSnapshotStore();
  const views = new DatabaseSnapshotViews(knex);
  const decisionViews = new DatabaseDecisionViews(knex);
  const snapshots = new SnapshotReader(views);
  const marking = { store, audit, statuses, unitOfWork, ambient };
  const tasks = new PolicyTasks({
    refresh: {
      ...marking,
      views,
      catalog: createCatalogSource(catalog, deps.auth),
    },
    announce: {
      store,
      views,
      unitOfWork,
      refreshEntity: createRefreshEntity(catalog, deps.auth),
    },
    logger,
    refreshIntervalSeconds: config.refreshIntervalSeconds,
  });
  const assignments = {
    ...marking,
    compiled,
    onMarked: tasks.kickAnnouncement,
  };
  const recording = {
    store: new DatabaseDecisionStore(),
    unitOfWork,
    audit,
    ambient,
  };
  const scans = { ...recording, views: decisionViews };
  const decisions = {
    ...recording,
    compiled,
    views: decisionViews,
    people: views,
    snapshots,
    logger,
    factTimeoutMs: config.factTimeoutSeconds * 1_000,
    providers: deps.providers,
  };
  const service = createPolicyService({
    active,
    attestors: config.attestors,
    statuses,
    snapshots,
    views: decisionViews,
    audit,
    decisions,
    scans,
    assignments,
    now: ambient.now,
  });
  const authorized = authorizePolicyService(service, {
    permissions: deps.permissions,
    access: new EntityAccess({ permissions: deps.permissions, catalog }),
  });
  const assignmentViews = new DatabaseAssignmentViews(knex);
  return {
    registerRoutes: (router, route) =>
      registerPolicyRoutes(router, { route, service: authorized }),
    scheduleTasks: scheduler => tasks.schedule(scheduler),
    async run(signal) {
      await tasks.untilSettled(signal);
      const deskFor = (id: string) =>
        createDesk({ decisions, scans, assignments, assignmentViews }, id);
      await startSources(deps.sources, { deskFor, logger, signal });
    },
    settled: () => tasks.settled(),
  };
}
