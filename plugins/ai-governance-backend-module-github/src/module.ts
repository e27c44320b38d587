import { hostsExtensionPoint } from '@ai-enablement/backstage-plugin-ai-governance-node';
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { ScmIntegrations } from '@backstage/integration';
import { readGithubConfig } from './config';
import { createHost } from './createHost';

/** Adds the GitHub hosts of `aiGovernance.hosts.github`; without any it does nothing. */
export const governanceModuleGithub = createBackendModule({
  pluginId: 'ai-governance',
  moduleId: 'github',
  register(reg) {
    reg.registerInit({
      deps: {
        config: coreServices.rootConfig,
        hosts: hostsExtensionPoint,
        logger: coreServices.logger,
      },
      async init({ config, hosts, logger }) {
        const integrations = ScmIntegrations.fromConfig(config);
        for (const host of readGithubConfig(config))
          hosts.addHost(
            createHost(host, {
              integrations,
              logger,
              now: () => new Date().getTime(),
            }),
          );
      },
    });
  },
});
