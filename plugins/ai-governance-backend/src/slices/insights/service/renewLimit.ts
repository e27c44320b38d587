import type { InsightsDeps } from './deps';
import { judgeTeam } from './judgeTeam';
import { limitDrift } from './limitDrift';
import { readIdentities } from './readDirectory';

/** Simulates the limit of drift anew and judges every team by it. What is left when it is told to stop is judged with its next cells. */
export async function renewLimit(
  deps: InsightsDeps,
  signal: AbortSignal,
): Promise<void> {
  if (!(await limitDrift(deps))) return;
  const identities = await readIdentities(deps);
  const teams = new Set(
    (await deps.cellViews.months()).map(({ team }) => team),
  );
  for (const team of [...teams].sort()) {
    if (signal.aborted) return;
    await judgeTeam(deps, identities, { team, now: deps.ambient.now() });
  }
}

/** Renews the limit when there is none yet, so that the first charts need not wait for the night. */
export async function limitOnce(
  deps: InsightsDeps,
  signal: AbortSignal,
): Promise<void> {
  const { driftLimit } = await deps.work.state();
  if (driftLimit === undefined && !signal.aborted)
    await renewLimit(deps, signal);
}
