import type { ApiRouter } from '../../http/createApiRouter';
import type { RouteFactory } from '../../http/route';
import type { AuthorizedPolicyService } from './authorize';
import { registerApprovalRoutes } from './router/approvalRoutes';
import { registerAssignmentRoutes } from './router/assignmentRoutes';
import { registerAssistantRoutes } from './router/assistantRoutes';
import { registerBundleRoutes } from './router/bundleRoutes';
import { registerClassificationRoutes } from './router/classificationRoutes';
import { registerDataRoutes } from './router/dataRoutes';
import { registerDecisionRoutes } from './router/decisionRoutes';
import { registerEntityRoutes } from './router/entityRoutes';
import { registerExceptionRoutes } from './router/exceptionRoutes';
import { registerFleetRoutes } from './router/fleetRoutes';
import { registerHistoryRoutes } from './router/historyRoutes';
import { registerReleaseRoutes } from './router/releaseRoutes';
import { registerSimulationRoutes } from './router/simulationRoutes';
import { registerStrengtheningRoutes } from './router/strengtheningRoutes';
import { registerTierBatchRoutes } from './router/tierBatchRoutes';
import { registerTierRequestRoutes } from './router/tierRequestRoutes';
import { registerUseRoutes } from './router/useRoutes';
import { registerVersionRoutes } from './router/versionRoutes';

/** Adds the slice's routes. */
export function registerPolicyRoutes(
  router: ApiRouter,
  {
    route,
    service,
  }: {
    readonly route: RouteFactory;
    readonly service: AuthorizedPolicyService;
  },
): void {
  registerEntityRoutes(router, route, service);
  registerDecisionRoutes(router, route, service);
  registerAssignmentRoutes(router, route, service);
  registerVersionRoutes(router, route, service);
  registerSimulationRoutes(router, route, service);
  registerExceptionRoutes(router, route, service);
  registerStrengtheningRoutes(router, route, service);
  registerApprovalRoutes(router, route, service);
  registerFleetRoutes(router, route, service);
  registerBundleRoutes(router, route, service);
  registerDataRoutes(router, route, service);
  registerAssistantRoutes(router, route, service);
  registerReleaseRoutes(router, route, service);
  registerTierRequestRoutes(router, route, service);
  registerClassificationRoutes(router, route, service);
  registerTierBatchRoutes(router, route, service);
  registerHistoryRoutes(router, route, service);
  registerUseRoutes(router, route, service);
}
