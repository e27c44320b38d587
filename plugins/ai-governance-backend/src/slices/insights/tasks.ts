import type { SchedulerService } from '@backstage/backend-plugin-api';
import { closePeriods } from './service/closePeriods';
import { computeDirty } from './service/computeDirty';
import type { InsightsDeps } from './service/deps';
import { followDirectory } from './service/followDirectory';
import { forgetBatches } from './service/forgetBatches';
import { forgetOld } from './service/forgetOld';
import { readToldChanges } from './service/readToldChanges';
import { renewLimit } from './service/renewLimit';
import { takeTurns } from './service/takeTurns';

const SECONDS = {
  turns: 15,
  told: 10,
  compute: 10,
  directory: 60,
  close: 600,
} as const;

/** What the slice does by itself. */
export interface InsightsTasks {
  schedule(scheduler: SchedulerService): Promise<void>;
}

/** Registers what one replica at a time does: collecting, computing and clearing up, each short and repeatable. */
export const createInsightsTasks = (deps: InsightsDeps): InsightsTasks => ({
  async schedule(scheduler) {
    const every = (
      id: string,
      seconds: number,
      fn: (signal: AbortSignal) => Promise<void>,
    ) =>
      scheduler.scheduleTask({
        id: `ai-governance-insights-${id}`,
        frequency: { seconds },
        initialDelay: { seconds: Math.min(seconds, 10) },
        timeout: { minutes: 60 },
        scope: 'global',
        fn,
      });
    await deps.unitOfWork.run(transaction =>
      deps.sourceStore.introduce(
        transaction,
        deps.sources.map(({ id }) => id),
        deps.ambient.now(),
      ),
    );
    await every('turns', SECONDS.turns, signal => takeTurns(deps, signal));
    await every('told', SECONDS.told, signal => readToldChanges(deps, signal));
    await every('directory', SECONDS.directory, async signal => {
      // What is read of half a catalog would be taken to have held always.
      await deps.policy.untilReady(signal);
      await followDirectory(deps);
    });
    await every('close', SECONDS.close, () => closePeriods(deps));
    await every('compute', SECONDS.compute, signal =>
      computeDirty(deps, signal),
    );
    await scheduler.scheduleTask({
      id: 'ai-governance-insights-nightly',
      frequency: { cron: '23 2 * * *' },
      timeout: { minutes: 60 },
      scope: 'global',
      fn: async signal => {
        await forgetOld(deps, signal);
        await forgetBatches(deps);
        await renewLimit(deps, signal);
      },
    });
  },
});
