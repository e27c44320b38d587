import type { RouteResolutionApi } from '@backstage/frontend-plugin-api';
import {
  auditRouteRef,
  classificationRouteRef,
  dataHealthRouteRef,
  exceptionRouteRef,
  exceptionsRouteRef,
  hostsRouteRef,
  needsYouRouteRef,
  overviewRouteRef,
  playbookReviewRouteRef,
  playbookRouteRef,
  playbooksRouteRef,
  playbookVersionRouteRef,
  playbookWriteRouteRef,
  policyDraftRouteRef,
  policyProposalRouteRef,
  policyRouteRef,
  policySimulationRouteRef,
  policyVersionRouteRef,
  releaseRouteRef,
  releasesRouteRef,
  rootRouteRef,
  scorecardRouteRef,
  scorecardsRouteRef,
  trainingPathRouteRef,
  trainingRouteRef,
} from '../routes';

/** Paths of the sub-pages below the page, as the new system mounts them. */
export const SUB_PAGES = {
  overview: '/overview',
  classification: '/classification',
  needsYou: '/needs-you',
  policy: '/policy',
  playbooks: '/playbooks',
  training: '/training',
  releases: '/releases',
  exceptions: '/exceptions',
  scorecards: '/scorecards',
  audit: '/audit',
  hosts: '/hosts',
} as const;

const PATHS = new Map<object, string>([
  [rootRouteRef, ''],
  [overviewRouteRef, SUB_PAGES.overview],
  [classificationRouteRef, SUB_PAGES.classification],
  [needsYouRouteRef, SUB_PAGES.needsYou],
  [policyRouteRef, SUB_PAGES.policy],
  [policyVersionRouteRef, `${SUB_PAGES.policy}${policyVersionRouteRef.path}`],
  [
    policySimulationRouteRef,
    `${SUB_PAGES.policy}${policySimulationRouteRef.path}`,
  ],
  [policyDraftRouteRef, `${SUB_PAGES.policy}${policyDraftRouteRef.path}`],
  [policyProposalRouteRef, `${SUB_PAGES.policy}${policyProposalRouteRef.path}`],
  [playbooksRouteRef, SUB_PAGES.playbooks],
  [playbookRouteRef, `${SUB_PAGES.playbooks}${playbookRouteRef.path}`],
  [
    playbookWriteRouteRef,
    `${SUB_PAGES.playbooks}${playbookWriteRouteRef.path}`,
  ],
  [
    playbookReviewRouteRef,
    `${SUB_PAGES.playbooks}${playbookReviewRouteRef.path}`,
  ],
  [
    playbookVersionRouteRef,
    `${SUB_PAGES.playbooks}${playbookVersionRouteRef.path}`,
  ],
  [trainingRouteRef, SUB_PAGES.training],
  [trainingPathRouteRef, `${SUB_PAGES.training}${trainingPathRouteRef.path}`],
  [releasesRouteRef, SUB_PAGES.releases],
  [releaseRouteRef, `${SUB_PAGES.releases}${releaseRouteRef.path}`],
  [exceptionsRouteRef, SUB_PAGES.exceptions],
  [exceptionRouteRef, `${SUB_PAGES.exceptions}${exceptionRouteRef.path}`],
  [scorecardsRouteRef, SUB_PAGES.scorecards],
  [scorecardRouteRef, `${SUB_PAGES.scorecards}${scorecardRouteRef.path}`],
  [dataHealthRouteRef, `${SUB_PAGES.scorecards}${dataHealthRouteRef.path}`],
  [auditRouteRef, SUB_PAGES.audit],
  [hostsRouteRef, SUB_PAGES.hosts],
]);

/**
 * Resolves the routes of the page's own sub-pages, which an old app does not know since they lie inside of one extension; asks
 * `outer` for all others. `basePath` is where the page is mounted; `undefined` when it is not.
 */
export function pageRoutes(
  outer: RouteResolutionApi,
  basePath: string | undefined,
): RouteResolutionApi {
  return {
    resolve: (ref, options) => {
      const path = PATHS.get(ref);
      if (path === undefined) return outer.resolve(ref, options);
      if (basePath === undefined) return undefined;
      return (...[params]: readonly unknown[]) =>
        basePath + filled(path, params);
    },
  };
}

function filled(path: string, params: unknown): string {
  const values = new Map(
    typeof params === 'object' && params ? Object.entries(params) : [],
  );
  return path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(values.get(name) ?? '')),
  );
}
