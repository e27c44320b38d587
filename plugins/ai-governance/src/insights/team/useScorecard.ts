import type { Scorecard } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { useSearchFilters } from '../../shared/useSearchFilters';
import { both } from '../both';
import { CUTS, readPeriod } from '../filters';
import { useAnswer } from '../useAnswer';
import { useKpis } from '../useKpis';
import { toPart, type ChangesPart } from './present/changesPart';

/** What the address says of a scorecard. */
export interface ScorecardView {
  readonly cut: (typeof CUTS)[number];
  /** The KPI whose trend and limits are open. */
  readonly kpi?: string;
  /** The KPI behind which the changes are looked at. */
  readonly changes?: string;
  /** The part of them that is looked at. */
  readonly part?: ChangesPart;
}

/** The scorecard of a team in the period of the address. */
export function useScorecard(team: string) {
  const client = useApi(aiGovernanceApiRef);
  const { params, change } = useSearchFilters();
  const period = readPeriod(params);
  const load = useCallback(
    (options: { readonly signal: AbortSignal }): Promise<Scorecard> =>
      client.getScorecard({ team, period }, options),
    [client, team, period],
  );
  const view: ScorecardView = {
    cut: CUTS.find(each => each === params.get('cut')) ?? 'declared',
    kpi: params.get('kpi') ?? undefined,
    changes: params.get('changes') ?? undefined,
    part: toPart({ axis: params.get('axis'), value: params.get('value') }),
  };
  return { view, change, ...both(useAnswer(load), useKpis()) };
}
