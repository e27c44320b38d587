import { setTimeout as sleep } from 'node:timers/promises';
import {
  decisionsExtensionPoint,
  factsExtensionPoint,
  hostsExtensionPoint,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { readDemoConfig } from './config';
import { DemoDecisionSource } from './DemoDecisionSource';
import { DemoHost } from './DemoHost';
import { createPortal } from './Portal';
import { demoProtection } from './protection';

const LOOK_EVERY_SECONDS = 2;
const WAIT_AT_MOST_SECONDS = 120;

/** Adds the history of the demonstration organisation, where `aiGovernance.demo.enabled` is `true` and only in development. */
export const governanceModuleDemo = createBackendModule({
  pluginId: 'ai-governance',
  moduleId: 'demo',
  register(reg) {
    reg.registerInit({
      deps: {
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        decisions: decisionsExtensionPoint,
        discovery: coreServices.discovery,
        facts: factsExtensionPoint,
        hosts: hostsExtensionPoint,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
      },
      async init({
        auth,
        config,
        decisions,
        discovery,
        facts,
        hosts,
        lifecycle,
        logger,
      }) {
        const demo = readDemoConfig(config);
        if (!demo) return;
        facts.addProvider(demoProtection);
        hosts.addHost(new DemoHost({ seed: demo.seed, now: () => new Date() }));
        const shutdown = new AbortController();
        lifecycle.addShutdownHook(() => shutdown.abort());
        decisions.addSource(
          new DemoDecisionSource({
            seed: demo.seed,
            now: () => new Date(),
            portal: createPortal({ auth, discovery }),
            logger,
            signal: shutdown.signal,
            patience: {
              everySeconds: LOOK_EVERY_SECONDS,
              atMostSeconds: WAIT_AT_MOST_SECONDS,
              refreshSeconds: demo.refreshSeconds,
              pause: seconds =>
                sleep(seconds * 1_000, undefined, { signal: shutdown.signal }),
            },
          }),
        );
      },
    });
  },
});
