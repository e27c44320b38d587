import type { InsightsDeps } from './deps';
import { limitOnce } from './renewLimit';
import { judgeTeams } from './judgeTeam';
import { readIdentities } from './readDirectory';
import { recomputeTeam } from './recompute';
import { resolveDirty } from './resolveDirty';
import { saveFleet } from './saveFleet';

const AT_ONCE = 200;

/**
 * Computes what is dirty until nothing is or it is told to stop. Work that another replica does at the same time changes nothing: who is
 * second swaps nothing.
 */
export async function computeDirty(
  deps: InsightsDeps,
  signal: AbortSignal,
): Promise<void> {
  const since = deps.ambient.now();
  const { count } = await deps.work.waiting();
  if (count === 0) return;
  const identities = await readIdentities(deps);
  while (!signal.aborted && (await resolveDirty(deps, identities, since)) > 0);
  for (;;) {
    const marks = await deps.work.dirty(AT_ONCE, since, 'teams');
    if (marks.length === 0) break;
    for (const team of new Set(marks.map(({ subject }) => subject))) {
      if (signal.aborted) return;
      await recomputeTeam(deps, identities, team);
    }
  }
  await judgeTeams(deps, identities, signal);
  await saveFleet(deps, signal);
  await limitOnce(deps, signal);
}
