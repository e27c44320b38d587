import { useApi } from '@backstage/frontend-plugin-api';
import { useCallback, useMemo } from 'react';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { usePages } from '../shared/usePages';
import { useSearchFilters } from '../shared/useSearchFilters';
import { readFilters, toQuery, type PlaybookFilters } from './filters';

const PAGE_SIZE = 50;

/** Playbooks as the address asks for them, page by page. */
export function useCatalogue() {
  const client = useApi(aiGovernanceApiRef);
  const { params, change } = useSearchFilters();
  const key = JSON.stringify(readFilters(params));
  const filters = useMemo((): PlaybookFilters => JSON.parse(key), [key]);
  const load = useCallback(
    (cursor: string | undefined, options: { readonly signal: AbortSignal }) =>
      client.listPlaybooks(
        { ...toQuery(filters), limit: PAGE_SIZE, cursor },
        options,
      ),
    [client, filters],
  );
  return { filters, change, pages: usePages(load) };
}
