import { useApi } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { ACTIVE, cachesOf } from '../../shared/governanceCaches';
import { useResource } from '../../shared/useResource';
import { useAnswer } from '../useAnswer';

const IDENTITIES_SHOWN = 50;

/** How every source fares. */
export function useDataHealth() {
  const client = useApi(aiGovernanceApiRef);
  return useResource(cachesOf(client).dataHealth, ACTIVE);
}

/** Pseudonyms without a catalog user, those with most signals first. */
export function useIdentities() {
  const client = useApi(aiGovernanceApiRef);
  const load = useCallback(
    (options: { readonly signal: AbortSignal }) =>
      client.listUnmappedIdentities({ limit: IDENTITIES_SHOWN }, options),
    [client],
  );
  return useAnswer(load);
}
