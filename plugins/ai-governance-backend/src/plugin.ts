import {
  decisionsExtensionPoint,
  factsExtensionPoint,
  hostsExtensionPoint,
  signalsExtensionPoint,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { aiGovernancePermissions } from '@ai-enablement/backstage-plugin-ai-governance-common';
import {
  coreServices,
  createBackendPlugin,
  type LifecycleService,
  type LoggerService,
  type RootConfigService,
} from '@backstage/backend-plugin-api';
import { actionsRegistryServiceRef } from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { readGovernanceConfig } from './config';
import { openDatabase } from './database/migrate';
import { createUnitOfWork } from './database/unitOfWork';
import { ExtensionRegistry } from './extensions';
import { createRunAction } from './http/action';
import { createApiRouter } from './http/createApiRouter';
import { createGuard } from './http/guard';
import { createRouteFactory } from './http/route';
import { systemAmbient } from './shared/clock';
import { createAuditSlice } from './slices/audit';
import { createDraftsSlice } from './slices/drafts';
import { createHostFacts, createHostsSlice } from './slices/hosts';
import type { ChangeListener } from './slices/hosts/facade';
import { createInboxSlice } from './slices/inbox';
import { createInsightsSlice, readInsightsConfig } from './slices/insights';
import { createPlaybooksSlice, readPlaybooksConfig } from './slices/playbooks';
import {
  createTrainingFacts,
  createTrainingSlice,
  readTrainingConfig,
} from './slices/training';
import { createPolicySlice } from './slices/policy';
import type { PolicyListener } from './slices/policy/facade';

/**
 * AI governance: sensitivity tiers, policy decisions and the evidence ledger. Does not start without a valid policy.
 *
 * @public
 */
export const aiGovernancePlugin = createBackendPlugin({
  pluginId: 'ai-governance',
  register(env) {
    const registry = new ExtensionRegistry();
    env.registerExtensionPoint(factsExtensionPoint, registry.facts);
    env.registerExtensionPoint(decisionsExtensionPoint, registry.decisions);
    env.registerExtensionPoint(hostsExtensionPoint, registry.hosts);
    env.registerExtensionPoint(signalsExtensionPoint, registry.signals);
    env.registerInit({
      deps: {
        actionsRegistry: actionsRegistryServiceRef,
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        database: coreServices.database,
        discovery: coreServices.discovery,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        notifications: notificationService,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        rootConfig: coreServices.rootConfig,
        scheduler: coreServices.scheduler,
        userInfo: coreServices.userInfo,
      },
      async init(services) {
        const { logger, permissions, scheduler } = services;
        const config = readGovernanceConfig(services.rootConfig);
        services.permissionsRegistry.addPermissions([
          ...aiGovernancePermissions,
        ]);
        const knex = await openDatabase(services.database);
        const unitOfWork = createUnitOfWork(knex);
        const shared = { knex, unitOfWork, ambient: systemAmbient, logger };
        const audit = createAuditSlice({ ...shared, permissions });
        const drafts = createDraftsSlice({
          ...shared,
          permissions,
          audit: audit.facade,
        });
        const { codeHosts } = registry;
        const listeners: PolicyListener[] = [];
        const policy = await createPolicySlice({
          ...shared,
          config,
          permissions,
          auth: services.auth,
          catalog: services.catalog,
          discovery: services.discovery,
          audit: audit.facade,
          drafts: drafts.facade,
          providers: [
            ...registry.providers,
            ...(codeHosts.length > 0 ? [createHostFacts(knex)] : []),
            createTrainingFacts(shared),
          ],
          sources: registry.sources,
          listeners,
        });
        const playbooks = createPlaybooksSlice({
          ...shared,
          permissions,
          userInfo: services.userInfo,
          catalog: services.catalog,
          audit: audit.facade,
          drafts: drafts.facade,
          policy: policy.facade,
          config: readPlaybooksConfig(services.rootConfig),
          portalUrl: portalUrlOf(services.rootConfig),
        });
        const training = createTrainingSlice({
          ...shared,
          permissions,
          auth: services.auth,
          discovery: services.discovery,
          userInfo: services.userInfo,
          catalog: services.catalog,
          notifications: services.notifications,
          audit: audit.facade,
          drafts: drafts.facade,
          policy: policy.facade,
          playbooks: playbooks.facade,
          config: readTrainingConfig(services.rootConfig),
          portalUrl: portalUrlOf(services.rootConfig),
        });
        const changeListeners: ChangeListener[] = [];
        const hosts = createHostsSlice({
          ...shared,
          changeListeners,
          config,
          permissions,
          catalog: services.catalog,
          events: services.events,
          audit: audit.facade,
          policy: policy.facade,
          hosts: codeHosts,
          portalUrl: portalUrlOf(services.rootConfig),
        });
        listeners.push(hosts.listener);
        const insights = createInsightsSlice({
          ...shared,
          permissions,
          userInfo: services.userInfo,
          catalog: services.catalog,
          audit: audit.facade,
          policy: policy.facade,
          config: readInsightsConfig(services.rootConfig),
          sources: registry.signalSources,
        });
        changeListeners.push(insights.facade);
        const inbox = createInboxSlice({
          ...shared,
          permissions,
          userInfo: services.userInfo,
          catalog: services.catalog,
          policy: policy.facade,
          hosts: hosts.facade,
          insights: insights.facade,
          config,
          notifications: services.notifications,
        });
        const guard = createGuard({
          ...services,
          attestors: config.attestors,
        });
        const route = createRouteFactory(guard);
        const runAction = createRunAction({
          auditor: services.auditor,
          logger,
          bodyLimitBytes: config.bodyLimitBytes,
        });
        policy.registerActions(services.actionsRegistry, runAction);
        playbooks.registerActions(services.actionsRegistry, runAction);
        // The router asks for credentials itself: in development, Backstage's own refusal shows a stack.
        services.httpRouter.addAuthPolicy({
          path: '/',
          allow: 'unauthenticated',
        });
        services.httpRouter.use(
          createApiRouter({
            logger,
            httpAuth: services.httpAuth,
            bodyLimitBytes: config.bodyLimitBytes,
            validateResponses: isDevelopment(),
            register: router => {
              audit.registerRoutes(router, route);
              drafts.registerRoutes(router, route);
              policy.registerRoutes(router, route);
              playbooks.registerRoutes(router, route);
              training.registerRoutes(router, route);
              hosts.registerRoutes(router, route);
              insights.registerRoutes(router, route);
              inbox.registerRoutes(router, route);
            },
            registerOpen: router => {
              training.registerOpenRoutes(router);
              hosts.registerOpenRoutes(router);
              insights.registerOtlpRoutes(router, guard);
              playbooks.registerSkillRoutes(router, guard);
            },
          }),
        );
        await audit.scheduleTasks(scheduler);
        await drafts.scheduleTasks(scheduler);
        await policy.scheduleTasks(scheduler);
        await playbooks.scheduleTasks(scheduler);
        await training.scheduleTasks(scheduler);
        await hosts.scheduleTasks(scheduler);
        await insights.scheduleTasks(scheduler);
        await inbox.scheduleTasks(scheduler);
        runInBackground(services.lifecycle, logger, [hosts, policy, audit]);
      },
    });
  },
});

/** Address of the portal for people, without a slash at its end; empty when none is configured. */
const portalUrlOf = (root: RootConfigService): string =>
  (root.getOptionalString('app.baseUrl') ?? '').replace(/\/+$/, '');

const isDevelopment = (): boolean =>
  process.env.NODE_ENV === 'development' || process.env.NODE_ENV === 'test';

interface BackgroundWork {
  run?(signal: AbortSignal): Promise<void>;
  settled(): Promise<void>;
}

/** Begins when the backend is up and is waited for when it stops. */
function runInBackground(
  lifecycle: LifecycleService,
  logger: LoggerService,
  works: readonly BackgroundWork[],
): void {
  const stop = new AbortController();
  let running: Promise<unknown> = Promise.resolve();
  lifecycle.addStartupHook(() => {
    running = Promise.all(works.map(work => work.run?.(stop.signal))).catch(
      error => {
        if (!stop.signal.aborted) logger.error('start-up work failed', error);
      },
    );
  });
  lifecycle.addShutdownHook(async () => {
    stop.abort();
    await running;
    await Promise.all(works.map(work => work.settled()));
  });
}
