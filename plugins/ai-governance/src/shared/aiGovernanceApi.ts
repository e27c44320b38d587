import type { GovernanceClient } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { createApiRef } from '@backstage/frontend-plugin-api';

/** The client of the AI governance API, acting as the signed-in user. */
export const aiGovernanceApiRef = createApiRef<GovernanceClient>().with({
  id: 'plugin.ai-governance.client',
  pluginId: 'ai-governance',
});
