import { factsExtensionPoint } from '@ai-enablement/backstage-plugin-ai-governance-node';
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { readFile } from 'node:fs/promises';
import { InventoryFactProvider } from './InventoryFactProvider';

/** Adds branch protection from an inventory to the facts of policy decisions. */
export const governanceModuleProtectionInventory = createBackendModule({
  pluginId: 'ai-governance',
  moduleId: 'protection-inventory',
  register(reg) {
    reg.registerInit({
      deps: {
        config: coreServices.rootConfig,
        facts: factsExtensionPoint,
        logger: coreServices.logger,
      },
      async init({ config, facts, logger }) {
        const file = config.getOptionalString(
          'aiGovernance.protectionInventory.file',
        );
        if (file === undefined) return;
        logger.info(`branch protection is read from \`${file}\``);
        facts.addProvider(
          new InventoryFactProvider(() => readFile(file, 'utf8')),
        );
      },
    });
  },
});
