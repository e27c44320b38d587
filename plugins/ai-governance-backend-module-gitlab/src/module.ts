import {
  machineClock,
  signalsExtensionPoint,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { readGitlabConfig } from './config';
import { createGitlabSource } from './source';

/** Adds the source `gitlab`; without `aiGovernance.sources.gitlab` it does nothing. */
export const governanceModuleGitlab = createBackendModule({
  pluginId: 'ai-governance',
  moduleId: 'gitlab',
  register(reg) {
    reg.registerInit({
      deps: {
        config: coreServices.rootConfig,
        signals: signalsExtensionPoint,
      },
      async init({ config, signals }) {
        const gitlab = readGitlabConfig(config);
        if (gitlab) signals.addSource(createGitlabSource(gitlab, machineClock));
      },
    });
  },
});
