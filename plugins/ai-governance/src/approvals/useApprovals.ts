import { useApi } from '@backstage/frontend-plugin-api';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { cachesOf, MINE } from '../shared/governanceCaches';
import { useResource } from '../shared/useResource';

/** Changes of an entity for which the policy asks for approval, or, without one, those that wait for the reader. */
export function useApprovals(entityRef?: string) {
  const client = useApi(aiGovernanceApiRef);
  return useResource(cachesOf(client).approvals, entityRef ?? MINE);
}
