import { signalsExtensionPoint } from '@ai-enablement/backstage-plugin-ai-governance-node';
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { readOtelConfig } from './config';
import { createOtelSource } from './source';

/** Adds the source `otel`, which reads what OpenTelemetry's exporters send to the portal. */
export const governanceModuleOtel = createBackendModule({
  pluginId: 'ai-governance',
  moduleId: 'otel',
  register(reg) {
    reg.registerInit({
      deps: {
        config: coreServices.rootConfig,
        signals: signalsExtensionPoint,
      },
      async init({ config, signals }) {
        signals.addSource(createOtelSource(readOtelConfig(config)));
      },
    });
  },
});
