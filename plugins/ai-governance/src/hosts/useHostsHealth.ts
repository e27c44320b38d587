import { useApi } from '@backstage/frontend-plugin-api';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { ACTIVE, cachesOf } from '../shared/governanceCaches';
import { useResource } from '../shared/useResource';

/** How every code host fares. */
export function useHostsHealth() {
  const client = useApi(aiGovernanceApiRef);
  return useResource(cachesOf(client).hostsHealth, ACTIVE);
}
