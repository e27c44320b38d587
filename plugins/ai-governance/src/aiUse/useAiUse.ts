import type {
  RuleInTheWay,
  UseAlert,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useCallback, useMemo } from 'react';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { usePages } from '../shared/usePages';
import { useSearchFilters } from '../shared/useSearchFilters';
import { readFilters, type UseFilters } from './filters';

const PAGE_SIZE = 25;

type Options = { readonly signal: AbortSignal };

/** A list that comes as one page. */
interface WholeList<Item> {
  readonly items: readonly Item[];
  readonly nextCursor?: string;
}

/** Where AI is used, as the address asks for it. */
export function useAiUse() {
  const client = useApi(aiGovernanceApiRef);
  const { params, change } = useSearchFilters();
  const key = JSON.stringify(readFilters(params));
  const filters = useMemo((): UseFilters => JSON.parse(key), [key]);
  const load = useCallback(
    (cursor: string | undefined, options: Options) =>
      client.getUse({ ...filters, limit: PAGE_SIZE, cursor }, options),
    [client, filters],
  );
  return { filters, change, pages: usePages(load) };
}

/** Rules in the way, in the window and for the team that the address names. */
export function useRulesInTheWay({ windowDays, owner }: UseFilters) {
  const client = useApi(aiGovernanceApiRef);
  const load = useCallback(
    async (
      _cursor: string | undefined,
      options: Options,
    ): Promise<WholeList<RuleInTheWay>> => ({
      items: await client.listUseRules({ windowDays, owner }, options),
    }),
    [client, windowDays, owner],
  );
  return usePages(load);
}

/** Alerts that are open; of the repository of an entity when one is given. */
export function useOpenAlerts(entityRef?: string) {
  const client = useApi(aiGovernanceApiRef);
  const load = useCallback(
    async (
      _cursor: string | undefined,
      options: Options,
    ): Promise<WholeList<UseAlert>> => ({
      items: await client.listUseAlerts({ state: 'open', entityRef }, options),
    }),
    [client, entityRef],
  );
  return usePages(load);
}

/** The changes that a rule stands in the way of. */
export function useChangesBehind(
  rule: string,
  { windowDays, owner }: UseFilters,
) {
  const client = useApi(aiGovernanceApiRef);
  const load = useCallback(
    (cursor: string | undefined, options: Options) =>
      client.listUseChanges(
        { rule, windowDays, owner, limit: PAGE_SIZE, cursor },
        options,
      ),
    [client, rule, windowDays, owner],
  );
  return usePages(load);
}
