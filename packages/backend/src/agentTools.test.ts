import aiGovernancePlugin from '@ai-enablement/backstage-plugin-ai-governance-backend';
import {
  actionsRegistryServiceFactory,
  actionsServiceFactory,
} from '@backstage/backend-defaults/alpha';
import { createServiceFactory } from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import mcpPlugin from '@backstage/plugin-mcp-actions-backend';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

const root = resolve(__dirname, '../../..');
const read = (file: string): string =>
  readFileSync(resolve(root, file), 'utf8');

/** Names in the table of tools, in the order of the guide. */
const inGuide = [
  ...read('docs/guides/agents.md').matchAll(/^\| `([a-z-]+)`/gm),
].map(([, name]) => name);

describe('R51 tools for agents', () => {
  it('are there by the configuration of the portal, under the names of the guide', async () => {
    const { backend, mcpActions } = parse(read('app-config.yaml'));
    const { actions } = backend;
    const portal = await startTestBackend({
      features: [
        aiGovernancePlugin,
        mcpPlugin,
        actionsServiceFactory,
        actionsRegistryServiceFactory,
        mockServices.rootConfig.factory({
          data: { backend: { actions }, mcpActions },
        }),
        createServiceFactory({
          service: catalogServiceRef,
          deps: {},
          factory: () => catalogServiceMock({ entities: [] }),
        }),
      ],
    });
    const client = new Client({ name: 'test', version: '1.0.0' });
    await client.connect(
      new StreamableHTTPClientTransport(
        new URL(`http://127.0.0.1:${portal.server.port()}/api/mcp-actions/v1`),
        {
          requestInit: {
            headers: { Authorization: mockCredentials.user.header() },
          },
        },
      ),
    );
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(inGuide);
    expect(client.getInstructions()).toContain(inGuide[0]);
    await client.close();
    await portal.stop();
  });

  it('are in the backend that the portal runs', () => {
    expect(read('packages/backend/src/index.ts')).toContain(
      "import('@backstage/plugin-mcp-actions-backend')",
    );
  });
});
