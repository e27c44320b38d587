import { createGovernanceClient } from '@ai-enablement/backstage-plugin-ai-governance-common';
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { AiGovernanceProcessor } from './AiGovernanceProcessor';
import { addPlaybooks } from './playbooks/addPlaybooks';
import { SnapshotKeeper } from './SnapshotKeeper';
import { StatusRefreshProvider } from './StatusRefreshProvider';

/** How often the copy of the statuses is checked against its origin: one request, answered by ETag. */
const POLL_SECONDS = 5;

/**
 * Stamps tier and AI-policy status on catalog entities, from one copy of all statuses, and reprocesses the entities whose
 * status has changed. One copy for each replica; nothing is asked for a single entity. Keeps an entity for each open playbook.
 */
export const catalogModuleAiGovernance = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'ai-governance',
  register(reg) {
    reg.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogProcessingExtensionPoint,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
      },
      async init({ auth, catalog, config, discovery, logger, scheduler }) {
        const client = createGovernanceClient({
          discovery,
          token: async () => {
            const { token } = await auth.getPluginRequestToken({
              onBehalfOf: await auth.getOwnServiceCredentials(),
              targetPluginId: 'ai-governance',
            });
            return token;
          },
        });
        const keeper = new SnapshotKeeper({ client, logger });
        const processor = new AiGovernanceProcessor({ keeper, logger });
        const provider = new StatusRefreshProvider();
        keeper.onChange(async state => {
          const outdated = processor.outdated(state);
          await provider.refresh(outdated);
          processor.forget(outdated);
        });
        catalog.addProcessor(processor);
        catalog.addEntityProvider(provider);
        // A scope of this replica alone: each keeps its own copy in memory.
        await scheduler.scheduleTask({
          id: 'ai-governance-statuses',
          scope: 'local',
          frequency: { seconds: POLL_SECONDS },
          timeout: { seconds: 60 },
          fn: () => keeper.refresh(),
        });
        await addPlaybooks({ catalog, client, config, logger, scheduler });
      },
    });
  },
});
