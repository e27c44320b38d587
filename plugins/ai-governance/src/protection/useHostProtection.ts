import type { HostProtection } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { cachesOf } from '../shared/governanceCaches';
import type { Remote } from '../shared/resourceCache';
import { useResource } from '../shared/useResource';

/** What code hosts enforce on the repository of an entity. */
export function useHostProtection(entityRef: string): Remote<HostProtection> {
  const client = useApi(aiGovernanceApiRef);
  return useResource(cachesOf(client).protections, entityRef).remote;
}
