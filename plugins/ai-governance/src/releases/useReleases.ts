import { useApi } from '@backstage/frontend-plugin-api';
import { useCallback, useMemo } from 'react';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { usePages } from '../shared/usePages';
import { useSearchFilters } from '../shared/useSearchFilters';
import { readFilters, type ReleaseFilters } from './filters';

const PAGE_SIZE = 25;

/** Releases as the address asks for them, newest first, page by page. */
export function useReleases() {
  const client = useApi(aiGovernanceApiRef);
  const { params, change } = useSearchFilters();
  const key = JSON.stringify(readFilters(params));
  const filters = useMemo((): ReleaseFilters => JSON.parse(key), [key]);
  const load = useCallback(
    (cursor: string | undefined, options: { readonly signal: AbortSignal }) =>
      client.listReleases({ ...filters, limit: PAGE_SIZE, cursor }, options),
    [client, filters],
  );
  return { filters, change, pages: usePages(load) };
}
