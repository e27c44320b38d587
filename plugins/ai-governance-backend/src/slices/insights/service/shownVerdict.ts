import type { TeamVerdict } from '@ai-enablement/governance-core';
import type { ShownVerdict, TeamScorecard } from '../scorecardModel';
import type { ShownCell } from '../views';
import { causesOf } from './causes';
import { nextAction } from './nextAction';
import type { ReadDeps } from './scorecards';
import { healthOfSources } from './sourceHealth';

/** What was judged of a team, with what goes along with it in the cells of the period and what to do next. */
export async function shownVerdict(
  deps: ReadDeps,
  team: string,
  here: readonly ShownCell[],
): Promise<Pick<TeamScorecard, 'drift' | 'verdict'>> {
  const judgement = await deps.judgementViews.judgement(team);
  const { verdict, drift = [] } = judgement ?? {};
  const causes = causesOf(here, verdict?.kpis ?? []);
  const action = nextAction({
    verdict,
    drift,
    causes,
    here,
    sources: await healthOfSources(deps),
    unmappedIdentities: await deps.peopleViews.unmapped(),
  });
  const shown: ShownVerdict = {
    state: verdict?.state ?? 'notEnoughData',
    before: shownWindow(verdict?.before),
    after: shownWindow(verdict?.after),
    kpis: verdict?.kpis ?? [],
    causes,
    nextAction: action,
  };
  return {
    drift: drift.map(({ sigmaZ: _, raised: __, ...chart }) => chart),
    verdict: shown,
  };
}

const shownWindow = (window: TeamVerdict['before'] | undefined) => ({
  from: new Date(window?.from ?? 0).toISOString(),
  to: new Date(window?.to ?? 0).toISOString(),
});
