import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { TrainingDeps } from './service/deps';
import { publishLibrary } from './service/library';
import { remindHolders, type Tell } from './service/remind';

/** What the tasks work with. */
export interface TrainingTasks {
  readonly deps: TrainingDeps;
  readonly logger: LoggerService;
  readonly tell: Tell;
}

/** Registers what one replica at a time does. */
export async function scheduleTrainingTasks(
  scheduler: SchedulerService,
  { deps, logger, tell }: TrainingTasks,
): Promise<void> {
  if (deps.config.hasLibrary)
    await scheduler.scheduleTask({
      id: 'ai-governance-training-library',
      frequency: { hours: 24 },
      timeout: { minutes: 10 },
      scope: 'global',
      fn: async signal => {
        const { published, proposed } = await publishLibrary(deps, signal);
        if (published + proposed > 0)
          logger.info(
            `training paths of the library: ${published} published, ${proposed} wait for review`,
          );
      },
    });
  if (deps.config.hasReminders)
    await scheduler.scheduleTask({
      id: 'ai-governance-training-reminders',
      frequency: { cron: '17 7 * * *' },
      timeout: { minutes: 30 },
      scope: 'global',
      fn: async signal => {
        const told = await remindHolders(deps, tell, signal);
        if (told > 0) logger.info(`holders reminded of certificates: ${told}`);
      },
    });
}
