import { setTimeout as sleep } from 'node:timers/promises';
import {
  decisionsExtensionPoint,
  factsExtensionPoint,
  hostsExtensionPoint,
  signalsExtensionPoint,
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
import { demoSignalSource } from './signals/demoSignalSource';
import { waitForCatalog, type Patience } from './waitForCatalog';

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
        signals: signalsExtensionPoint,
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
        signals,
      }) {
        const demo = readDemoConfig(config);
        if (!demo) return;
        facts.addProvider(demoProtection);
        hosts.addHost(new DemoHost({ seed: demo.seed, now: () => new Date() }));
        const shutdown = new AbortController();
        lifecycle.addShutdownHook(() => shutdown.abort());
        const portal = createPortal({ auth, discovery });
        const patience: Patience = {
          everySeconds: LOOK_EVERY_SECONDS,
          atMostSeconds: WAIT_AT_MOST_SECONDS,
          refreshSeconds: demo.refreshSeconds,
          pause: seconds =>
            sleep(seconds * 1_000, undefined, { signal: shutdown.signal }),
        };
        const history = new DemoDecisionSource({
          seed: demo.seed,
          now: () => new Date(),
          portal,
          logger,
          signal: shutdown.signal,
          patience,
        });
        decisions.addSource(history);
        signals.addSource(
          demoSignalSource({
            seed: demo.seed,
            now: () => new Date(),
            decisions: portal.decisions,
            // After what people decide on, which is looked at first.
            untilCatalog: async () => {
              await waitForCatalog(portal, patience);
              await history.ended;
            },
          }),
        );
      },
    });
  },
});
