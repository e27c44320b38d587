import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { auditCachesOf } from './auditCaches';

/** The client with what the blocks of the sub-page share. */
export function useAudit() {
  const client = useApi(aiGovernanceApiRef);
  const portal =
    useApi(configApiRef).getOptionalString('backend.baseUrl') ??
    window.location.origin;
  return { client, portal, ...auditCachesOf(client, portal) };
}
