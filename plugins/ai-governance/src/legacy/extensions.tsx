import {
  createComponentExtension,
  createRoutableExtension,
} from '@backstage/core-plugin-api';
import { aiGovernancePlugin, legacyRoutes } from './plugin';

/** The page **AI Governance** with its sub-pages; mount it at `/ai-governance`. */
export const AiGovernancePage = aiGovernancePlugin.provide(
  createRoutableExtension({
    name: 'AiGovernancePage',
    component: () => import('./LegacyPage').then(m => m.LegacyPage),
    mountPoint: legacyRoutes.root,
  }),
);

/** Content of the tab **AI policy** of a component; mount it at `/ai-policy` of the entity's layout. */
export const EntityAiPolicyContent = aiGovernancePlugin.provide(
  createRoutableExtension({
    name: 'EntityAiPolicyContent',
    component: () => import('./LegacyEntity').then(m => m.LegacyTab),
    mountPoint: legacyRoutes.entityPolicy,
  }),
);

/** Content of the tab **AI scorecard** of a group; mount it at `/ai-scorecard` of the group's layout. */
export const EntityAiScorecardContent = aiGovernancePlugin.provide(
  createRoutableExtension({
    name: 'EntityAiScorecardContent',
    component: () => import('./LegacyEntity').then(m => m.LegacyGroupTab),
    mountPoint: legacyRoutes.groupScorecard,
  }),
);

/** Card on the overview of a component: tier, status, stage and next action in one line. */
export const EntityAiPolicyCard = aiGovernancePlugin.provide(
  createComponentExtension({
    name: 'EntityAiPolicyCard',
    component: {
      lazy: () => import('./LegacyEntity').then(m => m.LegacyCard),
    },
  }),
);

/** Filters of the catalog by tier and by AI policy; stands among the filters of the catalog's page. */
export const AiPolicyCatalogFilters = aiGovernancePlugin.provide(
  createComponentExtension({
    name: 'AiPolicyCatalogFilters',
    component: {
      lazy: () =>
        import('../catalog/AiPolicyCatalogFilters').then(
          m => m.AiPolicyCatalogFilters,
        ),
    },
  }),
);
