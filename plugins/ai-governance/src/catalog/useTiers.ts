import { useApi } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { ACTIVE, cachesOf } from '../shared/governanceCaches';
import { useResource } from '../shared/useResource';

/** Ids of the policy's tiers, weakest first; empty until they are here. One request for the whole page. */
export function useTiers(): readonly string[] {
  const client = useApi(aiGovernanceApiRef);
  const { remote } = useResource(cachesOf(client).activePolicy, ACTIVE);
  const tiers = remote.status === 'ready' ? remote.data.tiers : undefined;
  return useMemo(() => tiers?.map(({ id }) => id) ?? [], [tiers]);
}
