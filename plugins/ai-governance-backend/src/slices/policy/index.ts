import type { SchedulerService } from '@backstage/backend-plugin-api';
import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { RunAction } from '../../http/action';
import type { ApiRouter } from '../../http/createApiRouter';
import type { RouteFactory } from '../../http/route';
import { EntityAccess } from '../../shared/entityAccess';
import { createReadiness } from '../../shared/readiness';
import { registerPolicyActions } from './actions';
import { assembleLife, assembleParts, type PolicyLife } from './assemble';
import { authorizePolicyService } from './authorize';
import { callerOf } from './authorize/guards';
import type { PolicySliceDeps } from './deps';
import type { PolicyFacade } from './facade';
import { registerPolicyRoutes } from './router';
import { createPolicyService } from './service';
import { activateConfigured } from './service/activatePolicy';
import { createDesk } from './service/desk';
import { loadPolicy } from './service/loadPolicy';
import { policyDrafts } from './service/policyDrafts';
import { policyFacade } from './service/policyFacade';
import { type ConfiguredPolicy, fileWarning } from './service/policyWarnings';
import { trustOf } from './service/trust';
import { startSources } from './startSources';

/** The slice as the plugin sees it. */
export interface PolicySlice {
  readonly facade: PolicyFacade;
  registerRoutes(router: ApiRouter, route: RouteFactory): void;
  registerActions(registry: ActionsRegistryService, run: RunAction): void;
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
  const life = assembleLife(deps);
  const configured = await bringIntoForce(deps, life);
  const { tasks, simulations, service, desk, facade } = assembleParts(
    deps,
    life,
    configured,
  );
  deps.drafts.register(policyDrafts(service.versionChanges));
  const readiness = createReadiness();
  const { permissions, catalog, logger } = deps;
  const authorized = authorizePolicyService(createPolicyService(service), {
    permissions,
    access: new EntityAccess({ permissions, catalog }),
  });
  return {
    facade: policyFacade({
      ...facade,
      untilReady: readiness.untilReady,
      trustIn: (credentials, { repository, commit = '' }) =>
        trustOf(
          callerOf(credentials),
          { repository, sha: commit },
          deps.config.attestors,
        ),
    }),
    registerRoutes: (router, route) =>
      registerPolicyRoutes(router, { route, service: authorized }),
    registerActions: (registry, run) =>
      registerPolicyActions({ registry, run, service: authorized }),
    async scheduleTasks(scheduler) {
      await tasks.schedule(scheduler);
      await simulations.schedule(scheduler);
    },
    async run(signal) {
      simulations.run(signal);
      await tasks.untilSettled(signal);
      readiness.announce();
      const deskFor = (sourceId: string) => createDesk(desk, sourceId);
      await startSources(deps.sources, { deskFor, logger, signal });
    },
    async settled() {
      await simulations.settled();
      await tasks.settled();
    },
  };
}

/** Puts the configured policy in force, or compares it once the portal has taken over; rejects when nothing usable is in force. */
async function bringIntoForce(
  { config, logger }: PolicySliceDeps,
  life: PolicyLife,
): Promise<ConfiguredPolicy> {
  const loaded = await loadPolicy({
    file: config.policyFile,
    cwd: process.cwd(),
  });
  const { source, compiled } = loaded;
  const configured = { source, digest: compiled.digest };
  const inForce = await activateConfigured(loaded, life);
  const warning = fileWarning(configured, inForce);
  if (warning) logger.warn(warning);
  return configured;
}
