import { useApi } from '@backstage/frontend-plugin-api';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { ACTIVE, cachesOf } from '../shared/governanceCaches';
import { useResource } from '../shared/useResource';

/** What every KPI means; one request for all screens. */
export function useKpis() {
  const client = useApi(aiGovernanceApiRef);
  return useResource(cachesOf(client).kpis, ACTIVE);
}
