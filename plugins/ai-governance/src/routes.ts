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

/** The sub-page **Classification**: tiers that people ask for, and what nobody has classified. */
export const classificationRouteRef = createRouteRef();
/** The sub-page **Needs you**: what waits for the reader and their teams. */
export const needsYouRouteRef = createRouteRef();

/** The sub-page **Policy**: the policy in force and its versions. */
export const policyRouteRef = createRouteRef();

/** One version of the policy, with its difference from another. */
export const policyVersionRouteRef = createSubRouteRef({
  parent: policyRouteRef,
  path: '/versions/:versionId',
});

/** One replay of a policy document on past decisions. */
export const policySimulationRouteRef = createSubRouteRef({
  parent: policyRouteRef,
  path: '/simulations/:simulationId',
});

/** Where a change of the policy begins. */
export const policyProposalRouteRef = createSubRouteRef({
  parent: policyRouteRef,
  path: '/propose',
});

/** One draft of the policy, in the editor. */
export const policyDraftRouteRef = createSubRouteRef({
  parent: policyRouteRef,
  path: '/drafts/:draftId',
});

/** The sub-page **Playbooks**: the catalogue. */
export const playbooksRouteRef = createRouteRef();

/** One playbook, as readers get it. */
export const playbookRouteRef = createSubRouteRef({
  parent: playbooksRouteRef,
  path: '/:name',
});

/** Where a playbook, or the next version of one, is written. */
export const playbookWriteRouteRef = createSubRouteRef({
  parent: playbooksRouteRef,
  path: '/write',
});

/** Versions of playbooks that wait for a second person. */
export const playbookReviewRouteRef = createSubRouteRef({
  parent: playbooksRouteRef,
  path: '/review',
});

/** How far playbooks reach. */
export const playbookReachRouteRef = createSubRouteRef({
  parent: playbooksRouteRef,
  path: '/reach',
});

/** One version of a playbook, with its difference from the one before. */
export const playbookVersionRouteRef = createSubRouteRef({
  parent: playbooksRouteRef,
  path: '/versions/:versionId',
});

/** The sub-page **Training**: the catalogue. */
export const trainingRouteRef = createRouteRef();

/** One training path. */
export const trainingPathRouteRef = createSubRouteRef({
  parent: trainingRouteRef,
  path: '/:path',
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

/** The sub-page **Scorecards**: every team. */
export const scorecardsRouteRef = createRouteRef();

/** The scorecard of one team. */
export const scorecardRouteRef = createSubRouteRef({
  parent: scorecardsRouteRef,
  path: '/teams/:kind/:namespace/:name',
});

/** Where the numbers of scorecards come from, and how each source fares. */
export const dataHealthRouteRef = createSubRouteRef({
  parent: scorecardsRouteRef,
  path: '/data-health',
});

/** Path of the tab **AI scorecard** below the page of a group. */
export const GROUP_TAB_PATH = '/ai-scorecard';

/** The tab **AI scorecard** of a group of the catalog. */
export const groupScorecardRouteRef = createRouteRef();

/** The sub-page **Audit**: the evidence ledger. */
export const auditRouteRef = createRouteRef();

/** The sub-page **Hosts**: how the hosts of repositories fare. */
export const hostsRouteRef = createRouteRef();
