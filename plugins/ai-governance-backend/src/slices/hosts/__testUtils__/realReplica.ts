import { hostsExtensionPoint } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { createBackend } from '@backstage/backend-defaults';
import {
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { createServer, type AddressInfo } from 'node:net';
import { component } from '../../../__testUtils__/entities';
import { aiGovernancePlugin } from '../../../plugin';
import { stormHost } from './stormCodeHost';

/** A backend of its own: the plugin as it is, on Backstage's own services, with the host of the storm and a catalog in memory. */
async function main(): Promise<void> {
  const { database, host } = JSON.parse(process.env.STORM_REPLICA ?? '');
  const port = await freePort();
  const baseUrl = `http://127.0.0.1:${port}`;
  const backend = createBackend();
  backend.add(
    mockServices.rootConfig.factory({
      data: {
        app: { baseUrl },
        backend: {
          baseUrl,
          listen: { host: '127.0.0.1', port },
          database: {
            client: 'pg',
            connection: database.connection,
            pluginDivisionMode: 'schema',
          },
        },
        aiGovernance: { hosts: { gatherSeconds: 0 } },
      },
    }),
  );
  backend.add(
    createServiceFactory({
      service: catalogServiceRef,
      deps: {},
      // An empty catalog would be waited for.
      factory: () => catalogServiceMock({ entities: [component('checkout')] }),
    }),
  );
  backend.add(
    createBackendModule({
      pluginId: 'ai-governance',
      moduleId: 'host-storm',
      register: env =>
        env.registerInit({
          deps: { hosts: hostsExtensionPoint },
          init: async ({ hosts }) => hosts.addHost(stormHost(host)),
        }),
    }),
  );
  backend.add(aiGovernancePlugin);
  await backend.start();
  process.stdout.write(`${baseUrl}/api/ai-governance/hosts/storm/deliveries\n`);
}

function freePort(): Promise<number> {
  return new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

main().catch(error => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exit(1);
});
