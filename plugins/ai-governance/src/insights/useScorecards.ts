import type {
  KpiDefinition,
  Scorecards,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useCallback, useMemo } from 'react';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { useSearchFilters } from '../shared/useSearchFilters';
import { both } from './both';
import { readFilters, type ScorecardFilters } from './filters';
import { useAnswer } from './useAnswer';
import { useKpis } from './useKpis';

/** An answer and what its KPIs mean. */
export interface Explained<T> {
  readonly answer: T;
  readonly kpis: readonly KpiDefinition[];
}

/** The scorecards that the address asks for, with what their KPIs mean. */
export function useScorecards() {
  const client = useApi(aiGovernanceApiRef);
  const { params, change } = useSearchFilters();
  const key = JSON.stringify(readFilters(params));
  const filters = useMemo((): ScorecardFilters => JSON.parse(key), [key]);
  const { period, axis, value } = filters;
  const load = useCallback(
    (options: { readonly signal: AbortSignal }): Promise<Scorecards> =>
      client.getScorecards(
        { period, axis, ...(value !== '' && { value }) },
        options,
      ),
    [client, period, axis, value],
  );
  return { filters, change, ...both(useAnswer(load), useKpis()) };
}
