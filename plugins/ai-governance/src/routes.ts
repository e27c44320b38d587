import {
  createRouteRef,
  createSubRouteRef,
} from '@backstage/frontend-plugin-api';

/** Path of the tab **AI policy** below the page of an entity. */
export const ENTITY_TAB_PATH = '/ai-policy';

/** The tab **AI policy** of a catalog entity. */
export const entityPolicyRouteRef = createRouteRef();

/** The page **AI Governance**; leads on to its first sub-page. */
export const rootRouteRef = createRouteRef();

/** The sub-page **Overview**: the whole fleet. */
export const overviewRouteRef = createRouteRef();

/** The sub-page **Policy**: the policy in force and its versions. */
export const policyRouteRef = createRouteRef();

/** One version of the policy, with its difference from another. */
export const policyVersionRouteRef = createSubRouteRef({
  parent: policyRouteRef,
  path: '/versions/:versionId',
});

/** The form in which a change of the policy is proposed. */
export const policyProposalRouteRef = createSubRouteRef({
  parent: policyRouteRef,
  path: '/propose',
});

/** The sub-page **Releases**: every release that was asked about. */
export const releasesRouteRef = createRouteRef();

/** One release, with what holds it. */
export const releaseRouteRef = createSubRouteRef({
  parent: releasesRouteRef,
  path: '/:releaseId',
});

/** The sub-page **Exceptions**: waivers and break-glass of all teams. */
export const exceptionsRouteRef = createRouteRef();

/** One exception: `kind` is `waivers` or `break-glass`. */
export const exceptionRouteRef = createSubRouteRef({
  parent: exceptionsRouteRef,
  path: '/:kind/:id',
});

/** The sub-page **Audit**: the evidence ledger. */
export const auditRouteRef = createRouteRef();

/** The sub-page **Hosts**: how the hosts of repositories fare. */
export const hostsRouteRef = createRouteRef();
