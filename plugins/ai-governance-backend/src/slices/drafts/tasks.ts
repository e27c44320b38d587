import type { SchedulerService } from '@backstage/backend-plugin-api';
import { cleanDrafts } from './service/cleanDrafts';
import type { DraftDeps } from './service/deps';

/** Registers what one replica at a time does. */
export const scheduleDraftTasks = (
  scheduler: SchedulerService,
  deps: DraftDeps,
): Promise<void> =>
  scheduler.scheduleTask({
    id: 'ai-governance-drafts-clean',
    frequency: { cron: '17 3 * * *' },
    timeout: { minutes: 30 },
    scope: 'global',
    fn: signal => cleanDrafts(deps, signal),
  });
