import { createGovernanceClient } from '@ai-enablement/backstage-plugin-ai-governance-common';
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { PlaybookCollatorFactory } from './PlaybookCollatorFactory';
import { readIntervalSeconds } from './readIntervalSeconds';

/** Indexes the playbooks that every reader may read, as documents of the type `playbooks`. */
export const searchModuleAiGovernance = createBackendModule({
  pluginId: 'search',
  moduleId: 'ai-governance',
  register(reg) {
    reg.registerInit({
      deps: {
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        indexRegistry: searchIndexRegistryExtensionPoint,
        scheduler: coreServices.scheduler,
      },
      async init({ auth, config, discovery, indexRegistry, scheduler }) {
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
        indexRegistry.addCollator({
          schedule: scheduler.createScheduledTaskRunner({
            frequency: { seconds: readIntervalSeconds(config) },
            // The other plugin starts at the same time.
            initialDelay: { seconds: 10 },
            timeout: { minutes: 5 },
          }),
          factory: new PlaybookCollatorFactory(client),
        });
      },
    });
  },
});
