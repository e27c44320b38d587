import type { SchedulerService } from '@backstage/backend-plugin-api';
import type { ApiRouter } from '../../http/createApiRouter';
import type { RouteFactory } from '../../http/route';
import { EntityAccess } from '../../shared/entityAccess';
import { assembleParts } from './assemble';
import { authorizePolicyService } from './authorize';
import type { PolicySliceDeps } from './deps';
import { registerPolicyRoutes } from './router';
import { createPolicyService } from './service';
import { type ActivePolicy, activatePolicy } from './service/activatePolicy';
import { createDesk } from './service/desk';
import { loadPolicy } from './service/loadPolicy';
import { startSources } from './startSources';
import { DatabasePolicyStore } from './store/DatabasePolicyStore';

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
  const active = await bringIntoForce(deps);
  const { tasks, service, desk } = assembleParts(deps, active);
  const { permissions, catalog, logger } = deps;
  const authorized = authorizePolicyService(createPolicyService(service), {
    permissions,
    access: new EntityAccess({ permissions, catalog }),
  });
  return {
    registerRoutes: (router, route) =>
      registerPolicyRoutes(router, { route, service: authorized }),
    scheduleTasks: scheduler => tasks.schedule(scheduler),
    async run(signal) {
      await tasks.untilSettled(signal);
      const deskFor = (sourceId: string) => createDesk(desk, sourceId);
      await startSources(deps.sources, { deskFor, logger, signal });
    },
    settled: () => tasks.settled(),
  };
}

async function bringIntoForce({
  config,
  unitOfWork,
  audit,
  ambient,
}: PolicySliceDeps): Promise<ActivePolicy> {
  const loaded = await loadPolicy({
    file: config.policyFile,
    cwd: process.cwd(),
  });
  const store = new DatabasePolicyStore();
  return activatePolicy(loaded, { store, unitOfWork, audit, ambient });
}
