import type { FactProvider } from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { SchedulerService } from '@backstage/backend-plugin-api';
import type { Database } from '../../database/database';
import type { ApiRouter, OpenRouter } from '../../http/createApiRouter';
import type { RouteFactory } from '../../http/route';
import { EntityAccess } from '../../shared/entityAccess';
import type { PolicyListener } from '../policy/facade';
import { assembleParts } from './assemble';
import { authorizeHostsService } from './authorize';
import type { HostsSliceDeps } from './deps';
import type { HostsFacade } from './facade';
import { subscribeToEvents } from './events';
import { registerHostRoutes } from './router';
import { registerDeliveryRoute } from './router/deliveryRoute';
import { createHostsService } from './service';
import { hostsFacade } from './service/hostsFacade';
import { protectionProvider } from './service/protection';
import { askToPublish } from './service/publishing';
import { markReported, markScanned } from './service/recheck';
import { DatabaseHostViews } from './views/DatabaseHostViews';

/** The slice as the plugin sees it. */
export interface HostsSlice {
  /** What the slice does when policy stores something. */
  readonly listener: PolicyListener;
  readonly facade: HostsFacade;
  registerRoutes(router: ApiRouter, route: RouteFactory): void;
  /** Adds the routes that check their callers themselves. */
  registerOpenRoutes(router: OpenRouter): void;
  scheduleTasks(scheduler: SchedulerService): Promise<void>;
  /** Takes in events, and works once the catalog has been read; rejects only when aborted. */
  run(signal: AbortSignal): Promise<void>;
  /** Waits until nothing of the slice runs any more. */
  settled(): Promise<void>;
}

/** What hosts enforce, for decisions; policy asks it, so it is there before the slice is. */
export const createHostFacts = (knex: Database): FactProvider =>
  protectionProvider(new DatabaseHostViews(knex));

/** Puts together what keeps up with code hosts. */
export function createHostsSlice(deps: HostsSliceDeps): HostsSlice {
  const { permissions, catalog, policy, hosts } = deps;
  const { tasks, service: parts, publish, recheck } = assembleParts(deps);
  const service = createHostsService(parts);
  const authorized = authorizeHostsService(service, {
    permissions,
    access: new EntityAccess({ permissions, catalog }),
  });
  const { bodyLimitBytes } = deps.config;
  let working: Promise<void> = Promise.resolve();
  return {
    facade: hostsFacade({
      views: new DatabaseHostViews(deps.knex),
      policy,
      hostIds: hosts.map(({ id }) => id),
    }),
    listener: {
      async decisionStored(transaction, decision) {
        await askToPublish(publish, transaction, decision);
        await markReported(recheck, transaction, decision);
      },
      scanStored: (transaction, scan) =>
        markScanned(recheck, transaction, scan),
    },
    registerRoutes: (router, route) =>
      registerHostRoutes(router, { route, service: authorized }),
    registerOpenRoutes: router =>
      registerDeliveryRoute(router, { service, bodyLimitBytes }),
    scheduleTasks: async scheduler => {
      if (hosts.length > 0) await tasks.schedule(scheduler);
    },
    async run(signal) {
      if (hosts.length === 0) return;
      await subscribeToEvents({ ...deps, service });
      await policy.untilReady(signal);
      working = tasks.run(signal);
      await working;
    },
    settled: () => working,
  };
}
