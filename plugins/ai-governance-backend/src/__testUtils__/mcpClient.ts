import {
  actionsRegistryServiceFactory,
  actionsServiceFactory,
} from '@backstage/backend-defaults/alpha';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import mcpPlugin from '@backstage/plugin-mcp-actions-backend';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';

/** Backstage's own MCP server with the real way of actions between plugins; who calls without a token is nobody. */
export const mcpFeatures = [
  mcpPlugin,
  actionsServiceFactory,
  actionsRegistryServiceFactory,
  mockServices.httpAuth.factory({
    defaultCredentials: mockCredentials.none(),
  }),
];

/** What an installation configures for it. */
export const mcpConfig = {
  backend: { actions: { pluginSources: ['ai-governance'] } },
};

/** The official client, connected by streamable HTTP. */
export async function connectMcp(
  server: { port(): number },
  authorization?: string,
) {
  const client = new Client({ name: 'test', version: '1.0.0' });
  const address = `http://127.0.0.1:${server.port()}/api/mcp-actions/v1`;
  const headers: Record<string, string> = authorization
    ? { Authorization: authorization }
    : {};
  await client.connect(
    new StreamableHTTPClientTransport(new URL(address), {
      requestInit: { headers },
    }),
  );
  return {
    client,
    /** Calls one of our tools; gives its answer, or the text of its failure. */
    async call(tool: string, args: Record<string, unknown>) {
      const name = `ai-governance.${tool}`;
      const result = await client.callTool({ name, arguments: args });
      const [content] = result.content as readonly { readonly text: string }[];
      return {
        failure: result.isError ? content?.text : undefined,
        answer: result.structuredContent as
          Readonly<Record<string, never>> | undefined,
      };
    },
  };
}

/** The token of a person as a header. */
export const personHeader = (name: string): string =>
  mockCredentials.user.header(`user:default/${name}`);
