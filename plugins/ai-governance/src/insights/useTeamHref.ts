import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { scorecardRouteRef } from '../routes';
import { searchOf } from './filters';

/** Address of the scorecard of a team, in a period and opened at one of its KPIs when they are given. */
export function useTeamHref(): (
  team: string,
  at?: { readonly period?: string; readonly kpi?: string },
) => string {
  const scorecard = useRouteRef(scorecardRouteRef);
  return useCallback(
    (team, at = {}) => {
      const { kind, namespace, name } = parseEntityRef(team);
      return `${scorecard?.({ kind, namespace, name }) ?? ''}${searchOf(at)}`;
    },
    [scorecard],
  );
}
