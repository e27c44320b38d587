import { useApi } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { ACTIVE, cachesOf } from '../shared/governanceCaches';

/** Call it when the policy changed: everything that was computed from it is read anew. */
export function usePolicyChanged(): (versionId?: string) => void {
  const client = useApi(aiGovernanceApiRef);
  return useCallback(
    versionId => {
      const caches = cachesOf(client);
      caches.policyVersions.expire();
      caches.entityPolicies.expire();
      caches.controls.expire();
      void caches.activePolicy.refresh(ACTIVE);
      if (versionId !== undefined)
        void caches.policyVersions.refresh(versionId);
    },
    [client],
  );
}
