import {
  hostsExtensionPoint,
  machineClock,
  signalsExtensionPoint,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { ScmIntegrations } from '@backstage/integration';
import { readGithubConfig } from './config';
import { createHost, lookThroughOf } from './createHost';
import { readSignalSettings } from './signals/settings';
import { createGithubSource } from './signals/source';

/** Adds the GitHub hosts of `aiGovernance.hosts.github`, and what they tell for scorecards; without any it does nothing. */
export const governanceModuleGithub = createBackendModule({
  pluginId: 'ai-governance',
  moduleId: 'github',
  register(reg) {
    reg.registerInit({
      deps: {
        config: coreServices.rootConfig,
        hosts: hostsExtensionPoint,
        logger: coreServices.logger,
        signals: signalsExtensionPoint,
      },
      async init({ config, hosts, logger, signals }) {
        const configured = readGithubConfig(config);
        if (configured.length === 0) return;
        const parts = {
          integrations: ScmIntegrations.fromConfig(config),
          logger,
          now: machineClock.now,
        };
        for (const host of configured) hosts.addHost(createHost(host, parts));
        const patience = { sleep: machineClock.sleep };
        signals.addSource(
          createGithubSource(
            configured.map(host => lookThroughOf(host, { ...parts, patience })),
            { settings: readSignalSettings(config), now: parts.now },
          ),
        );
      },
    });
  },
});
