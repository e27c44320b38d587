import { KPIS } from '@ai-enablement/governance-core';
import type { TeamDrift } from '../facade';
import type { InsightsDeps } from './deps';

const TITLES: ReadonlyMap<string, string> = new Map(
  KPIS.map(({ definition }) => [definition.id, definition.title]),
);

/** What drifts now, by team. */
export async function teamDrifts({
  judgementViews,
}: Pick<InsightsDeps, 'judgementViews'>): Promise<readonly TeamDrift[]> {
  const teams = await judgementViews.raised();
  return teams.flatMap(({ team, drift }) =>
    drift.flatMap(({ kpi, signalPeriod, raised }) =>
      signalPeriod === undefined || raised === undefined
        ? []
        : [
            {
              team,
              kpi,
              title: TITLES.get(kpi) ?? kpi,
              since: raised.since,
              raisedAt: raised.at,
            },
          ],
    ),
  );
}
