import {
  machineClock,
  signalsExtensionPoint,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { readCopilotConfig } from './config';
import { createCopilotSource } from './source';

/** Adds the source `copilot`. Without `aiGovernance.sources.copilot` it collects nothing and takes uploads only. */
export const governanceModuleCopilot = createBackendModule({
  pluginId: 'ai-governance',
  moduleId: 'copilot',
  register(reg) {
    reg.registerInit({
      deps: {
        config: coreServices.rootConfig,
        signals: signalsExtensionPoint,
      },
      async init({ config, signals }) {
        signals.addSource(
          createCopilotSource(readCopilotConfig(config), machineClock),
        );
      },
    });
  },
});
