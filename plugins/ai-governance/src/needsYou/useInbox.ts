import { useApi } from '@backstage/frontend-plugin-api';
import { useCallback, useMemo } from 'react';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { cachesOf, MINE } from '../shared/governanceCaches';
import { usePages } from '../shared/usePages';
import { useResource } from '../shared/useResource';
import { useSearchFilters } from '../shared/useSearchFilters';
import { type InboxFilters, readFilters } from './filters';

/** The first of what needs the reader, as the overview shows it; asked for anew whenever the overview opens. */
export function useInbox() {
  const client = useApi(aiGovernanceApiRef);
  return useResource(cachesOf(client).inbox, MINE);
}

const PAGE_SIZE = 50;

/** What needs the reader as the address asks for it, page by page. */
export function useInboxPages() {
  const client = useApi(aiGovernanceApiRef);
  const { params, change } = useSearchFilters();
  const key = JSON.stringify(readFilters(params));
  const filters = useMemo((): InboxFilters => JSON.parse(key), [key]);
  const load = useCallback(
    (cursor: string | undefined, options: { readonly signal: AbortSignal }) =>
      client.getInbox({ ...filters, limit: PAGE_SIZE, cursor }, options),
    [client, filters],
  );
  return { filters, change, pages: usePages(load) };
}
