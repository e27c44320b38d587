import {
  machineClock,
  signalsExtensionPoint,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { readCursorConfig } from './config';
import { createCursorSource } from './source';

/** Adds the source `cursor`. Without `aiGovernance.sources.cursor` it collects nothing and takes uploads only. */
export const governanceModuleCursor = createBackendModule({
  pluginId: 'ai-governance',
  moduleId: 'cursor',
  register(reg) {
    reg.registerInit({
      deps: {
        config: coreServices.rootConfig,
        signals: signalsExtensionPoint,
      },
      async init({ config, signals }) {
        signals.addSource(
          createCursorSource(readCursorConfig(config), machineClock),
        );
      },
    });
  },
});
