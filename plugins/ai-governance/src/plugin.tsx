import {
  ApiBlueprint,
  createFrontendPlugin,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import {
  CatalogFilterBlueprint,
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { RiShieldCheckLine } from '@remixicon/react';
import {
  auditPage,
  classificationPage,
  exceptionsPage,
  governancePage,
  hostsPage,
  needsYouPage,
  overviewPage,
  playbooksPage,
  policyPage,
  releasesPage,
  scorecardsPage,
  trainingPage,
} from './pages/governancePages';
import {
  ENTITY_TAB_PATH,
  GROUP_TAB_PATH,
  auditRouteRef,
  classificationRouteRef,
  dataHealthRouteRef,
  entityPolicyRouteRef,
  exceptionRouteRef,
  exceptionsRouteRef,
  groupScorecardRouteRef,
  hostsRouteRef,
  needsYouRouteRef,
  overviewRouteRef,
  playbookRouteRef,
  playbooksRouteRef,
  policyDraftRouteRef,
  policyProposalRouteRef,
  policyRouteRef,
  policyVersionRouteRef,
  releaseRouteRef,
  releasesRouteRef,
  rootRouteRef,
  scorecardRouteRef,
  scorecardsRouteRef,
  trainingPathRouteRef,
  trainingRouteRef,
} from './routes';
import {
  playbookSearchResult,
  playbookSearchType,
} from './search/playbookResult';
import { catalogSearchResult } from './search/searchResult';
import { aiGovernanceApiRef } from './shared/aiGovernanceApi';
import { lazyPortalClient } from './shared/lazyClient';

const ONLY_COMPONENTS = { kind: 'component' };

/** Utility API `aiGovernanceApiRef`. */
export const aiGovernanceApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: aiGovernanceApiRef,
      deps: { discovery: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => lazyPortalClient(deps),
    }),
});

/** Card on the overview: tier, status, stage and next action in one line. */
export const entityPolicyCard = EntityCardBlueprint.make({
  name: 'policy',
  params: {
    type: 'content',
    filter: ONLY_COMPONENTS,
    loader: async () => {
      const { EntityCard } = await import('./policy/EntityCard');
      return <EntityCard />;
    },
  },
});

/** Tab **AI policy**. */
export const entityPolicyContent = EntityContentBlueprint.make({
  name: 'policy',
  params: {
    path: ENTITY_TAB_PATH,
    title: 'AI policy',
    routeRef: entityPolicyRouteRef,
    filter: ONLY_COMPONENTS,
    loader: async () => {
      const { Tab } = await import('./policy/Tab');
      return <Tab />;
    },
  },
});

/** Tab **AI scorecard** of groups. */
export const groupScorecardContent = EntityContentBlueprint.make({
  name: 'scorecard',
  params: {
    path: GROUP_TAB_PATH,
    title: 'AI scorecard',
    routeRef: groupScorecardRouteRef,
    filter: { kind: 'group' },
    loader: async () => {
      const { GroupTab } = await import('./insights/team/GroupTab');
      return <GroupTab />;
    },
  },
});

/** Filters of the catalog by tier and by AI policy. */
export const catalogFilters = CatalogFilterBlueprint.make({
  name: 'policy',
  params: {
    loader: async () => {
      const { AiPolicyCatalogFilters } =
        await import('./catalog/AiPolicyCatalogFilters');
      return <AiPolicyCatalogFilters />;
    },
  },
});

/** The plugin. */
export default createFrontendPlugin({
  pluginId: 'ai-governance',
  title: 'AI Governance',
  icon: <RiShieldCheckLine />,
  routes: {
    root: rootRouteRef,
    overview: overviewRouteRef,
    classification: classificationRouteRef,
    needsYou: needsYouRouteRef,
    policy: policyRouteRef,
    policyVersion: policyVersionRouteRef,
    policyDraft: policyDraftRouteRef,
    policyProposal: policyProposalRouteRef,
    playbooks: playbooksRouteRef,
    playbook: playbookRouteRef,
    training: trainingRouteRef,
    trainingPath: trainingPathRouteRef,
    releases: releasesRouteRef,
    release: releaseRouteRef,
    exceptions: exceptionsRouteRef,
    exception: exceptionRouteRef,
    scorecards: scorecardsRouteRef,
    scorecard: scorecardRouteRef,
    dataHealth: dataHealthRouteRef,
    groupScorecard: groupScorecardRouteRef,
    audit: auditRouteRef,
    hosts: hostsRouteRef,
    entityPolicy: entityPolicyRouteRef,
  },
  extensions: [
    aiGovernanceApi,
    governancePage,
    overviewPage,
    classificationPage,
    needsYouPage,
    policyPage,
    playbooksPage,
    trainingPage,
    releasesPage,
    exceptionsPage,
    scorecardsPage,
    auditPage,
    hostsPage,
    entityPolicyCard,
    entityPolicyContent,
    groupScorecardContent,
    catalogFilters,
    catalogSearchResult,
    playbookSearchResult,
    playbookSearchType,
  ],
});
