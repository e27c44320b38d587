import { useApi } from '@backstage/frontend-plugin-api';
import { useCallback, useMemo } from 'react';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { usePages } from '../shared/usePages';
import { useSearchFilters } from '../shared/useSearchFilters';
import { readOpenFilters, type OpenFilters } from './openFilters';

const PAGE_SIZE = 25;

/** What nobody has classified, as the address asks for it. */
export function useUnclassified() {
  const client = useApi(aiGovernanceApiRef);
  const { params, change } = useSearchFilters();
  const key = JSON.stringify(readOpenFilters(params));
  const filters = useMemo((): OpenFilters => JSON.parse(key), [key]);
  const load = useCallback(
    (cursor: string | undefined, options: { readonly signal: AbortSignal }) =>
      client.listUnclassified(
        { ...filters, limit: PAGE_SIZE, cursor },
        options,
      ),
    [client, filters],
  );
  return { filters, change, pages: usePages(load) };
}
