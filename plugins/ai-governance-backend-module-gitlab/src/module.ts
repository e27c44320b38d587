import {
  hostsExtensionPoint,
  machineClock,
  signalsExtensionPoint,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { readGitlabConfig } from './config';
import { GitlabHost } from './GitlabHost';
import { createGitlabSource } from './source';

/** Adds the source `gitlab` and the host whose events tell it what to read again; without `aiGovernance.sources.gitlab` it does nothing. */
export const governanceModuleGitlab = createBackendModule({
  pluginId: 'ai-governance',
  moduleId: 'gitlab',
  register(reg) {
    reg.registerInit({
      deps: {
        config: coreServices.rootConfig,
        hosts: hostsExtensionPoint,
        signals: signalsExtensionPoint,
      },
      async init({ config, hosts, signals }) {
        const gitlab = readGitlabConfig(config);
        if (!gitlab) return;
        hosts.addHost(new GitlabHost(gitlab, machineClock));
        signals.addSource(createGitlabSource(gitlab, machineClock));
      },
    });
  },
});
