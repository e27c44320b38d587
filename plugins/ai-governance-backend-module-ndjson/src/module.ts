import { signalsExtensionPoint } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { createBackendModule } from '@backstage/backend-plugin-api';
import { gitSource, ndjsonSource } from './source';

/** Adds the sources `ndjson` and `git`, which are only uploaded to; each does nothing until the portal is configured to take it in. */
export const governanceModuleNdjson = createBackendModule({
  pluginId: 'ai-governance',
  moduleId: 'ndjson',
  register(reg) {
    reg.registerInit({
      deps: { signals: signalsExtensionPoint },
      async init({ signals }) {
        signals.addSource(ndjsonSource);
        signals.addSource(gitSource);
      },
    });
  },
});
