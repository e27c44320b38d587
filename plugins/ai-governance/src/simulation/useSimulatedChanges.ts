import type { SimulatedChange } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { usePages } from '../shared/usePages';
import { useSearchFilters } from '../shared/useSearchFilters';
import { readFilters, type ChangeFilters } from './present/filters';

const PAGE_SIZE = 25;
/** The whole sample fits onto one page. */
const SAMPLE_SIZE = 30;

/** Changes of a simulation as the address asks for them; another `version`, as when it has ended, reads them anew. */
export function useSimulatedChanges(simulationId: string, version: string) {
  const client = useApi(aiGovernanceApiRef);
  const { params, change } = useSearchFilters();
  const key = JSON.stringify(readFilters(params));
  const filters = useMemo((): ChangeFilters => JSON.parse(key), [key]);
  const [labelled, setLabelled] = useState<
    Readonly<Record<string, SimulatedChange>>
  >({});
  const limit = filters.isSampled ? SAMPLE_SIZE : PAGE_SIZE;
  const load = useCallback(
    (cursor: string | undefined, options: { readonly signal: AbortSignal }) =>
      client.listSimulatedChanges(
        simulationId,
        { ...filters, limit, cursor },
        options,
      ),
    [client, simulationId, filters, limit],
  );
  const pages = usePages(load);
  const { remote, reload } = pages;
  const seen = useRef(version);
  useEffect(() => {
    if (seen.current !== version) reload();
    seen.current = version;
  }, [version, reload]);
  const changes = (
    remote.status === 'ready' ? remote.data.flatMap(({ items }) => items) : []
  ).map(each => labelled[each.decisionId] ?? each);
  return {
    filters,
    narrow: change,
    pages,
    changes,
    /** Shows what somebody said of a change, without reading the list anew. */
    showLabelled: (each: SimulatedChange) =>
      setLabelled(before => ({ ...before, [each.decisionId]: each })),
  };
}
