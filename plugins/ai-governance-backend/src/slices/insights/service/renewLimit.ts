import type { InsightsDeps } from './deps';
import { judgeTeams, verdictOf } from './judgeTeam';
import { limitDrift } from './limitDrift';
import { readIdentities } from './readDirectory';

/** Simulates the limit of drift anew and judges every team by it. What is left when it is told to stop stays marked. */
export async function renewLimit(
  deps: InsightsDeps,
  signal: AbortSignal,
): Promise<void> {
  if (!(await limitDrift(deps))) return;
  const teams = new Set(
    (await deps.cellViews.months()).map(({ team }) => team),
  );
  await deps.unitOfWork.run(transaction =>
    deps.dirty.mark(
      transaction,
      [...teams].sort().map(verdictOf),
      deps.ambient.newId(),
      deps.ambient.now(),
    ),
  );
  await judgeTeams(deps, await readIdentities(deps), signal);
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
