import type { SchedulerService } from '@backstage/backend-plugin-api';

const EVERY_MINUTES = 10;

/** Registers the run that tells people what is new for them. */
export const scheduleTelling = (
  scheduler: SchedulerService,
  tellPeople: () => Promise<void>,
): Promise<void> =>
  scheduler.scheduleTask({
    id: 'ai-governance-tell-people',
    frequency: { minutes: EVERY_MINUTES },
    initialDelay: { minutes: 1 },
    timeout: { minutes: 5 },
    scope: 'global',
    fn: tellPeople,
  });
