import { signalsExtensionPoint } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { createBackendModule } from '@backstage/backend-plugin-api';
import { junitSource } from './source';

/** Adds the source `junit`, which is only uploaded to; it does nothing until the portal is configured to take it in. */
export const governanceModuleJunit = createBackendModule({
  pluginId: 'ai-governance',
  moduleId: 'junit',
  register(reg) {
    reg.registerInit({
      deps: { signals: signalsExtensionPoint },
      async init({ signals }) {
        signals.addSource(junitSource);
      },
    });
  },
});
