import { signalsExtensionPoint } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { createBackendModule } from '@backstage/backend-plugin-api';
import { sarifSource } from './source';

/** Adds the source `sarif`, which is only uploaded to; it does nothing until the portal is configured to take it in. */
export const governanceModuleSarif = createBackendModule({
  pluginId: 'ai-governance',
  moduleId: 'sarif',
  register(reg) {
    reg.registerInit({
      deps: { signals: signalsExtensionPoint },
      async init({ signals }) {
        signals.addSource(sarifSource);
      },
    });
  },
});
