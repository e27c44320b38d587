import { useApi } from '@backstage/frontend-plugin-api';
import { useCallback, useMemo } from 'react';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { usePages } from '../shared/usePages';
import { useSearchFilters } from '../shared/useSearchFilters';
import { readFilters, type FleetFilters } from './fleetFilters';

const PAGE_SIZE = 25;

/** The fleet as the address asks for it. */
export function useFleet() {
  const client = useApi(aiGovernanceApiRef);
  const { params, change } = useSearchFilters();
  const key = JSON.stringify(readFilters(params));
  const filters = useMemo((): FleetFilters => JSON.parse(key), [key]);
  const load = useCallback(
    (cursor: string | undefined, options: { readonly signal: AbortSignal }) =>
      client.getFleet({ ...filters, limit: PAGE_SIZE, cursor }, options),
    [client, filters],
  );
  return { filters, change, pages: usePages(load) };
}
