import type { ApiRouter } from '../../http/createApiRouter';
import type { RouteFactory } from '../../http/route';
import type { AuthorizedTraining } from './authorize';
import { registerAttempts } from './router/attemptRoutes';
import { registerCertificates } from './router/certificateRoutes';
import { registerPaths } from './router/pathRoutes';
import { registerVersions } from './router/versionRoutes';

/** What the routes work with. */
export interface TrainingRouteDeps {
  readonly route: RouteFactory;
  readonly service: AuthorizedTraining;
}

/** Adds the routes of training. */
export function registerTrainingRoutes(
  router: ApiRouter,
  deps: TrainingRouteDeps,
): void {
  registerPaths(router, deps);
  registerAttempts(router, deps);
  registerCertificates(router, deps);
  registerVersions(router, deps);
}
