import {
  machineClock,
  signalsExtensionPoint,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { readClaudeCodeConfig } from './config';
import { createClaudeCodeSource } from './source';

/** Adds the source `claude-code`. Without `aiGovernance.sources.claude-code` it collects nothing and takes uploads only. */
export const governanceModuleClaudeCode = createBackendModule({
  pluginId: 'ai-governance',
  moduleId: 'claude-code',
  register(reg) {
    reg.registerInit({
      deps: {
        config: coreServices.rootConfig,
        signals: signalsExtensionPoint,
      },
      async init({ config, signals }) {
        signals.addSource(
          createClaudeCodeSource(readClaudeCodeConfig(config), machineClock),
        );
      },
    });
  },
});
