import type {
  GovernanceClient,
  Scorecard,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { usePages } from '../../shared/usePages';
import type { ChangesPart } from './present/changesPart';

const PAGE_SIZE = 25;

/** Orders of the changes behind a KPI. */
export const CHANGE_SORTS = ['newest', 'slowest', 'largest'] as const;

/** Which changes of the period are shown, and in which order. */
export interface ChangesQuestion {
  readonly sort: (typeof CHANGE_SORTS)[number];
  readonly onlyDefects: boolean;
  /** Absent for all changes. */
  readonly part?: ChangesPart;
}

type Query = Parameters<GovernanceClient['listScorecardChanges']>[0];

/** What is asked of the API for a question about a scorecard. */
export const changesQuery = (
  { team, period }: Pick<Scorecard, 'team' | 'period'>,
  { sort, onlyDefects, part }: ChangesQuestion,
): Query => ({
  team,
  period: period.id,
  sort,
  ...part,
  ...(onlyDefects && { only: 'defects' as const }),
});

/** The changes of a team in a period, page by page. */
export function useChanges(
  scorecard: Pick<Scorecard, 'team' | 'period'>,
  question: ChangesQuestion,
) {
  const client = useApi(aiGovernanceApiRef);
  const key = JSON.stringify(changesQuery(scorecard, question));
  const load = useCallback(
    (cursor: string | undefined, options: { readonly signal: AbortSignal }) => {
      const query: Query = JSON.parse(key);
      return client.listScorecardChanges(
        { ...query, limit: PAGE_SIZE, cursor },
        options,
      );
    },
    [client, key],
  );
  return usePages(load);
}
