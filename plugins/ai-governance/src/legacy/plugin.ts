import { convertLegacyRouteRef } from '@backstage/core-compat-api';
import {
  createApiFactory,
  createPlugin,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import {
  entityPolicyRouteRef,
  groupScorecardRouteRef,
  rootRouteRef,
} from '../routes';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { lazyPortalClient } from '../shared/lazyClient';

/** Where the page and the tabs are mounted, as an old app knows routes. */
export const legacyRoutes = {
  root: convertLegacyRouteRef(rootRouteRef),
  entityPolicy: convertLegacyRouteRef(entityPolicyRouteRef),
  groupScorecard: convertLegacyRouteRef(groupScorecardRouteRef),
};

/** The plugin for an app of the old frontend system. */
export const aiGovernancePlugin = createPlugin({
  id: 'ai-governance',
  apis: [
    createApiFactory({
      api: aiGovernanceApiRef,
      deps: { discovery: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => lazyPortalClient(deps),
    }),
  ],
  routes: legacyRoutes,
});
