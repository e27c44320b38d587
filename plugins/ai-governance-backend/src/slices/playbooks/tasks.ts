import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';

import { publishLibrary } from './service/library';
import { keepReach } from './service/reach/keepReach';
import type { ReachDeps } from './service/reach/reachDeps';
import { verifyContents } from './service/verifyContents';

/** Registers what one replica at a time does. */
export async function schedulePlaybookTasks(
  scheduler: SchedulerService,
  deps: ReachDeps,
  logger: LoggerService,
): Promise<void> {
  if (deps.config.hasLibrary)
    await scheduler.scheduleTask({
      id: 'ai-governance-playbooks-library',
      frequency: { hours: 24 },
      timeout: { minutes: 10 },
      scope: 'global',
      fn: async signal => {
        const { published, proposed } = await publishLibrary(deps, signal);
        if (published + proposed > 0)
          logger.info(
            `playbooks of the library: ${published} published, ${proposed} wait for review`,
          );
      },
    });
  await scheduler.scheduleTask({
    id: 'ai-governance-playbooks-reach',
    frequency: { hours: 24 },
    // People are known once the catalog was read.
    initialDelay: { minutes: 5 },
    timeout: { minutes: 10 },
    scope: 'global',
    fn: () => keepReach(deps),
  });
  await scheduler.scheduleTask({
    id: 'ai-governance-playbooks-verify',
    frequency: { cron: '41 3 * * *' },
    timeout: { minutes: 30 },
    scope: 'global',
    fn: async signal => {
      const altered = await verifyContents(deps, signal);
      for (const { name, versionId } of altered)
        logger.error(
          `what is stored of the playbook \`${name}\`, version \`${versionId}\`, is not what was published; it is not shown until it is restored`,
        );
    },
  });
}
